import type { IncomingRequest } from './call.ts'

/** How a request names a user or a project: by id, or by name within a domain. */
export interface Named {
  readonly id?: string
  readonly name?: string
  readonly domain?: { readonly id?: string; readonly name?: string }
}

/** Signing in with a password. */
export interface PasswordRequest {
  readonly user: Named
  readonly password: string
  /** Absent for an unscoped token. */
  readonly project?: Named
}

/** Signing in with an application credential: by its id, or by its name and its user. */
export interface ApplicationRequest {
  readonly application: { readonly id?: string; readonly name?: string; readonly secret: string; readonly user?: Named }
}

export type AuthRequest = PasswordRequest | ApplicationRequest

type Fields = { readonly [key: string]: unknown }

class Malformed extends Error {}

function expected(what: string, where: string): Malformed {
  const blame = 'The server could not comply with the request since it is either malformed or otherwise incorrect.'
  return new Malformed(`Expecting to find ${what} in ${where}. ${blame} The client is assumed to be in error.`)
}

function fieldsOf(value: unknown): Fields | undefined {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : undefined
}

function need(parent: Fields, key: string, where: string): Fields {
  const value = fieldsOf(parent[key])
  if (value === undefined) throw expected(key, where)
  return value
}

function texts(fields: Fields): { readonly id?: string; readonly name?: string } {
  const { id, name } = fields
  return { ...(typeof id === 'string' ? { id } : {}), ...(typeof name === 'string' ? { name } : {}) }
}

/** By its name alone where the domain goes without saying. */
function named(fields: Fields, what: string, home?: Named['domain']): Named {
  const plain = texts(fields)
  if (plain.id !== undefined) return plain
  if (plain.name === undefined) throw expected('id or name', what)
  if (home !== undefined && fields['domain'] === undefined) return { ...plain, domain: home }
  return { ...plain, domain: texts(need(fields, 'domain', what)) }
}

function application(identity: Fields, auth: Fields): ApplicationRequest {
  const fields = need(identity, 'application_credential', 'identity')
  const { secret } = fields
  if (typeof secret !== 'string') throw expected('secret', 'application_credential')
  // It carries its scope (Keystone, authentication with an application credential).
  if (auth['scope'] !== undefined) throw new Malformed('Application credentials cannot request a scope.')
  const plain = texts(fields)
  if (plain.id === undefined && plain.name === undefined) throw expected('id or name', 'application_credential')
  return { application: { ...plain, secret, ...(plain.id === undefined ? { user: named(need(fields, 'user', 'application_credential'), 'user') } : {}) } }
}

function read(body: unknown, home: Named['domain']): AuthRequest {
  const auth = need(fieldsOf(body) ?? {}, 'auth', 'request body')
  const identity = need(auth, 'identity', 'auth')
  const { methods } = identity
  // The identity service of neither cloud documents them.
  if (home === undefined && Array.isArray(methods) && methods.includes('application_credential')) return application(identity, auth)
  if (!Array.isArray(methods) || !methods.includes('password')) throw expected('password', 'methods')
  const user = need(need(identity, 'password', 'identity'), 'user', 'password')
  const { password } = user
  if (typeof password !== 'string') throw expected('password', 'user')
  const project = fieldsOf(fieldsOf(auth['scope'])?.['project'])
  return { user: named(user, 'user'), password, ...(project === undefined ? {} : { project: named(project, 'project', home) }) }
}

/**
 * What a request to sign in asks for, or what is wrong with it in Keystone's words. A project that is named without a domain is taken
 * for one of `home`; without that it must name one.
 */
export function authRequest({ body, headers }: IncomingRequest, home?: Named['domain']): AuthRequest | string {
  try {
    const type = headers['content-type']?.split(';')[0]?.trim()
    if (body.length > 0 && type !== 'application/json') throw expected('application/json', 'Content-Type header')
    return read(body.length === 0 ? {} : parsed(body), home)
  } catch (error) {
    if (error instanceof Malformed) return error.message
    throw error
  }
}

function parsed(body: Buffer): unknown {
  try {
    return JSON.parse(body.toString('utf8'))
  } catch {
    throw expected('valid JSON', 'request body')
  }
}
