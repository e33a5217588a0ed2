# shellcheck shell=bash
# Configuration of Nova: one file for all its processes, one with the databases for all but the hosts (which ask the conductor),
# and a small one for each fake host.

write_nova_config() {
  cat >"$CONFIG/nova/nova.conf" <<END
[DEFAULT]
state_path = $DATA/nova
transport_url = $(broker_url)
my_ip = 127.0.0.1
enabled_apis = osapi_compute
osapi_compute_listen = 127.0.0.1
osapi_compute_listen_port = $(port nova-api)
osapi_compute_workers = 1
compute_driver = fake.FakeDriver
allow_resize_to_same_host = false
# Often, so that a host which has come up is seen at once.
report_interval = 3
# The fake driver forgets its servers when it stops: comparing with it would turn every older server off.
sync_power_state_interval = -1
heal_instance_info_cache_interval = -1
shelved_offload_time = 0
use_stderr = true
[api]
auth_strategy = keystone
[wsgi]
api_paste_config = $PASTE/nova.ini
[oslo_policy]
# Zed's own defaults let a reader create and delete groups; these tell reader from member.
enforce_new_defaults = true
enforce_scope = true
[oslo_concurrency]
lock_path = $DATA/nova/lock
[conductor]
workers = 1
[scheduler]
workers = 1
discover_hosts_in_cells_interval = 5
[filter_scheduler]
available_filters = nova.scheduler.filters.all_filters
enabled_filters = $(joined , ComputeFilter ComputeCapabilitiesFilter ImagePropertiesFilter SameHostFilter DifferentHostFilter \
    ServerGroupAntiAffinityFilter ServerGroupAffinityFilter)
weight_classes = nova.scheduler.weights.all_weighers
# So large that the soft policies outweigh every other preference.
soft_affinity_weight_multiplier = 1000000
soft_anti_affinity_weight_multiplier = 1000000
[image_cache]
manager_interval = -1
[vnc]
enabled = false
[glance]
endpoint_override = $(url glance)
[neutron]
$(service_credentials neutron)
[placement]
$(service_credentials placement)
$(token_check nova)
END
  cat >"$CONFIG/nova/databases.conf" <<END
[api_database]
$(database_options nova_api)
[database]
$(database_options nova)
END
  local host
  for ((host = 1; host <= HOSTS; host++)); do write_host_config "host$host"; done
}

write_host_config() { # HOST
  mkdir -p "$DATA/$1"
  cat >"$CONFIG/nova/$1.conf" <<END
[DEFAULT]
host = $1
state_path = $DATA/$1
[oslo_concurrency]
lock_path = $DATA/$1/lock
END
}

joined() { # SEPARATOR WORD...
  local IFS=$1
  echo "${*:2}"
}
