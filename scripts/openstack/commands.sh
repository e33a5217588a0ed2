# shellcheck shell=bash
# How the programs of OpenStack are called.

# shellcheck disable=SC2034 # read by the files that source this one
readonly SCRIPT=("$PYTHON" "$PYTHON_PATH/console_script.py")

readonly NOVA_CONFIG=(--config-file "$CONFIG/nova/nova.conf")
readonly NOVA_WITH_DATABASES=("${NOVA_CONFIG[@]}" --config-file "$CONFIG/nova/databases.conf")
readonly NOVA_MANAGE=("${SCRIPT[@]}" nova-manage nova.cmd.manage:main "${NOVA_WITH_DATABASES[@]}")

keystone_manage() { # ARGUMENT...
  "${SCRIPT[@]}" keystone-manage keystone.cmd.manage:main --config-file "$CONFIG/keystone/keystone.conf" "$@"
}
