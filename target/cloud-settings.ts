import { applicationCredentials, type KeyNames, passwordCredentials } from './auth-reader.ts'
import { CATALOGUE_INTERFACES, type CatalogueInterface } from './auth/token.ts'
import type { Credentials } from './credentials.ts'
import { endpoint } from './endpoint.ts'
import type { Place } from './place.ts'
import { object, oneOf, type Reader, text, wrongType } from './readers.ts'

/** What a persona, and a target that declares less, takes from one entry of clouds.yaml. */
export interface Cloud {
  readonly credentials: Credentials
  readonly identity?: string
  readonly compute?: string
  readonly region?: string
  /** Which endpoints of the service catalogue are meant. */
  readonly side?: CatalogueInterface
  readonly caFile?: string
  readonly insecure?: boolean
}

/** An entry of clouds.yaml as it stands there. */
export type CloudSettings = Readonly<Record<string, unknown>>

const KEYS: KeyNames = {
  user: ['username', 'user_id', 'user_domain_name'],
  project: ['project_name', 'project_id', 'project_domain_name'],
  credential: ['application_credential_name', 'application_credential_id'],
}

/** Spellings of older clients. */
const ALIASES: Readonly<Record<string, readonly string[]>> = {
  project_name: ['tenant_name'],
  project_id: ['tenant_id'],
  username: ['user_name'],
  user_domain_name: ['default_domain', 'default_domain_name', 'domain_name'],
  user_domain_id: ['default_domain_id', 'domain_id'],
  project_domain_name: ['default_domain', 'default_domain_name', 'domain_name'],
  project_domain_id: ['default_domain_id', 'domain_id'],
  token: ['auth_token'],
}

/** Reads an entry; `spelt` says how its keys are written where it comes from. Throws a Problem naming the key path. */
export function cloudOf(given: CloudSettings, place: Place, spelt?: (key: string) => string): Cloud {
  const settings = new Settings(given, place, spelt)
  const identity = settings.auth('auth_url', endpoint)
  const compute = settings.top('compute_endpoint_override', endpoint) ?? settings.top('compute_endpoint', endpoint)
  const region = settings.top('region_name', text)
  const side = settings.top('interface', catalogueInterface) ?? settings.top('endpoint_type', catalogueInterface)
  const caFile = settings.top('cacert', text)
  const insecure = settings.top('insecure', flagOrWord) ?? negated(settings.top('verify', flagOrWord))
  return {
    credentials: credentialsOf(settings),
    ...(identity === undefined ? {} : { identity }),
    ...(compute === undefined ? {} : { compute }),
    ...(region === undefined ? {} : { region }),
    ...(side === undefined ? {} : { side }),
    ...(caFile === undefined ? {} : { caFile }),
    ...(insecure === undefined ? {} : { insecure }),
  }
}

/** One entry's settings over another's; `auth` is merged key by key. */
export function merged(below: CloudSettings, above: CloudSettings): CloudSettings {
  const entries = Object.entries(above).map(([key, value]) => {
    const under = below[key]
    return [key, isObject(under) && isObject(value) ? merged(under, value) : value] as const
  })
  return { ...below, ...Object.fromEntries(entries) }
}

/** Finds a setting under `auth` or beside it, as the clients do, by any of its spellings. */
class Settings {
  readonly #top: CloudSettings
  readonly #auth: CloudSettings
  readonly #place: Place
  readonly #spelt: ((key: string) => string) | undefined

  constructor(given: CloudSettings, place: Place, spelt: ((key: string) => string) | undefined) {
    this.#top = plain(given)
    this.#auth = this.#top['auth'] === undefined ? {} : plain(object(this.#top['auth'], place.key('auth')))
    this.#place = place
    this.#spelt = spelt
  }

  top<T>(key: string, read: Reader<T>): T | undefined {
    return this.#top[key] === undefined ? undefined : read(this.#top[key], this.place(key, 'top'))
  }

  auth<T>(key: string, read: Reader<T>): T | undefined {
    for (const name of [key, ...(ALIASES[key] ?? [])]) {
      if (this.#auth[name] !== undefined) return read(this.#auth[name], this.place(name))
      if (this.#top[name] !== undefined) return read(this.#top[name], this.place(name, 'top'))
    }
    return undefined
  }

  present(key: string): string {
    const value = this.auth(key, text)
    if (value !== undefined) return value
    throw this.place(key).problem('TARGET_MISSING', 'is missing', this.#spelt === undefined ? 'Add it to clouds.yaml or secure.yaml.' : 'Set it.')
  }

  /** Where a key stands, or would stand. */
  place(key: string, where: 'auth' | 'top' = 'auth'): Place {
    if (this.#spelt !== undefined) return this.#place.key(this.#spelt(key))
    return where === 'auth' ? this.#place.key('auth').key(key) : this.#place.key(key)
  }

  /** Where the reader of credentials looks for keys. */
  get authPlace(): Place {
    return this.#spelt === undefined ? this.#place.key('auth') : this.#place
  }

  get keys(): KeyNames {
    const spelt = this.#spelt
    if (spelt === undefined) return KEYS
    const [user, project, credential] = [KEYS.user.map(spelt), KEYS.project.map(spelt), KEYS.credential.map(spelt)]
    return { user, project, credential } as unknown as KeyNames
  }
}

function credentialsOf(settings: Settings): Credentials {
  const fallback = settings.auth('application_credential_id', text) === undefined ? 'password' : 'v3applicationcredential'
  const type = settings.top('auth_type', text) ?? fallback
  const user = {
    username: settings.auth('username', text),
    userId: settings.auth('user_id', text),
    domain: settings.auth('user_domain_name', text),
    domainId: settings.auth('user_domain_id', text),
  }
  if (type === 'token' || type === 'v3token') {
    return { type: 'token', token: settings.present('token'), projectId: settings.present('project_id') }
  }
  if (type === 'v3applicationcredential') {
    const [id, name] = [settings.auth('application_credential_id', text), settings.auth('application_credential_name', text)]
    const secret = settings.present('application_credential_secret')
    return applicationCredentials({ ...user, id, name, secret }, settings.authPlace, settings.keys)
  }
  if (type !== 'password' && type !== 'v3password') {
    const why = `is ${JSON.stringify(type)}, which is not supported`
    throw settings.place('auth_type', 'top').problem('TARGET_VALUE', why, 'Valid are password, v3applicationcredential and token.')
  }
  return passwordCredentials({
    ...user,
    password: settings.present('password'),
    project: settings.auth('project_name', text),
    projectId: settings.auth('project_id', text),
    projectDomain: settings.auth('project_domain_name', text),
    projectDomainId: settings.auth('project_domain_id', text),
  }, settings.authPlace, settings.keys)
}

/** Clients take `user-id` for `user_id`. */
function plain(settings: CloudSettings): CloudSettings {
  return Object.fromEntries(Object.entries(settings).map(([key, value]) => [key.replaceAll('-', '_'), value]))
}

/** Variables of the environment are words. */
const flagOrWord: Reader<boolean> = (value, place) => {
  if (typeof value === 'boolean') return value
  if (typeof value === 'string' && /^(true|false|1|0|yes|no)$/i.test(value)) return /^(true|1|yes)$/i.test(value)
  throw wrongType(place, 'true or false', value)
}

/** Older clients write `publicURL`. */
const catalogueInterface: Reader<CatalogueInterface> = (value, place) => oneOf(CATALOGUE_INTERFACES)(text(value, place).replace(/URL$/, ''), place)

function negated(value: boolean | undefined): boolean | undefined {
  return value === undefined ? undefined : !value
}

function isObject(value: unknown): value is CloudSettings {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
