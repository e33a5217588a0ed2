# shellcheck shell=bash
# The target file through which the suite finds the local OpenStack.

check_target_file() { # FILE
  [[ -d $(dirname "$1") && ! -d $1 && -w $(dirname "$1") ]] || fail "$USAGE_PROBLEM" \
    "Could not write the target file $1: its folder does not exist or cannot be written, or it is a folder itself. \
Name another file with --write-target FILE."
}

write_target_file() { # FILE
  local new=$1.new servers
  servers=$(server_ingredients) || fail "$RUN_PROBLEM" "Could not write the target file $1: what servers are made of cannot be read. \
Run npm run target:openstack again."
  target_file_text "$servers" >"$new"
  # The suite itself needs no root.
  chown --reference="$(dirname "$1")" "$new"
  chmod 644 "$new"
  mv "$new" "$1"
}

persona() { # NAME USER PROJECT [DOMAIN]
  echo "$1: { auth: { type: password, username: $2, password: $PASSWORD, domain: ${4:-Default}, project: $3 } }"
}

target_file_text() { # SERVERS
  cat <<END
name: local-openstack
dialect: openstack
endpoints:
  compute: $(url nova-api)
  identity: $(url keystone /v3)
apis: [nova-v2, nova-v2.1]
personas:
  $(persona admin admin admin)
  $(persona member demo demo)
  $(persona reader reader demo)
  $(persona outsider other other)
  $(persona stranger stranger elsewhere Elsewhere)
features: [servers, host-visibility]
servers: $1
hosts: $HOSTS
limits: { requestsPerSecond: 200, concurrency: 4, requestTimeoutSeconds: 120, deletionSeconds: 60 }
budget: { groups: 10, servers: 12 }
END
}
