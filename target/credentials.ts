import type { Place } from './place.ts'
import { object, oneOf, optional, record, required, text } from './readers.ts'

export type NamedOrId = { readonly id: string } | { readonly name: string }

/** A user's password, for a token scoped to one project, or to none where the project is left out. */
export interface PasswordCredentials {
  readonly type: 'password'
  readonly user: { readonly id: string } | { readonly name: string; readonly domain: NamedOrId }
  readonly password: string
  readonly project?: { readonly id: string } | { readonly name: string; readonly domain: NamedOrId }
}

/** A token that somebody else obtained; it is never renewed. */
export interface TokenCredentials {
  readonly type: 'token'
  readonly token: string
  readonly projectId: string
  readonly userId?: string
}

export type Credentials = PasswordCredentials | TokenCredentials

const AUTH_TYPES = ['password', 'token'] as const

const readPassword = record({
  type: required(oneOf(AUTH_TYPES)),
  username: optional(text),
  userId: optional(text),
  password: required(text),
  domain: optional(text),
  domainId: optional(text),
  project: optional(text),
  projectId: optional(text),
  projectDomain: optional(text),
  projectDomainId: optional(text),
})

const readToken = record({
  type: required(oneOf(AUTH_TYPES)),
  token: required(text),
  projectId: required(text),
  userId: optional(text),
})

/** Reads the `auth` object of a persona. Throws a Problem naming the key path. */
export function readAuth(value: unknown, place: Place): Credentials {
  const type = record({ type: required(oneOf(AUTH_TYPES)) })({ type: object(value, place)['type'] }, place).type
  if (type === 'token') return { ...readToken(value, place), type }
  const { username, userId, password, ...rest } = readPassword(value, place)
  return passwordCredentials({ ...rest, username, userId, password }, place)
}

/** What both a target file and a cloud entry say of a password login, under the target file's key names. */
export interface PasswordSettings {
  readonly username: string | undefined
  readonly userId: string | undefined
  readonly password: string
  readonly domain: string | undefined
  readonly domainId: string | undefined
  readonly project: string | undefined
  readonly projectId: string | undefined
  readonly projectDomain: string | undefined
  readonly projectDomainId: string | undefined
}

/** How a document spells the keys that may be missing: `name`, `id` and `domain` of user and project. */
export interface KeyNames {
  readonly user: readonly [name: string, id: string, domain: string]
  readonly project: readonly [name: string, id: string, domain: string]
}

const TARGET_FILE_KEYS: KeyNames = { user: ['username', 'userId', 'domain'], project: ['project', 'projectId', 'projectDomain'] }

/** A name needs a domain, an id does not; a project's domain is the user's unless said otherwise. */
export function passwordCredentials(settings: PasswordSettings, place: Place, keys = TARGET_FILE_KEYS): PasswordCredentials {
  const userDomain = namedOrId(settings.domain, settings.domainId)
  const projectDomain = namedOrId(settings.projectDomain, settings.projectDomainId) ?? userDomain
  const user = identified({ id: settings.userId, name: settings.username, domain: userDomain }, place, keys.user)
  const project = identified({ id: settings.projectId, name: settings.project, domain: projectDomain }, place, keys.project)
  return { type: 'password', user, password: settings.password, project }
}

interface Identity {
  readonly id: string | undefined
  readonly name: string | undefined
  readonly domain: NamedOrId | undefined
}

function identified({ id, name, domain }: Identity, place: Place, [nameKey, idKey, domainKey]: readonly [string, string, string]) {
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

/** The secret within credentials. */
export function secretOf(credentials: Credentials): string {
  return credentials.type === 'password' ? credentials.password : credentials.token
}
