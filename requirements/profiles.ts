import type { RequirementId } from './index.ts'

/** A named set of requirements that a claim of conformance is about. */
export interface Profile {
  readonly summary: string
  /** Whether a requirement belongs to it. */
  readonly includes: (id: RequirementId) => boolean
}

/** Every profile, by name. */
export const PROFILES = {
  groups: {
    summary: 'Server groups and the protocol they stand on. Creates groups only, which cost nothing.',
    includes: (id) => id.startsWith('protocol/') || id.startsWith('server-groups/'),
  },
  full: {
    summary: 'Every requirement of the catalogue.',
    includes: () => true,
  },
} as const satisfies Record<string, Profile>

export type ProfileName = keyof typeof PROFILES
