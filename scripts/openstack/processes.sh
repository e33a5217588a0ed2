# shellcheck shell=bash
# Starts, watches and ends processes. A process is known by its pid, its kernel start time and the machine's boot,
# so that a pid which was given to somebody else meanwhile is never taken for ours.

BOOT=$(</proc/sys/kernel/random/boot_id)
readonly BOOT

# Fails when there is no such process, or it has ended and only waits for its parent.
is_same_process() { # PID START_TIME
  local line fields
  { read -r line <"/proc/$1/stat"; } 2>/dev/null || return 1
  # proc(5): the name in brackets may hold blanks; after it come the state and, 19 fields later, the start time.
  read -ra fields <<<"${line##*) }"
  [[ ${fields[0]} != [ZX] && ${fields[19]} == "$2" ]]
}

# Sets FOUND to `pid start-time` of a recorded process; fails when it does not run.
read_record() { # NAME
  local pid start boot
  { read -r pid start boot <"$RECORDS/$1.pid"; } 2>/dev/null || return 1
  FOUND="$pid $start"
  [[ $boot == "$BOOT" ]] && is_same_process "$pid" "$start"
}

is_running() { # NAME
  local FOUND
  read_record "$1"
}

LAUNCHED=()

# A process that ends leaves others waiting for it, so all that this command has launched are watched while it waits.
require_launched() {
  local name
  for name in "${LAUNCHED[@]}"; do is_running "$name" || fail_with_log "$name" 'it ended while starting'; done
}

# Polls a command until it succeeds.
wait_until() { # SECONDS WHAT COMMAND...
  local deadline=$((SECONDS + $1)) what=$2
  shift 2
  until "$@"; do
    require_launched
    ((SECONDS < deadline)) || fail "$RUN_PROBLEM" \
      "Could not wait any longer for $what: the time is up. See the logs in $LOGS, then run npm run target:openstack again."
    sleep 0.1
  done
}

is_open() { # PORT
  (exec 3<>"/dev/tcp/127.0.0.1/$1") 2>/dev/null
}

# Waits until a started process accepts connections on its port.
wait_for_port() { # NAME
  wait_until 120 "port $(port "$1") of $1" is_open "$(port "$1")"
}

fail_with_log() { # NAME WHY
  tail -n 30 "$LOGS/$1.log" >&2 || true
  fail "$RUN_PROBLEM" "Could not run $1: $2. Its last lines are above, its log is $LOGS/$1.log; then run npm run target:openstack again."
}

# Starts a process in a session of its own, with a clean environment, unless it runs already. It records itself before it
# becomes COMMAND, so no interruption can lose it.
launch() { # NAME COMMAND...
  is_running "$1" || launch_anew "$@"
  LAUNCHED+=("$1")
}

launch_anew() { # NAME COMMAND...
  local name=$1
  shift
  rm -f "$RECORDS/$name.pid"
  setsid bash "$HERE/recorded.sh" "$RECORDS/$name.pid" env -i \
    PATH=/usr/sbin:/usr/bin:/sbin:/bin LANG=C.UTF-8 HOME="$DATA/home" \
    PYTHONPATH="$PYTHON_PATH" PYTHONDONTWRITEBYTECODE=1 PYTHONUNBUFFERED=1 \
    "$@" >>"$LOGS/$name.log" 2>&1 </dev/null 9>&- &
  wait_until 30 "the record of $name" test -s "$RECORDS/$name.pid"
}

declare -A JOB_PIDS=()

# Starts a command that ends by itself. Jobs run side by side; `finish_jobs` waits for them.
start_job() { # NAME COMMAND...
  launch_anew "job-$1" "${@:2}"
  JOB_PIDS[$1]=$!
}

finish_jobs() {
  local job
  for job in "${!JOB_PIDS[@]}"; do
    while is_running "job-$job"; do
      require_launched
      sleep 0.1
    done
    wait "${JOB_PIDS[$job]}" || fail_with_log "job-$job" 'it ended with an error'
    rm -f "$RECORDS/job-$job.pid"
    unset "JOB_PIDS[$job]"
  done
}

run_job() { # NAME COMMAND...
  start_job "$@"
  finish_jobs
}

# Ends jobs that an interrupted command left behind.
end_jobs() {
  local record names=()
  for record in "$RECORDS"/job-*.pid; do
    [[ -e $record ]] && names+=("$(basename "$record" .pid)")
  done
  end_processes "${names[@]}"
}

# Prints `pid start-time` of every process below PID.
descendants() { # PID
  # A process may end while the files are read, so cat may fail.
  { cat /proc/[0-9]*/stat 2>/dev/null || true; } | awk -v root="$1" '
    { pid = $1; sub(/^.*\) /, ""); parent[pid] = $2; start[pid] = $20 }
    END {
      for (pid in parent) {
        up = parent[pid]
        while (up != root && up in parent) up = parent[up]
        if (up == root) print pid, start[pid]
      }
    }'
}

# TERM for all, KILL for what is still there 30 seconds later; with each process those it had started. Records of ended ones go,
# and what was launched is no longer watched.
end_processes() { # NAME...
  local name pid target FOUND members=()
  LAUNCHED=()
  for name in "$@"; do
    read_record "$name" || continue
    pid=${FOUND% *}
    mapfile -t -O "${#members[@]}" members < <(echo "$FOUND"; descendants "$pid")
    # A job is a chain of commands: its whole group must go, or the next command of the chain would start.
    target=$pid
    [[ $name != job-* ]] || target=-$pid
    kill -TERM -- "$target" 2>/dev/null || true
  done
  local deadline=$((SECONDS + 30))
  while any_alive "${members[@]}" && ((SECONDS < deadline)); do sleep 0.1; done
  local member
  for member in "${members[@]}"; do
    # shellcheck disable=SC2086 # pid and start time
    if is_same_process $member; then
      say "process ${member% *} did not end when asked to; killing it"
      kill -KILL "${member% *}" 2>/dev/null || true
    fi
  done
  for name in "$@"; do
    wait_until 10 "the end of $name" not is_running "$name"
    rm -f "$RECORDS/$name.pid"
  done
}

any_alive() { # "PID START_TIME"...
  local member
  # In a trap, a bare `return` would hand back the status from before the trap.
  for member in "$@"; do
    # shellcheck disable=SC2086 # pid and start time
    is_same_process $member && return 0
  done
  return 1
}

not() { # COMMAND...
  ! "$@"
}
