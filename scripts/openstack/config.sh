# shellcheck shell=bash
# Configuration of the stores and of every service but Nova.

write_config() {
  mkdir -p "$CONFIG"/{keystone,placement,glance,neutron,nova,rabbitmq}
  mkdir -p "$DATA"/{home,keystone,glance/images,glance/staging,neutron,nova,rabbitmq}
  chmod 700 "$DATA/home"
  write_uwsgi_config
  write_rabbitmq_config
  write_keystone_config
  write_placement_config
  write_glance_config
  write_neutron_config
  write_port_binding
  write_nova_config
  cp "$HERE/console_script.py" "$PYTHON_PATH/console_script.py"
}

# Without the header, clients that keep connections alive see them reset by uwsgi.
write_uwsgi_config() {
  printf '[uwsgi]\nadd-header = Connection: close\n' >"$CONFIG/uwsgi.ini"
}

write_rabbitmq_config() {
  cat >"$CONFIG/rabbitmq/rabbitmq.conf" <<END
listeners.tcp.1 = 127.0.0.1:$(port rabbitmq)
vm_memory_high_watermark.absolute = 512MB
disk_free_limit.absolute = 50MB
log.file.level = warning
END
  echo '[].' >"$CONFIG/rabbitmq/enabled_plugins"
  : >"$CONFIG/rabbitmq/env.conf"
}

database_options() { # DATABASE
  echo "connection = $(database_url "$1")"
  echo 'max_pool_size = 5'
}

# How a service proves to another service who it is.
service_credentials() { # USER
  cat <<END
auth_url = $(url keystone)
auth_type = password
project_domain_name = Default
user_domain_name = Default
project_name = service
username = $1
password = $PASSWORD
region_name = $REGION
END
}

# How a service checks the tokens of its callers.
token_check() { # USER
  echo '[keystone_authtoken]'
  echo "www_authenticate_uri = $(url keystone)"
  echo 'service_token_roles_required = true'
  service_credentials "$1"
}

write_keystone_config() {
  cat >"$CONFIG/keystone/keystone.conf" <<END
[DEFAULT]
log_file = $LOGS/keystone-app.log
[database]
$(database_options keystone)
[token]
provider = fernet
expiration = 86400
[fernet_tokens]
key_repository = $DATA/keystone/fernet-keys
[credential]
key_repository = $DATA/keystone/credential-keys
[fernet_receipts]
key_repository = $DATA/keystone/fernet-keys
# One process alone answers, so that its own memory is a cache that cannot be stale.
[cache]
enabled = true
backend = dogpile.cache.memory
END
}

write_placement_config() {
  cat >"$CONFIG/placement/placement.conf" <<END
[DEFAULT]
log_file = $LOGS/placement-app.log
[placement_database]
$(database_options placement)
$(token_check placement)
END
}

write_glance_config() {
  cat >"$CONFIG/glance/glance-api.conf" <<END
[DEFAULT]
bind_host = 127.0.0.1
bind_port = $(port glance)
workers = 0
node_staging_uri = file://$DATA/glance/staging
[database]
$(database_options glance)
[glance_store]
stores = file
default_store = file
filesystem_store_datadir = $DATA/glance/images
[paste_deploy]
flavor = keystone
config_file = $PASTE/glance.ini
$(token_check glance)
END
}

write_neutron_config() {
  cat >"$CONFIG/neutron/neutron.conf" <<END
[DEFAULT]
core_plugin = ml2
service_plugins =
bind_host = 127.0.0.1
bind_port = $(port neutron)
api_workers = 0
rpc_workers = 0
rpc_state_report_workers = 0
state_path = $DATA/neutron
transport_url = $(broker_url)
auth_strategy = keystone
api_paste_config = $PASTE/neutron.ini
notify_nova_on_port_status_changes = false
notify_nova_on_port_data_changes = false
dhcp_agent_notification = false
[oslo_concurrency]
lock_path = $DATA/neutron/lock
[database]
$(database_options neutron)
[ml2]
type_drivers = local,flat,vlan
tenant_network_types = local
mechanism_drivers = immediate_binding
[securitygroup]
enable_security_group = true
firewall_driver = noop
$(token_check neutron)
END
}

# Neutron finds its drivers through entry points, so the driver needs the metadata of an installed distribution.
write_port_binding() {
  local metadata=$PYTHON_PATH/immediate_binding-1.0.dist-info
  mkdir -p "$metadata"
  cp "$HERE/immediate_binding.py" "$PYTHON_PATH/immediate_binding.py"
  printf 'Metadata-Version: 2.1\nName: immediate-binding\nVersion: 1.0\n' >"$metadata/METADATA"
  printf '[neutron.ml2.mechanism_drivers]\nimmediate_binding = immediate_binding:ImmediateBinding\n' >"$metadata/entry_points.txt"
}
