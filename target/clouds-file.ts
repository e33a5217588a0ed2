import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { didYouMean } from '../events/index.ts'
import { type Cloud, cloudOf, type CloudSettings, merged } from './cloud-settings.ts'
import { readDocument } from './document.ts'
import { Place } from './place.ts'
import { object, text } from './readers.ts'
import type { Surroundings } from './surroundings.ts'

const SUFFIXES = ['.yaml', '.yml', '.json']

/**
 * The entry `name` of clouds.yaml, with what its `profile` says in clouds-public.yaml below it and the secrets of secure.yaml over it; the
 * `OS_…` variables where it is named as they are (`envvars`, or OS_CLOUD_NAME). Files are searched for in the order of the OpenStack
 * clients: OS_CLIENT_CONFIG_FILE (OS_CLIENT_SECURE_FILE, OS_CLIENT_VENDOR_FILE), working folder, ~/.config/openstack, /etc/openstack; as
 * .yaml, .yml and .json. Throws a Problem naming the file and key path.
 */
export function readCloud(name: string, surroundings: Surroundings, asked: Place): Cloud {
  if (name === environmentCloud(surroundings.env)) return cloudOf(settingsOf(surroundings.env), new Place('environment variables'), spelling)
  const path = locate('clouds', surroundings.env['OS_CLIENT_CONFIG_FILE'], surroundings)
  if (path === undefined) {
    throw asked.problem('CLOUDS_FILE', 'needs clouds.yaml, which is not found', 'Write one, or set OS_CLIENT_CONFIG_FILE.')
  }
  const place = new Place(`cloud file ${path}`)
  const clouds = section(path, 'clouds')
  if (clouds === undefined) throw place.key('clouds').problem('TARGET_MISSING', 'is missing', 'It is mandatory: add it.')
  if (!Object.hasOwn(clouds, name)) {
    throw place.key('clouds').problem('CLOUD_UNKNOWN', `has no entry ${name}`, didYouMean(name, Object.keys(clouds)))
  }
  const at = place.key('clouds').key(name)
  const entry = object(clouds[name], at)
  const secrets = sectionEntry('secure', 'clouds', { name, named: surroundings.env['OS_CLIENT_SECURE_FILE'], surroundings })
  return cloudOf(merged(profileOf(entry, surroundings, at), merged(entry, secrets)), at)
}

/** The cloud that the OpenStack clients would take where none is named: OS_CLOUD, else what the `OS_…` variables describe. */
export function defaultCloud(env: NodeJS.ProcessEnv): string | undefined {
  const named = env['OS_CLOUD']
  return named === undefined || named === '' ? environmentCloud(env) : named
}

/** The name under which `OS_…` variables are a cloud; undefined where they describe none. */
function environmentCloud(env: NodeJS.ProcessEnv): string | undefined {
  const describes = ['OS_AUTH_URL', 'OS_AUTH_TYPE', 'OS_USERNAME', 'OS_USER_ID', 'OS_TOKEN', 'OS_APPLICATION_CREDENTIAL_ID']
  return describes.some((name) => (env[name] ?? '') !== '') ? (env['OS_CLOUD_NAME'] ?? 'envvars') : undefined
}

function settingsOf(env: NodeJS.ProcessEnv): CloudSettings {
  const given = Object.entries(env).filter(([name, value]) => /^OS_[A-Z0-9_]+$/.test(name) && value !== '')
  return Object.fromEntries(given.map(([name, value]) => [name.slice('OS_'.length).toLowerCase(), value]))
}

function spelling(key: string): string {
  return `OS_${key.toUpperCase()}`
}

/** What a vendor's profile says of a cloud; none is built in. */
function profileOf(entry: CloudSettings, surroundings: Surroundings, at: Place): CloudSettings {
  const key = entry['profile'] === undefined ? 'cloud' : 'profile'
  if (entry[key] === undefined) return {}
  const name = text(entry[key], at.key(key))
  return sectionEntry('clouds-public', 'public-clouds', { name, named: surroundings.env['OS_CLIENT_VENDOR_FILE'], surroundings })
}

interface Wanted {
  readonly name: string
  /** File that a variable names. */
  readonly named: string | undefined
  readonly surroundings: Surroundings
}

function sectionEntry(file: string, key: string, { name, named, surroundings }: Wanted): CloudSettings {
  const path = locate(file, named, surroundings)
  const entries = path === undefined ? {} : (section(path, key) ?? {})
  return Object.hasOwn(entries, name) ? object(entries[name], new Place(`cloud file ${path}`).key(key).key(name)) : {}
}

function section(path: string, key: string): CloudSettings | undefined {
  const place = new Place(`cloud file ${path}`)
  const value = object(readDocument(path, place) ?? {}, place)[key]
  return value === undefined ? undefined : object(value, place.key(key))
}

function locate(file: string, named: string | undefined, { cwd, home, env }: Surroundings): string | undefined {
  const configured = env['XDG_CONFIG_HOME']
  const folders = [cwd, ...(configured === undefined || configured === '' ? [] : [join(configured, 'openstack')]),
    join(home, '.config/openstack'), '/etc/xdg/openstack', '/etc/openstack']
  const usual = folders.flatMap((folder) => SUFFIXES.map((suffix) => join(folder, `${file}${suffix}`)))
  const candidates = [...(named === undefined || named === '' ? [] : [resolve(cwd, named)]), ...usual]
  return candidates.find((candidate) => existsSync(candidate))
}
