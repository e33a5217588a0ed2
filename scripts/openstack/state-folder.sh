# shellcheck shell=bash
# The state folder: made by us or not at all, used by one command at a time, and removed only as far as we made it.

is_state_folder() {
  [[ -s $OFFSET_FILE ]]
}

make_state_folder() {
  if ! is_state_folder; then
    is_new_or_empty "$STATE" || fail "$USAGE_PROBLEM" \
      "Could not use the state folder $STATE: it holds something else. Set ECS_CONFORMANCE_OPENSTACK to a new or empty folder."
    mkdir -p "$STATE"
    echo "$PORT_OFFSET" >"$OFFSET_FILE.new"
    mv "$OFFSET_FILE.new" "$OFFSET_FILE"
  fi
  mkdir -p "${STATE_FOLDERS[@]}"
  # Databases, keys and records are root's own.
  chmod 700 "$STATE"
}

is_new_or_empty() { # PATH
  [[ ! -e $1 ]] && return 0
  # An interrupted first command may have left the file that it was about to rename.
  [[ -d $1 && -z $(ls -A --ignore="$(basename "$OFFSET_FILE").new" "$1") ]]
}

# Databases and service catalogue hold ports, so a folder keeps the offset that it was made with.
check_offset() {
  is_state_folder || return 0
  local made_with
  made_with=$(<"$OFFSET_FILE")
  [[ $made_with == "$PORT_OFFSET" ]] || fail "$USAGE_PROBLEM" \
    "Could not use the state folder $STATE: it was made with port offset $made_with, not $PORT_OFFSET. Leave \
ECS_CONFORMANCE_OPENSTACK_PORT_OFFSET out, choose another folder with ECS_CONFORMANCE_OPENSTACK, or remove this one with \
npm run target:openstack -- down --wipe."
}

# Holds the folder until this command ends (file descriptor 9). The lock lies outside the folder so that wiping is covered too.
lock_state_folder() {
  exec 9>"/run/lock/ecs-conformance-openstack${STATE//\//-}"
  flock --nonblock 9 && return 0
  say "another target:openstack command is at work in $STATE; waiting for it"
  flock --timeout 600 9 || fail "$RUN_PROBLEM" \
    "Could not take the state folder $STATE: another command has held it for ten minutes. End that command and try again."
}

wipe_state_folder() {
  rm -rf -- "${STATE_FOLDERS[@]}"
  rm -f -- "$OFFSET_FILE"
  rmdir --ignore-fail-on-non-empty -- "$STATE"
}

is_done() { # STEP
  [[ -e $DONE/$1 ]]
}

mark_done() { # STEP
  : >"$DONE/$1"
}
