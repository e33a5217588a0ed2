# shellcheck shell=bash
# What must be on the machine: root, Debian 12, Debian's packages.

# The libraries, not the service packages: the same code without libvirt, init scripts and configuration dialogues.
readonly PACKAGES=(
  python3-nova python3-placement python3-keystone python3-glance python3-neutron
  rabbitmq-server mariadb-server uwsgi-plugin-python3 curl
)
# Only unpacked, for their WSGI pipelines: installing them would configure and start services.
readonly PASTE_PACKAGES=(nova-common glance-common neutron-common)
readonly POLICY=/usr/sbin/policy-rc.d
readonly POLICY_MARK='# ecs-conformance: no service starts while packages are installed'

require_root() { # DO_WHAT
  ((EUID == 0)) || fail "$USAGE_PROBLEM" \
    "Could not $1 the local OpenStack: it needs root and this is user $(id -un). Run the command again as root."
}

# Root and Debian in one message, since a machine may lack both.
require_platform() {
  local lacking=()
  [[ $(os_release ID) == debian && $(os_release VERSION_ID) == 12* ]] || lacking+=("this is $(os_release PRETTY_NAME)")
  ((EUID == 0)) || lacking+=("this is user $(id -un)")
  ((${#lacking[@]} == 0)) && return 0
  local why="${lacking[0]}${lacking[1]:+ and ${lacking[1]}}"
  fail "$USAGE_PROBLEM" "Could not start the local OpenStack: it needs root on Debian 12, and $why. Run it as root on Debian 12 (a \
container or a virtual machine will do), or test against the embedded reference cloud, which needs neither."
}

# Prints a field of os-release(5), or the kernel's name where there is no such file.
os_release() { # FIELD
  # shellcheck source=/dev/null
  (. /etc/os-release && echo "${!1:-}") 2>/dev/null || uname -s
}

missing_packages() {
  local package
  for package in "${PACKAGES[@]}"; do
    [[ $(dpkg-query --show --showformat='${Status}' "$package" 2>/dev/null) == 'install ok installed' ]] || echo "$package"
  done
}

install_packages() {
  local missing
  mapfile -t missing < <(missing_packages)
  if ((${#missing[@]} > 0)); then
    say "installing ${missing[*]}"
    keep_services_from_starting
    # An interrupted installation leaves packages unpacked only, and apt then refuses to go on.
    logged_apt 'configure packages' dpkg --configure -a
    logged_apt 'read the package lists' apt-get -o DPkg::Lock::Timeout=300 update
    logged_apt 'install packages' apt-get -o DPkg::Lock::Timeout=300 install -y --no-install-recommends "${missing[@]}"
  fi
  let_services_start
  is_done paste || fetch_paste_files
}

logged_apt() { # DO_WHAT COMMAND...
  local -x DEBIAN_FRONTEND=noninteractive
  "${@:2}" >>"$LOGS/packages.log" 2>&1 || {
    tail -n 20 "$LOGS/packages.log" >&2
    fail "$RUN_PROBLEM" "Could not $1: apt failed. Its last lines are above; mend the cause and run npm run target:openstack again."
  }
}

# invoke-rc.d(8) asks policy-rc.d before it starts anything. An existing policy is somebody else's and stays.
keep_services_from_starting() {
  [[ -e $POLICY ]] && return 0
  printf '#!/bin/sh\n%s\nexit 101\n' "$POLICY_MARK" >"$POLICY"
  chmod 755 "$POLICY"
}

let_services_start() {
  if grep -qsF "$POLICY_MARK" "$POLICY"; then rm -f "$POLICY"; fi
}

download_to() { # FOLDER
  (cd "$1" && apt-get download "${PASTE_PACKAGES[@]}")
}

fetch_paste_files() {
  local download=$DATA/download
  rm -rf "$download"
  mkdir -p "$download"
  download_to "$download" >>"$LOGS/packages.log" 2>&1 || {
    logged_apt 'read the package lists' apt-get -o DPkg::Lock::Timeout=300 update
    logged_apt 'download packages' download_to "$download"
  }
  local archive
  for archive in "$download"/*.deb; do dpkg-deb --extract "$archive" "$download/unpacked"; done
  cp "$download/unpacked/usr/share/nova-common/api-paste.ini" "$PASTE/nova.ini"
  cp "$download/unpacked/usr/share/glance-common/glance-api-paste.ini" "$PASTE/glance.ini"
  cp "$download/unpacked/usr/share/neutron-common/api-paste.ini" "$PASTE/neutron.ini"
  rm -rf "$download"
  mark_done paste
}
