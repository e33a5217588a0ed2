#!/bin/bash
# A real OpenStack on this machine, in one command: npm run target:openstack. See README.md beside this file.
set -euo pipefail
HERE=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
for topic in messages settings state-folder processes packages config config-nova commands stores schemas services target-file; do
  # shellcheck source=/dev/null
  . "$HERE/$topic.sh"
done
unset topic

usage() {
  cat <<'END'
npm run target:openstack [-- [up] [--write-target FILE]]   start it, wait until it is ready, write a target file
npm run target:openstack -- down [--wipe]                  end it; with --wipe, remove its state folder too
npm run target:openstack -- status                         say what runs; exit 0 when it is ready, 3 when not
END
}

up() { # TARGET_FILE
  require_platform
  check_target_file "$1"
  lock_state_folder
  check_offset
  is_state_folder || require_free_ports
  make_state_folder
  if all_run && lists_groups; then
    write_target_file "$1"
    say 'runs already'
  else
    trap interrupted INT TERM HUP
    trap finish_up EXIT
    end_jobs
    require_free_ports
    install_packages
    write_config
    start_stores
    create_schemas
    start_services
    require_launched
    write_target_file "$1"
    say 'ready'
  fi
  echo "$1"
}

# Nothing half-done goes on behind the caller's back; the processes that run stay.
finish_up() {
  trap '' INT TERM HUP
  end_jobs
  let_services_start
}

interrupted() {
  fail "$RUN_PROBLEM" "Could not finish starting the local OpenStack: interrupted. Run npm run target:openstack again to complete it, \
or npm run target:openstack -- down to end what runs."
}

all_run() {
  local name
  for name in "${STORES[@]}" "${SERVICES[@]}"; do is_running "$name" || return 1; done
}

# Every port must be free or held by the process of ours that it belongs to.
require_free_ports() {
  local owner taken=()
  for owner in $(printf '%s\n' "${!BASE_PORTS[@]}" | sort); do
    is_running "${owner%-nodes}" && continue
    if is_open "$(port "$owner")"; then taken+=("$(port "$owner") ($owner)"); fi
  done
  ((${#taken[@]} == 0)) || fail "$USAGE_PROBLEM" "Could not start the local OpenStack: processes that it did not start listen on \
127.0.0.1, $([[ ${#taken[@]} == 1 ]] && echo port || echo ports) $(joined , "${taken[@]}" | sed 's/,/, /g'). Set \
ECS_CONFORMANCE_OPENSTACK_PORT_OFFSET to move all its ports by a number, for example 20000."
}

down() { # WIPE
  require_root end
  lock_state_folder
  if ! is_state_folder; then
    say "nothing to end: there is no state folder $STATE"
    return
  fi
  end_jobs
  # Those that need the others first.
  end_processes "${SERVICES[@]}"
  end_processes rabbitmq
  end_processes epmd mariadb
  let_services_start
  say 'ended'
  [[ $1 == no ]] || { wipe_state_folder; say "removed $STATE"; }
}

status() {
  [[ ! -d $STATE || -r $STATE ]] || require_root 'look at'
  check_offset
  local name missing=0 FOUND
  for name in "${STORES[@]}" "${SERVICES[@]}"; do
    if read_record "$name"; then
      printf '%-20s running  pid %-8s %s\n' "$name" "${FOUND% *}" "${BASE_PORTS[$name]:+port $(port "$name")}"
    else
      printf '%-20s stopped\n' "$name"
      missing=1
    fi
  done
  if ((missing == 0)) && lists_groups; then
    echo "ready: compute $(url nova-api), identity $(url keystone /v3)"
  else
    echo "not ready; state folder $STATE"
    return "$RUN_PROBLEM"
  fi
}

# A file named on the command line is meant from where the caller stands; npm moves to the checkout first.
absolute_path() { # FILE
  local from=$PWD
  [[ ${npm_lifecycle_event:-} != target:openstack ]] || from=${INIT_CWD:-$PWD}
  (cd "$from" && realpath -m -- "$1")
}

main() {
  local command='' target_file='' wipe=no
  while (($# > 0)); do
    case $1 in
      up | down | status) [[ -z $command ]] || wrong_usage "two commands, $command and $1"; command=$1 ;;
      --write-target) (($# > 1)) || wrong_usage '--write-target needs a file'; target_file=$(absolute_path "$2"); shift ;;
      --wipe) wipe=yes ;;
      --help | -h) usage; return ;;
      *) wrong_usage "\"$1\" is no command or option" ;;
    esac
    shift
  done
  command=${command:-up}
  [[ $wipe == no || $command == down ]] || wrong_usage '--wipe goes with down'
  [[ -z $target_file || $command == up ]] || wrong_usage '--write-target goes with up'
  check_settings
  case $command in
    up) up "${target_file:-$(dirname "$(dirname "$HERE")")/openstack.target.yaml}" ;;
    down) down "$wipe" ;;
    status) status ;;
  esac
}

wrong_usage() { # WHY
  usage >&2
  fail "$USAGE_PROBLEM" "Could not read the command line: $1. Use one of the forms above."
}

main "$@"
