#!/bin/bash
# Fills the databases of one service: schema.sh SERVICE. A job of schemas.sh, in the environment of a launched process.
set -euo pipefail
HERE=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
. "$HERE/messages.sh"
. "$HERE/settings.sh"
. "$HERE/commands.sh"

case $1 in
  keystone)
    keystone_manage db_sync
    keystone_manage fernet_setup --keystone-user root --keystone-group root
    keystone_manage credential_setup --keystone-user root --keystone-group root
    keystone=$(url keystone /v3)
    keystone_manage bootstrap --bootstrap-password "$PASSWORD" --bootstrap-region-id "$REGION" \
      --bootstrap-admin-url "$keystone" --bootstrap-internal-url "$keystone" --bootstrap-public-url "$keystone"
    ;;
  placement)
    "${SCRIPT[@]}" placement-manage placement.cmd.manage:main --config-file "$CONFIG/placement/placement.conf" db sync
    ;;
  glance)
    "${SCRIPT[@]}" glance-manage glance.cmd.manage:main --config-file "$CONFIG/glance/glance-api.conf" db_sync
    ;;
  neutron)
    "${SCRIPT[@]}" neutron-db-manage neutron.db.migration.cli:main --config-file "$CONFIG/neutron/neutron.conf" upgrade head
    ;;
  nova)
    "${NOVA_MANAGE[@]}" api_db sync
    "${NOVA_MANAGE[@]}" cell_v2 map_cell0 --database_connection "$(database_url nova_cell0)"
    "${NOVA_MANAGE[@]}" cell_v2 create_cell --name cell1 --transport-url "$(broker_url)" --database_connection "$(database_url nova)"
    "${NOVA_MANAGE[@]}" db sync
    ;;
  *)
    fail "$USAGE_PROBLEM" "Could not create a schema: there is no service $1. Name one of keystone, placement, glance, neutron, nova."
    ;;
esac
