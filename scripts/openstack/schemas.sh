# shellcheck shell=bash
# The databases of the services. Migrations cannot be resumed in the middle, so a service whose schema was not finished
# gets new databases; none of its processes has run before that.

create_schemas() {
  local service
  for service in keystone placement glance neutron nova; do
    is_done "schema-$service" || start_schema_job "$service"
  done
  finish_jobs
  for service in keystone placement glance neutron nova; do mark_done "schema-$service"; done
  say 'the databases are ready'
}

start_schema_job() { # SERVICE
  local database databases=("$1")
  [[ $1 != nova ]] || databases=(nova_api nova nova_cell0)
  for database in "${databases[@]}"; do
    sql "DROP DATABASE IF EXISTS $database; CREATE DATABASE $database CHARACTER SET utf8mb3;"
  done
  start_job "schema-$1" env ECS_CONFORMANCE_OPENSTACK="$STATE" ECS_CONFORMANCE_OPENSTACK_PORT_OFFSET="$PORT_OFFSET" \
    bash "$HERE/schema.sh" "$1"
}
