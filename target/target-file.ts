import { dirname, resolve } from 'node:path'
import type { DialectName, Waiver } from '../events/index.ts'
import type { ApiName } from '../specs/index.ts'
import { type Cloud, readCloud } from './clouds-file.ts'
import { type Credentials, readAuth, secretOf } from './credentials.ts'
import type { ServerIngredients } from './connection.ts'
import { dialectNamed } from './dialects/index.ts'
import { readDocument } from './document.ts'
import { expandVariables } from './expand.ts'
import { Place } from './place.ts'
import { listOf, object, oneOf, optional, record, text } from './readers.ts'
import { rememberSecret } from './redact.ts'
import { processSurroundings, type Surroundings } from './surroundings.ts'
import { PERSONAS, readTargetKeys } from './target-schema.ts'

type Keys = ReturnType<typeof readTargetKeys>

/** A target file with everything resolved: variables expanded, personas looked up, endpoints normalised, defaults filled in. */
export interface TargetFile {
  readonly name: string
  readonly dialect: DialectName
  /** Service roots. The compute service is looked up in the service catalogue when it is absent. */
  readonly endpoints: { readonly compute?: string; readonly identity?: string }
  readonly region?: string
  readonly apis: readonly ApiName[]
  readonly withoutOperations: readonly string[]
  /** Cap of the microversions used on `nova-v2.1`. */
  readonly maxMicroversion?: string
  /** Declared personas; `anonymous` is implied. */
  readonly personas: Readonly<Record<string, Credentials>>
  readonly features: readonly string[]
  readonly servers?: ServerIngredients
  readonly hosts?: number
  readonly limits: Keys['limits']
  readonly budget: Keys['budget']
  readonly waivers: readonly Waiver[]
  readonly tls: { readonly caFile?: string; readonly insecure: boolean }
}

/** Reads a YAML or JSON target file. Throws a Problem (exit 2) that names the key path and what is wrong with it. */
export function readTargetFile(path: string, surroundings: Surroundings = processSurroundings()): TargetFile {
  return parseTarget(readDocument(path, new Place(`target file ${path}`)), path, surroundings)
}

/**
 * Checks and resolves the content of a target file; `where` is its path, for messages and for relative paths within.
 * Throws a Problem as {@link readTargetFile} does. Passwords and tokens are redacted from then on.
 */
export function parseTarget(data: unknown, where: string, surroundings: Surroundings = processSurroundings()): TargetFile {
  const place = new Place(`target file ${where}`)
  const keys = readTargetKeys(expandVariables(data, surroundings.env, place), place)
  const clouds = readPersonas(keys.personas, surroundings, place.key('personas'))
  const personas = Object.fromEntries(Object.entries(clouds).map(([name, cloud]) => [name, cloud.credentials]))
  for (const credentials of Object.values(personas)) rememberSecret(secretOf(credentials))
  const member = clouds['member']
  const region = keys.region ?? member?.region
  return {
    name: keys.name,
    dialect: keys.dialect,
    endpoints: readEndpoints(keys, clouds, place.key('endpoints')),
    ...(region === undefined ? {} : { region }),
    apis: readApis(keys, place.key('apis')),
    withoutOperations: keys.operations.except,
    ...(keys.microversions === undefined ? {} : { maxMicroversion: keys.microversions.max }),
    personas,
    features: keys.features,
    ...readServers(keys, place),
    ...(keys.hosts === undefined ? {} : { hosts: keys.hosts }),
    limits: keys.limits,
    budget: keys.budget,
    waivers: keys.waivers,
    tls: readTls(keys, member, { where, cwd: surroundings.cwd }),
  }
}

function readPersonas(given: Keys['personas'], surroundings: Surroundings, place: Place): Record<string, Cloud> {
  const personas = Object.entries(given).map(([name, value]) => {
    const at = place.key(name)
    if (name === 'anonymous') throw at.problem('TARGET_KEY', 'needs no declaration', 'Remove it: anonymous sends no credentials.')
    oneOf(PERSONAS)(name, at)
    return [name, readPersona(value, surroundings, at)] as const
  })
  const read = Object.fromEntries(personas)
  if (read['member'] === undefined) {
    throw place.key('member').problem('TARGET_MISSING', 'is missing', 'Every run needs it: declare a member.')
  }
  return read
}

function readPersona(value: unknown, surroundings: Surroundings, place: Place): Cloud {
  const { cloud, auth } = record({ cloud: optional(text), auth: optional(object) })(value, place)
  if (auth !== undefined && cloud === undefined) return { credentials: readAuth(auth, place.key('auth')) }
  if (cloud !== undefined && auth === undefined) return readCloud(cloud, surroundings, place)
  const why = cloud === undefined ? 'has neither cloud nor auth' : 'has both cloud and auth'
  throw place.problem('TARGET_VALUE', why, 'Give either cloud: <entry of clouds.yaml> or auth: {…}.')
}

function readApis(keys: Keys, place: Place): readonly ApiName[] {
  const apis = listOf(oneOf(dialectNamed(keys.dialect).apis))(keys.apis, place)
  if (apis.length === 0) throw place.problem('TARGET_VALUE', 'is empty', 'Name at least one API family.')
  const repeated = apis.find((api, index) => apis.indexOf(api) !== index)
  if (repeated !== undefined) throw place.problem('TARGET_VALUE', `names ${repeated} twice`, 'Name it once.')
  return apis
}

/** Who says that servers may be made says of what. */
function readServers({ servers, features }: Keys, place: Place): { servers?: ServerIngredients } {
  if (servers !== undefined) return { servers }
  if (!features.includes('servers')) return {}
  throw place.key('servers').problem('TARGET_MISSING', 'is missing', 'The feature servers needs it: say flavor and image.')
}

/** The identity service may come from the personas' clouds when they agree; compute must be found in a catalogue then. */
function readEndpoints(keys: Keys, clouds: Readonly<Record<string, Cloud>>, place: Place): TargetFile['endpoints'] {
  const { compute, identity: declared } = keys.endpoints
  const passwords = Object.values(clouds).filter(({ credentials }) => credentials.type === 'password')
  const found = [...new Set(passwords.flatMap(({ identity }) => identity ?? []))]
  const identity = declared ?? found[0]
  if (declared === undefined && found.length > 1) {
    throw place.key('identity').problem('TARGET_VALUE', `is absent and the clouds name ${found.join(' and ')}`, 'Give endpoints.identity.')
  }
  if (identity === undefined && passwords.length > 0) {
    throw place.key('identity').problem('TARGET_MISSING', 'is missing', 'A password needs it: give the URL of the identity service.')
  }
  if (compute === undefined && passwords.length === 0) {
    throw place.key('compute').problem('TARGET_MISSING', 'is missing', 'Ready-made tokens come without a service catalogue: give it.')
  }
  return { ...(compute === undefined ? {} : { compute }), ...(identity === undefined ? {} : { identity }) }
}

function readTls(keys: Keys, member: Cloud | undefined, { where, cwd }: { where: string; cwd: string }): TargetFile['tls'] {
  const insecure = keys.tls.insecure || (keys.tls.caFile === undefined && member?.insecure === true)
  if (keys.tls.caFile !== undefined) return { caFile: resolve(dirname(resolve(cwd, where)), keys.tls.caFile), insecure }
  return { ...(member?.caFile === undefined ? {} : { caFile: resolve(cwd, member.caFile) }), insecure }
}
