# shellcheck shell=bash
# MariaDB and RabbitMQ, with data folders of their own.

start_stores() {
  is_done mariadb-files || make_mariadb_files
  launch mariadb /usr/sbin/mariadbd --no-defaults --user=root --datadir="$DATA/mysql" \
    --socket="$RECORDS/mariadb.sock" --pid-file="$RECORDS/mariadb-own.pid" \
    --port="$(port mariadb)" --bind-address=127.0.0.1 --skip-name-resolve --max-connections=600 \
    --innodb-buffer-pool-size=192M --innodb-flush-log-at-trx-commit=0 --innodb-flush-method=nosync --performance-schema=0 \
    --character-set-server=utf8mb3 --collation-server=utf8mb3_general_ci
  launch epmd /usr/bin/epmd -address 127.0.0.1 -port "$(port epmd)"
  # RabbitMQ would start an epmd of its own, which nobody recorded, if there were none.
  wait_for_port epmd
  start_rabbitmq
  wait_for_port mariadb
  wait_until 30 'MariaDB to answer' answers_sql
  sql "CREATE USER IF NOT EXISTS openstack@'127.0.0.1' IDENTIFIED BY '$PASSWORD'; GRANT ALL ON *.* TO openstack@'127.0.0.1';"
  wait_for_port rabbitmq
  say 'MariaDB and RabbitMQ run'
}

make_mariadb_files() {
  rm -rf "$DATA/mysql"
  run_job mariadb-files mariadb-install-db --no-defaults --user=root --datadir="$DATA/mysql" \
    --auth-root-authentication-method=normal --skip-test-db
  mark_done mariadb-files
}

start_rabbitmq() {
  launch rabbitmq env RABBITMQ_NODENAME="$RABBITMQ_NODE" RABBITMQ_CONF_ENV_FILE="$CONFIG/rabbitmq/env.conf" \
    RABBITMQ_CONFIG_FILE="$CONFIG/rabbitmq/rabbitmq" RABBITMQ_ENABLED_PLUGINS_FILE="$CONFIG/rabbitmq/enabled_plugins" \
    RABBITMQ_MNESIA_BASE="$DATA/rabbitmq" RABBITMQ_LOG_BASE="$LOGS" RABBITMQ_PID_FILE="$RECORDS/rabbitmq-own.pid" \
    ERL_EPMD_ADDRESS=127.0.0.1 ERL_EPMD_PORT="$(port epmd)" RABBITMQ_DIST_PORT="$(port rabbitmq-nodes)" \
    RUNNING_UNDER_SYSTEMD=true \
    RABBITMQ_SERVER_ADDITIONAL_ERL_ARGS='-kernel inet_dist_use_interface {127,0,0,1} +S 2:2 +sbwt none' \
    /usr/lib/rabbitmq/bin/rabbitmq-server
}

sql() { # STATEMENTS
  mariadb --no-defaults --user=root --socket="$RECORDS/mariadb.sock" --execute="$1"
}

answers_sql() {
  sql 'SELECT 1' >/dev/null 2>&1
}
