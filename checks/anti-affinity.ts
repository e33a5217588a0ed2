import { type Finding, TooLittleEvidence } from './check.ts'

/** Where a server was seen to be. */
export interface Placement {
  /** Its id. */
  readonly server: string
  /** The most physical name of its host that the target shows; undefined where it shows none. */
  readonly host: string | undefined
}

/**
 * No two of the servers share a host: the promise of anti-affinity. A host that two share is a finding, whatever is known of the others.
 * Throws {@link TooLittleEvidence} below two servers, and where the host of one is not shown: one server alone is always by itself.
 */
export function distinctHosts(placements: readonly Placement[]): Finding {
  return atMostPerHost(placements, 1)
}

/**
 * No host has more of the servers than so many: the rule `max_server_per_host`. Throws {@link TooLittleEvidence} where there are no more
 * servers than that, and where a host is not shown.
 */
export function atMostPerHost(placements: readonly Placement[], most: number): Finding {
  const crowded = byHost(placements).find(([, servers]) => servers.length > most)
  if (crowded !== undefined) {
    const [host, servers] = crowded
    return { expected: most === 1 ? 'every server on a host of its own' : `at most ${most} of the servers on one host`, actual: together(host, servers) }
  }
  mustTell(placements, most + 1)
  return null
}

/** All of the servers are on one host: the promise of affinity. Throws {@link TooLittleEvidence} below two, and where a host is not shown. */
export function sameHost(placements: readonly Placement[]): Finding {
  const hosts = byHost(placements)
  if (hosts.length > 1) {
    return { expected: 'all servers on one host', actual: hosts.map(([host, servers]) => together(host, servers)).join(', ') }
  }
  mustTell(placements, 2)
  return null
}

/** The servers on each host, in the order in which the hosts come. */
function byHost(placements: readonly Placement[]): Array<readonly [string, readonly string[]]> {
  const placed = placements.flatMap(({ server, host }) => (host === undefined ? [] : [{ server, host }]))
  return [...Map.groupBy(placed, ({ host }) => host)].map(([host, there]) => [host, there.map(({ server }) => server)])
}

function mustTell(placements: readonly Placement[], least: number): void {
  const hidden = placements.find(({ host }) => host === undefined)
  if (hidden !== undefined) throw new TooLittleEvidence(`the host of server ${hidden.server} is not shown`)
  const { size } = new Set(placements.map(({ server }) => server))
  if (size < least) throw new TooLittleEvidence(`${size} servers were seen on their hosts: it takes ${least} to judge them`)
}

function together(host: string, servers: readonly string[]): string {
  return `${servers.join(' and ')} on host ${host}`
}
