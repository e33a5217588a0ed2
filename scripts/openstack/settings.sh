# shellcheck shell=bash
# shellcheck disable=SC2034 # read by the files that source this one
# Where the local OpenStack lives, which ports it takes and what it is called.

# Base ports by owner. Every one is moved by ECS_CONFORMANCE_OPENSTACK_PORT_OFFSET. Those that clients
# see are OpenStack's usual ones; the inner ones differ from the usual ones, so that a database or broker of the machine's own
# is not in the way. All stay below 32768 (where Linux takes ports for outgoing connections) up to an offset of 22900.
declare -rA BASE_PORTS=(
  [mariadb]=3316 [epmd]=4370 [rabbitmq]=5680 [rabbitmq-nodes]=5681
  [keystone]=5000 [placement]=8778 [glance]=9292 [neutron]=9696 [nova-api]=8774
)
readonly MAX_OFFSET=55000

readonly HOSTS=4
readonly PASSWORD=conformance
readonly REGION=RegionOne

readonly STATE=${ECS_CONFORMANCE_OPENSTACK:-/opt/ecs-conformance-openstack}
# Marks the folder as ours and holds the offset that it was made with.
readonly OFFSET_FILE=$STATE/port-offset
PORT_OFFSET=${ECS_CONFORMANCE_OPENSTACK_PORT_OFFSET:-$(cat "$OFFSET_FILE" 2>/dev/null || echo 0)}
readonly PORT_OFFSET

readonly CONFIG=$STATE/etc
readonly DATA=$STATE/data
readonly LOGS=$STATE/log
readonly RECORDS=$STATE/run
readonly DONE=$STATE/done
readonly PASTE=$STATE/paste
readonly PYTHON_PATH=$STATE/python
readonly STATE_FOLDERS=("$CONFIG" "$DATA" "$LOGS" "$RECORDS" "$DONE" "$PASTE" "$PYTHON_PATH")

readonly RABBITMQ_NODE=ecs-conformance-$PORT_OFFSET@localhost
readonly PYTHON=/usr/bin/python3

readonly STORES=(mariadb epmd rabbitmq)
SERVICES=(keystone placement nova-conductor glance neutron nova-scheduler nova-api)
for ((host = 1; host <= HOSTS; host++)); do SERVICES+=("nova-compute-host$host"); done
readonly SERVICES

port() { # OWNER
  echo $((BASE_PORTS[$1] + PORT_OFFSET))
}

url() { # OWNER [PATH]
  echo "http://127.0.0.1:$(port "$1")${2:-}"
}

database_url() { # DATABASE
  echo "mysql+pymysql://openstack:$PASSWORD@127.0.0.1:$(port mariadb)/$1?charset=utf8"
}

broker_url() {
  echo "rabbit://guest:guest@127.0.0.1:$(port rabbitmq)/"
}

check_settings() {
  # RabbitMQ's start script splits unquoted paths, and the path of a unix socket may have 107 characters.
  [[ $STATE =~ ^(/[A-Za-z0-9._-]+)+$ && ${#STATE} -le 80 ]] || fail "$USAGE_PROBLEM" \
    "Could not use the state folder \"$STATE\": it must be an absolute path of letters, digits, dots, dashes and underscores, at most \
80 characters long, without a slash at its end. Set ECS_CONFORMANCE_OPENSTACK to such a path."
  [[ $PORT_OFFSET =~ ^(0|[1-9][0-9]{0,4})$ && $((10#$PORT_OFFSET)) -le $MAX_OFFSET ]] || fail "$USAGE_PROBLEM" \
    "Could not use the port offset \"$PORT_OFFSET\": it must be a whole number from 0 to $MAX_OFFSET. \
Set ECS_CONFORMANCE_OPENSTACK_PORT_OFFSET to such a number."
}
