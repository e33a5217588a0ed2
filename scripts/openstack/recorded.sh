#!/bin/bash
# Writes `pid start-time boot` to RECORD, in one step, and becomes COMMAND: pid and start time stay the same.
set -euo pipefail
record=$1
shift
read -r line <"/proc/$$/stat"
read -ra fields <<<"${line##*) }"
echo "$$ ${fields[19]} $(</proc/sys/kernel/random/boot_id)" >"$record.new"
mv "$record.new" "$record"
exec "$@"
