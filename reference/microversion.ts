/** A version as asked for: `text` is echoed as written. */
export interface Version {
  readonly text: string
  readonly major: number
  readonly minor: number
}

/** Lowest and highest second number of the versions 2.x that are spoken. */
export interface Minors {
  readonly min: number
  readonly max: number
}

/**
 * Lowest and highest second number of the versions 2.x that can be spoken. Between 2.93 and 2.102 the version history changes nothing
 * in groups, limits and quotas but the query keys that 2.102 refuses.
 */
export const MINORS: Minors = { min: 1, max: 102 }

export const DEFAULT_VERSION: Version = { text: `2.${MINORS.min}`, major: 2, minor: MINORS.min }

/** Header values by lower-case name; repetitions are joined by a comma. */
export type HeaderValues = Readonly<Record<string, string>>

/**
 * The version a request names, as text. The later header wins over the older one, and in it the last entry for `compute`; an entry
 * for another service, and one without a service, count as nothing.
 */
export function requestedVersion(headers: HeaderValues): string | undefined {
  const entries = (headers['openstack-api-version'] ?? '').split(',').toReversed()
  for (const entry of entries) {
    const found = /^(\S+)\s+(.+)$/.exec(entry.trim())
    if (found?.[1]?.toLowerCase() === 'compute' && found[2] !== undefined) return found[2].trim()
  }
  return headers['x-openstack-nova-api-version']?.split(',').at(-1)?.trim()
}

/** Reads `2.64`, or `latest` as the highest spoken; undefined for text that is no version, such as `2`, `2.064` or `abc`. */
export function readVersion(text: string, { max }: Minors): Version | undefined {
  if (text === 'latest') return { text: `2.${max}`, major: 2, minor: max }
  const found = /^([1-9]\d*)\.([1-9]\d*|0)$/.exec(text)
  return found === null ? undefined : { text, major: Number(found[1]), minor: Number(found[2]) }
}

export function supportsVersion({ major, minor }: Version, { min, max }: Minors): boolean {
  return major === 2 && minor >= min && minor <= max
}
