import type { RequirementId } from './index.ts'

/** A named set of requirements that a claim of conformance is about. */
export interface Profile {
  readonly summary: string
  /** Whether a requirement belongs to it. */
  readonly includes: (id: RequirementId) => boolean
}

/** Each answer is judged by itself: a mock keeps these that answers every request with the documented example. */
const JUDGED_BY_ONE_ANSWER: ReadonlySet<RequirementId> = new Set<RequirementId>([
  'protocol/discovery/lists-offered-apis',
  'protocol/discovery/minimum-is-2-1',
  'protocol/discovery/updated-is-fixed',
  'protocol/discovery/updated-of-v2',
  'protocol/discovery/v2-has-no-microversions',
  'protocol/every-operation/documented-status',
  'protocol/every-operation/json-content-type',
  'protocol/every-operation/matches-schema',
  'protocol/every-operation/no-content-is-empty',
  'protocol/every-operation/no-undocumented-fields',
  'protocol/every-operation/unambiguous-json',
  'protocol/microversions/names-executed-version',
  'protocol/microversions/varies-by-version',
  'protocol/tokens/discovery-needs-none',
])

/** What is said of servers in groups, by whichever API. */
const PLACEMENT = [
  'server-groups/anti-affinity/', 'server-groups/policies/', 'server-groups/members/', 'server-groups/races/', 'ecs-groups/anti-affinity/',
  'ecs-groups/membership/', 'ecs-groups/hints/', 'ecs-groups/batches/', 'ecs-groups/races/', 'servers/membership/',
]

/** Every profile, by name. */
export const PROFILES = {
  groups: {
    summary: 'Server groups and the protocol they stand on. Creates groups, which cost nothing, and servers only where their budget allows.',
    includes: (id) => ['protocol/', 'server-groups/', 'ecs-groups/'].some((prefix) => id.startsWith(prefix)),
  },
  placement: {
    summary: 'Where servers of a group are, and who its members are. Creates servers, which cost money; some fill every host, where hosts says how many.',
    includes: (id) => PLACEMENT.some((prefix) => id.startsWith(prefix)),
  },
  status: {
    summary: 'What is done to servers: power, resize, rebuild, lock, change of OS, batches, jobs. Creates servers, which cost money.',
    includes: (id) => ['servers/', 'ecs-servers/'].some((prefix) => id.startsWith(prefix)),
  },
  permissions: {
    summary: 'Who may call what: tokens, signatures, roles and policies. Creates groups, and servers where actions on servers are asked for.',
    includes: (id) => id.startsWith('permissions/'),
  },
  'stateless-mock': {
    summary: 'What a mock can keep that stores nothing, such as Prism. See docs/mock-servers.md.',
    includes: (id) => JUDGED_BY_ONE_ANSWER.has(id),
  },
  full: {
    summary: 'Every requirement of the catalogue.',
    includes: () => true,
  },
} as const satisfies Record<string, Profile>

export type ProfileName = keyof typeof PROFILES
