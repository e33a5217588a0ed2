import type { DialectName, Waiver } from '../events/index.ts'
import type { ApiName } from '../specs/index.ts'
import type { CatalogueInterface } from './auth/token.ts'
import type { Cloud } from './cloud-settings.ts'
import type { ServerIngredients } from './connection.ts'
import { type Credentials, secretsOf, signsIn } from './credentials.ts'
import { dialectNamed } from './dialects/index.ts'
import { readDocument } from './document.ts'
import { expandVariables } from './expand.ts'
import { readPersonas } from './personas.ts'
import { Place } from './place.ts'
import { listOf, oneOf } from './readers.ts'
import { rememberSecret } from './redact.ts'
import { processSurroundings, type Surroundings } from './surroundings.ts'
import { readTargetKeys } from './target-schema.ts'
import { type TlsSettings, tlsSettings } from './tls-settings.ts'

type Keys = ReturnType<typeof readTargetKeys>

/** A target file with everything resolved: variables expanded, personas looked up, endpoints normalised, defaults filled in. */
export interface TargetFile {
  readonly name: string
  readonly dialect: DialectName
  /** Service roots. The compute service is looked up in the service catalogue when it is absent. */
  readonly endpoints: { readonly compute?: string; readonly identity?: string }
  readonly region?: string
  /** Which endpoints of the service catalogue are meant; the public ones unless said otherwise. */
  readonly interface?: CatalogueInterface
  readonly apis: readonly ApiName[]
  readonly withoutOperations: readonly string[]
  /** Cap of the microversions used on `nova-v2.1`. */
  readonly maxMicroversion?: string
  /** Declared personas; `anonymous` is implied. */
  readonly personas: Readonly<Record<string, Credentials>>
  readonly features: readonly string[]
  readonly servers?: ServerIngredients
  readonly hosts?: number
  readonly serversPerHost?: number
  readonly limits: Keys['limits']
  readonly budget: Keys['budget']
  readonly waivers: readonly Waiver[]
  readonly tls: TlsSettings
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
  const clouds = readPersonas(keys, surroundings, place.key('personas'))
  const personas = Object.fromEntries(Object.entries(clouds).map(([name, cloud]) => [name, cloud.credentials]))
  for (const secret of Object.values(personas).flatMap(secretsOf)) rememberSecret(secret)
  const member = clouds['member']
  const region = keys.region ?? member?.region
  const side = keys.interface ?? member?.side
  const endpoints = readEndpoints(keys, clouds, place.key('endpoints'))
  return {
    name: keys.name,
    dialect: keys.dialect,
    endpoints,
    ...(region === undefined ? {} : { region }),
    ...(side === undefined ? {} : { interface: side }),
    apis: readApis(keys, place.key('apis')),
    withoutOperations: keys.operations.except,
    ...(keys.microversions === undefined ? {} : { maxMicroversion: keys.microversions.max }),
    personas,
    features: keys.features,
    ...readServers(keys, place),
    ...(keys.hosts === undefined ? {} : { hosts: keys.hosts }),
    ...(keys.serversPerHost === undefined ? {} : { serversPerHost: keys.serversPerHost }),
    limits: keys.limits,
    budget: keys.budget,
    waivers: keys.waivers,
    tls: tlsSettings({ tls: keys.tls, member, where, endpoints }, surroundings),
  }
}

function readApis(keys: Keys, place: Place): readonly ApiName[] {
  const apis = listOf(oneOf(dialectNamed(keys.dialect).apis))(keys.apis, place)
  if (apis.length === 0) throw place.problem('TARGET_VALUE', 'is empty', 'Name at least one API family.')
  const repeated = apis.find((api, index) => apis.indexOf(api) !== index)
  if (repeated !== undefined) throw place.problem('TARGET_VALUE', `names ${repeated} twice`, 'Name it once.')
  return apis
}

/** Who says that servers may be made says of what. */
function readServers({ servers, features, dialect }: Keys, place: Place): { servers?: ServerIngredients } {
  // Mandatory in the documents of both clouds; upstream makes do without one where a project has but one.
  if (servers !== undefined && servers.network === undefined && dialect !== 'openstack') {
    throw place.key('servers').key('network').problem('TARGET_MISSING', 'is missing', `No server of ${dialect} can be made without: give its subnet.`)
  }
  if (servers !== undefined) return { servers }
  if (!features.includes('servers')) return {}
  throw place.key('servers').problem('TARGET_MISSING', 'is missing', 'The feature servers needs it: say flavor and image.')
}

/** The identity service may come from the personas' clouds when they agree; compute must be found in a catalogue then. */
function readEndpoints(keys: Keys, clouds: Readonly<Record<string, Cloud>>, place: Place): TargetFile['endpoints'] {
  const { identity: declared } = keys.endpoints
  const compute = keys.endpoints.compute ?? clouds['member']?.compute
  const logins = Object.values(clouds).filter(({ credentials }) => signsIn(credentials))
  const found = [...new Set(logins.flatMap(({ identity }) => identity ?? []))]
  const identity = declared ?? found[0]
  if (declared === undefined && found.length > 1) {
    throw place.key('identity').problem('TARGET_VALUE', `is absent and the clouds name ${found.join(' and ')}`, 'Give endpoints.identity.')
  }
  if (identity === undefined && logins.length > 0) {
    const why = `A ${logins[0]?.credentials.type === 'password' ? 'password' : 'credential'} needs it: give the URL of the identity service.`
    throw place.key('identity').problem('TARGET_MISSING', 'is missing', why)
  }
  if (compute === undefined && logins.length === 0) {
    throw place.key('compute').problem('TARGET_MISSING', 'is missing', 'Ready-made tokens and access keys come without a service catalogue: give it.')
  }
  return { ...(compute === undefined ? {} : { compute }), ...(identity === undefined ? {} : { identity }) }
}
