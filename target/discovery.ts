import { type Exchange, Problem } from '../events/index.ts'
import { compareMicroversions, isMicroversion, type WireRequest } from '../specs/index.ts'
import { member, memberText, parseJson } from './json.ts'

export interface Microversions {
  readonly min: string
  readonly max: string
}

interface MicroversionChoice {
  /** The highest that the target file allows. */
  readonly cap: string | undefined
  /** Those of the dialect. */
  readonly documented: Microversions
}

/** Version discovery of the native API: the version's own document, then the list of all. */
export const DISCOVERY: readonly WireRequest[] = [question('showVersion', '/v2.1/'), question('listVersions', '/')]

/**
 * The microversions to use: what discovery says, capped; where it says nothing usable, up to the cap, else what the documents say.
 * Throws a Problem when the cap lies below all that the target has.
 */
export function microversionsOf(answers: readonly Exchange[], { cap, documented }: MicroversionChoice): Microversions {
  const [found] = answers.flatMap((exchange) => described(exchange))
  if (found === undefined) return { min: documented.min, max: cap ?? documented.max }
  const max = cap !== undefined && compareMicroversions(cap, found.max) < 0 ? cap : found.max
  if (compareMicroversions(max, found.min) < 0) {
    const why = `the target has ${found.min} to ${found.max}`
    throw new Problem('TARGET_VALUE', `Could not choose microversions up to ${cap}: ${why}. Raise microversions.max in the target file.`)
  }
  return { min: found.min, max }
}

/** Whether an answer of discovery says which microversions there are. */
export function tellsMicroversions(answer: Exchange): boolean {
  return described(answer).length > 0
}

/** What an answer of discovery says it is instead of Nova; undefined where it says nothing of the kind. */
export function otherService({ response }: Exchange): string | undefined {
  const document = parseJson(response?.body)
  const versions = member(document, 'versions')
  const listed = Array.isArray(versions) ? versions : member(versions, 'values')
  const ids = (Array.isArray(listed) ? listed : [member(document, 'version')]).flatMap((entry) => memberText(entry, 'id') ?? [])
  return ids.length === 0 || ids.some((id) => id.startsWith('v2')) ? undefined : `a service with version ${ids.join(', ')}`
}

function described({ response }: Exchange): Microversions[] {
  if (response?.status !== 200) return []
  const document = parseJson(response.body)
  const versions = member(document, 'versions')
  const entries = [member(document, 'version'), ...(Array.isArray(versions) ? versions : [])]
  const entry = entries.find((candidate) => memberText(candidate, 'id') === 'v2.1')
  const min = memberText(entry, 'min_version')
  const max = memberText(entry, 'version')
  if (min === undefined || max === undefined || !isUsable(min) || !isUsable(max)) return []
  return compareMicroversions(min, max) <= 0 ? [{ min, max }] : []
}

function isUsable(version: string): boolean {
  return isMicroversion(version) && version.startsWith('2.')
}

function question(operationId: string, path: string): WireRequest {
  return { method: 'GET', path, headers: [['Accept', 'application/json']], service: 'compute', operationId, api: 'nova-v2.1' }
}
