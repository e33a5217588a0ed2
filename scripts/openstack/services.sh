# shellcheck shell=bash
# Keystone, Placement, Glance, Neutron and Nova: started in the order they need each other, and filled with what a test needs.

readonly UWSGI=(
  /usr/bin/uwsgi --ini "$CONFIG/uwsgi.ini" --plugin python3 --master --die-on-term --lazy-apps --no-orphans --need-app
  --enable-threads --processes 1 --threads 8 --thunder-lock --buffer-size 65535
)

start_services() {
  launch keystone env OS_KEYSTONE_CONFIG_DIR="$CONFIG/keystone" \
    "${UWSGI[@]}" --http-socket "127.0.0.1:$(port keystone)" --wsgi-file /usr/bin/keystone-wsgi-public
  launch placement env OS_PLACEMENT_CONFIG_DIR="$CONFIG/placement" \
    "${UWSGI[@]}" --http-socket "127.0.0.1:$(port placement)" --wsgi-file /usr/bin/placement-api
  wait_for_port keystone
  wait_until 60 'Keystone to answer' answers "$(url keystone /v3)"
  # The others look each other up in the catalogue while they start.
  is_done identity || { seed identity; mark_done identity; }
  launch_services_of_hosts
  local name
  for name in placement glance neutron nova-api; do wait_for_port "$name"; done
  say 'the services run'
  # A host that finds no conductor asks again only after ten seconds, so hosts come last.
  local hosts_since
  hosts_since=$(date +%s)
  launch_hosts
  seed hosts --since "$hosts_since"
  # The scheduler maps new hosts every few seconds by itself; asking for it saves the wait.
  is_done hosts || { run_job discover-hosts "${NOVA_MANAGE[@]}" cell_v2 discover_hosts; mark_done hosts; }
  is_done compute || { seed compute; mark_done compute; }
  wait_until 30 'Nova to list groups' lists_groups
}

launch_services_of_hosts() {
  launch nova-conductor "${SCRIPT[@]}" nova-conductor nova.cmd.conductor:main "${NOVA_WITH_DATABASES[@]}"
  launch glance "${SCRIPT[@]}" glance-api glance.cmd.api:main --config-file "$CONFIG/glance/glance-api.conf"
  launch neutron "${SCRIPT[@]}" neutron-server neutron.cmd.eventlet.server:main --config-file "$CONFIG/neutron/neutron.conf"
  launch nova-scheduler "${SCRIPT[@]}" nova-scheduler nova.cmd.scheduler:main "${NOVA_WITH_DATABASES[@]}"
  launch nova-api "${SCRIPT[@]}" nova-api-os-compute nova.cmd.api_os_compute:main "${NOVA_WITH_DATABASES[@]}"
}

launch_hosts() {
  local host
  for ((host = 1; host <= HOSTS; host++)); do
    launch "nova-compute-host$host" "${SCRIPT[@]}" nova-compute nova.cmd.compute:main "${NOVA_CONFIG[@]}" \
      --config-file "$CONFIG/nova/host$host.conf"
  done
}

seed() { # PART OPTION...
  local options
  seed_options
  run_job "seed-$1" "$PYTHON" "$HERE/seed.py" "$1" "${options[@]}" "${@:2}"
}

# What servers can be made of, as a target file says it.
server_ingredients() {
  local options
  seed_options
  "$PYTHON" "$HERE/seed.py" servers "${options[@]}"
}

seed_options() { # sets options
  options=(
    --password "$PASSWORD" --region "$REGION" --hosts "$HOSTS"
    --keystone "$(url keystone)" --nova "$(url nova-api)" --placement "$(url placement)"
    --glance "$(url glance)" --neutron "$(url neutron)"
  )
}

local_curl() { # ARGUMENT...
  curl --noproxy '*' --silent --fail --max-time 10 "$@" 2>/dev/null
}

answers() { # URL
  local_curl --output /dev/null "$1"
}

# What a test does first: a token from Keystone, and the groups of Nova.
lists_groups() {
  local token user project
  user='{"name": "demo", "domain": {"id": "default"}, "password": "'$PASSWORD'"}'
  project='{"name": "demo", "domain": {"id": "default"}}'
  token=$(local_curl --output /dev/null --dump-header - --header 'Content-Type: application/json' --data @- \
    "$(url keystone /v3/auth/tokens)" <<<"{\"auth\": {\"identity\": {\"methods\": [\"password\"], \"password\": {\"user\": $user}},
      \"scope\": {\"project\": $project}}}" | tr -d '\r' | sed -n 's/^x-subject-token: //Ip') || return 1
  [[ -n $token ]] && local_curl --output /dev/null --header "X-Auth-Token: $token" "$(url nova-api /v2.1/os-server-groups)"
}
