import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { didYouMean } from '../events/index.ts'
import { type Credentials, type KeyNames, passwordCredentials } from './credentials.ts'
import { endpoint } from './endpoint.ts'
import { Place } from './place.ts'
import { flag, object, type Reader, text } from './readers.ts'
import type { Surroundings } from './surroundings.ts'
import { readDocument } from './document.ts'

/** What a persona, and a target that declares less, takes from one entry of clouds.yaml. */
export interface Cloud {
  readonly credentials: Credentials
  readonly identity?: string
  readonly region?: string
  readonly caFile?: string
  readonly insecure?: boolean
}

const CLOUD_KEYS: KeyNames = {
  user: ['username', 'user_id', 'user_domain_name'],
  project: ['project_name', 'project_id', 'project_domain_name'],
}

type Settings = Readonly<Record<string, unknown>>

/**
 * The entry `name` of clouds.yaml, secrets of secure.yaml merged over it. Both are searched for in the order of the OpenStack
 * clients: OS_CLIENT_CONFIG_FILE (or OS_CLIENT_SECURE_FILE), working folder, ~/.config/openstack, /etc/openstack.
 * Throws a Problem naming the file and key path.
 */
export function readCloud(name: string, surroundings: Surroundings, asked: Place): Cloud {
  const path = locate('clouds.yaml', surroundings.env['OS_CLIENT_CONFIG_FILE'], surroundings)
  if (path === undefined) {
    throw asked.problem('CLOUDS_FILE', 'needs clouds.yaml, which is not found', 'Write one, or set OS_CLIENT_CONFIG_FILE.')
  }
  const place = new Place(`cloud file ${path}`)
  const clouds = object(field(object(readDocument(path, place), place), 'clouds', { read: object, place }), place.key('clouds'))
  if (!Object.hasOwn(clouds, name)) {
    throw place.key('clouds').problem('CLOUD_UNKNOWN', `has no entry ${name}`, didYouMean(name, Object.keys(clouds)))
  }
  const at = place.key('clouds').key(name)
  return cloudOf(merged(object(clouds[name], at), secretsFor(name, surroundings)), at)
}

function secretsFor(name: string, surroundings: Surroundings): Settings {
  const path = locate('secure.yaml', surroundings.env['OS_CLIENT_SECURE_FILE'], surroundings)
  if (path === undefined) return {}
  const place = new Place(`cloud file ${path}`)
  const clouds = field(object(readDocument(path, place) ?? {}, place), 'clouds', { read: object, place }) ?? {}
  return Object.hasOwn(clouds, name) ? object(clouds[name], place.key('clouds').key(name)) : {}
}

function locate(file: string, named: string | undefined, { cwd, home }: Surroundings): string | undefined {
  const folders = [cwd, join(home, '.config/openstack'), '/etc/openstack']
  const candidates = [...(named === undefined || named === '' ? [] : [resolve(cwd, named)]), ...folders.map((folder) => join(folder, file))]
  return candidates.find((candidate) => existsSync(candidate))
}

function cloudOf(settings: Settings, place: Place): Cloud {
  const authPlace = place.key('auth')
  const auth = field(settings, 'auth', { read: object, place }) ?? {}
  const identity = field(auth, 'auth_url', { read: endpoint, place: authPlace })
  const region = field(settings, 'region_name', { read: text, place })
  const caFile = field(settings, 'cacert', { read: text, place })
  const verify = field(settings, 'verify', { read: flag, place })
  return {
    credentials: credentialsOf(settings, auth, place),
    ...(identity === undefined ? {} : { identity }),
    ...(region === undefined ? {} : { region }),
    ...(caFile === undefined ? {} : { caFile }),
    ...(verify === undefined ? {} : { insecure: !verify }),
  }
}

function credentialsOf(settings: Settings, auth: Settings, place: Place): Credentials {
  const type = field(settings, 'auth_type', { read: text, place }) ?? 'password'
  const at = place.key('auth')
  const read = (key: string) => field(auth, key, { read: text, place: at })
  if (type === 'token' || type === 'v3token') {
    return { type: 'token', token: present(read('token'), at.key('token')), projectId: present(read('project_id'), at.key('project_id')) }
  }
  if (type !== 'password' && type !== 'v3password') {
    const why = `is ${JSON.stringify(type)}, which is not supported`
    throw place.key('auth_type').problem('TARGET_VALUE', why, 'Valid are password and token.')
  }
  return passwordCredentials({
    username: read('username'),
    userId: read('user_id'),
    password: present(read('password'), at.key('password')),
    domain: read('user_domain_name'),
    domainId: read('user_domain_id'),
    project: read('project_name'),
    projectId: read('project_id'),
    projectDomain: read('project_domain_name'),
    projectDomainId: read('project_domain_id'),
  }, at, CLOUD_KEYS)
}

function present(value: string | undefined, place: Place): string {
  if (value === undefined) throw place.problem('TARGET_MISSING', 'is missing', 'Add it to clouds.yaml or secure.yaml.')
  return value
}

function field<T>(from: Settings, key: string, { read, place }: { read: Reader<T>; place: Place }): T | undefined {
  return from[key] === undefined ? undefined : read(from[key], place.key(key))
}

function merged(below: Settings, above: Settings): Settings {
  const entries = Object.entries(above).map(([key, value]) => {
    const under = below[key]
    return [key, isObject(under) && isObject(value) ? merged(under, value) : value] as const
  })
  return { ...below, ...Object.fromEntries(entries) }
}

function isObject(value: unknown): value is Settings {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
