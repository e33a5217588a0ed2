import { accessKeyCredentials, type AccessKeySurroundings } from './access-key.ts'
import type { ApplicationCredentials, Credentials, Identified, NamedOrId, PasswordCredentials } from './credentials.ts'
import type { Place } from './place.ts'
import { object, oneOf, optional, record, required, text, texts } from './readers.ts'

const AUTH_TYPES = ['password', 'applicationCredential', 'token', 'aksk'] as const

const type = required(oneOf(AUTH_TYPES))

const readType = record({ type })
const readPassword = record({
  type,
  password: required(text),
  ...texts('username', 'userId', 'domain', 'domainId', 'project', 'projectId', 'projectDomain', 'projectDomainId'),
})
const readApplication = record({ type, secret: required(text), ...texts('id', 'name', 'username', 'userId', 'domain', 'domainId') })
const readToken = record({ type, token: required(text), projectId: required(text), userId: optional(text) })
/** Reads the `auth` object of a persona; what an access key lacks is taken from its surroundings. Throws a Problem naming the key path. */
export function readAuth(value: unknown, around: AccessKeySurroundings, place: Place): Credentials {
  const wanted = readType({ type: object(value, place)['type'] }, place).type
  switch (wanted) {
    case 'token': return { ...readToken(value, place), type: wanted }
    case 'aksk': return accessKeyCredentials(value, around, place)
    case 'applicationCredential': return applicationCredentials(readApplication(value, place), place)
    case 'password': return passwordCredentials(readPassword(value, place), place)
  }
}

/** How a document spells the keys that may be missing: `name`, `id` and `domain` of user and project, `name` and `id` of a credential. */
export interface KeyNames {
  readonly user: readonly [name: string, id: string, domain: string]
  readonly project: readonly [name: string, id: string, domain: string]
  readonly credential: readonly [name: string, id: string]
}

const TARGET_FILE_KEYS: KeyNames = {
  user: ['username', 'userId', 'domain'], project: ['project', 'projectId', 'projectDomain'], credential: ['name', 'id'],
}

/** Who a user is, under the target file's key names. */
interface UserSettings {
  readonly username: string | undefined
  readonly userId: string | undefined
  readonly domain: string | undefined
  readonly domainId: string | undefined
}

/** What both a target file and a cloud entry say of a password login, under the target file's key names. */
export interface PasswordSettings extends UserSettings {
  readonly password: string
  readonly project: string | undefined
  readonly projectId: string | undefined
  readonly projectDomain: string | undefined
  readonly projectDomainId: string | undefined
}

/** A name needs a domain, an id does not; a project's domain is the user's unless said otherwise. */
export function passwordCredentials(settings: PasswordSettings, place: Place, keys = TARGET_FILE_KEYS): PasswordCredentials {
  const projectDomain = namedOrId(settings.projectDomain, settings.projectDomainId) ?? namedOrId(settings.domain, settings.domainId)
  const user = userIn(settings, place, keys)
  const project = identified({ id: settings.projectId, name: settings.project, domain: projectDomain }, place, keys.project)
  return { type: 'password', user, password: settings.password, project }
}

/** What both a target file and a cloud entry say of an application credential. */
export interface ApplicationSettings extends UserSettings {
  readonly id: string | undefined
  readonly name: string | undefined
  readonly secret: string
}

/** A credential's name is unique for one user only. */
export function applicationCredentials(settings: ApplicationSettings, place: Place, keys = TARGET_FILE_KEYS): ApplicationCredentials {
  const { id, name, secret } = settings
  const [nameKey, idKey] = keys.credential
  if (id !== undefined) return { type: 'applicationCredential', credential: { id }, secret }
  if (name === undefined) throw place.key(idKey).problem('TARGET_MISSING', 'is missing', `Give ${idKey}, or ${nameKey} and its user.`)
  return { type: 'applicationCredential', credential: { name, user: userIn(settings, place, keys) }, secret }
}

function userIn({ userId, username, domain, domainId }: UserSettings, place: Place, keys: KeyNames): Identified {
  return identified({ id: userId, name: username, domain: namedOrId(domain, domainId) }, place, keys.user)
}

interface Identity {
  readonly id: string | undefined
  readonly name: string | undefined
  readonly domain: NamedOrId | undefined
}

function identified({ id, name, domain }: Identity, place: Place, [nameKey, idKey, domainKey]: readonly [string, string, string]): Identified {
  if (id !== undefined) return { id }
  if (name === undefined) throw place.key(nameKey).problem('TARGET_MISSING', 'is missing', `Give ${nameKey} or ${idKey}.`)
  if (domain === undefined) {
    throw place.key(domainKey).problem('TARGET_MISSING', 'is missing', `A ${nameKey} is unique within a domain only: give ${domainKey}.`)
  }
  return { name, domain }
}

function namedOrId(name: string | undefined, id: string | undefined): NamedOrId | undefined {
  if (id !== undefined) return { id }
  return name === undefined ? undefined : { name }
}
