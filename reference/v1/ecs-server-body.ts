import type { Dialect } from '../dialect.ts'
import type { JsonValue } from '../json-value.ts'
import { listOf, metadata, nullable, oneOf, record, text } from '../server-values.ts'
import type { Check } from '../server-values.ts'
import { inField, isInteger, isList, isObject, notOfType, notOneOf } from '../value-problem.ts'
import type { Problem } from '../value-problem.ts'

/** Operations that read a body. */
export type EcsBodyName =
  | 'createEcs' | 'deleteEcs' | 'startEcsBatch' | 'stopEcsBatch' | 'rebootEcsBatch'
  | 'changeEcsOs' | 'changeEcsOsWithoutCloudInit' | 'reinstallEcsOs' | 'reinstallEcsOsWithoutCloudInit' | 'resizeEcs' | 'migrateEcs'

/** What the body of each must be. Fields that no document names are dropped, which is undocumented. */
export type EcsServerBodies = Readonly<Record<EcsBodyName, Check>>

const anyText = text(0, Infinity)

const flag: Check = (value, field) => (typeof value === 'boolean' ? undefined : inField(field, value, notOfType(value, 'boolean')))

function integer(min: number, max: number): Check {
  return (value, field) => {
    if (!isInteger(value)) return inField(field, value, notOfType(value, 'integer'))
    const number = Number(value.text)
    return number >= min && number <= max ? undefined : inField(field, value, `${value.text} is not from ${min} to ${max}`)
  }
}

function open(members: Readonly<Record<string, Check>>, required: readonly string[] = []): Check {
  return record(members, true, required)
}

/** A body with one object of its own under the key. */
function under(key: string, check: Check, beside: Readonly<Record<string, Check>> = {}): Check {
  return open({ [key]: check, ...beside }, [key])
}

/** At least one; how many at most is no question of form. */
const named: Check = (value, field) => {
  const problem = listOf(open({ id: anyText }, ['id']))(value, field)
  return problem ?? (isList(value) && value.length === 0 ? inField(field, value, '[] is too short') : undefined)
}

const TYPES = ['SOFT', 'HARD']

const VOLUME_TYPES = ['ESSD', 'GPSSD2', 'GPSSD', 'SSD', 'SAS', 'SATA']

interface Limits {
  readonly longestName: number
  /** Where several servers have it. */
  readonly longestNameOfSeveral: number
  readonly mostServers: number
  readonly nameOf: RegExp
  readonly volumeTypes: readonly string[]
  readonly subnetNeeded: boolean
  /** Whether several servers can be asked for under one name. */
  readonly sameNames: boolean
}

function limitsOf({ name }: Dialect): Limits {
  return name === 'huaweicloud'
    ? {
      longestName: 64,
      longestNameOfSeveral: 64,
      mostServers: 500,
      nameOf: /^[\p{Script=Han}A-Za-z0-9_.-]+$/u,
      volumeTypes: [...VOLUME_TYPES, 'co-p1', 'uh-l1', 'ESSD2'],
      subnetNeeded: false,
      sameNames: true,
    }
    : {
      longestName: 128,
      longestNameOfSeveral: 59,
      mostServers: 100,
      nameOf: /^[A-Za-z0-9_.-]+$/,
      volumeTypes: VOLUME_TYPES,
      subnetNeeded: true,
      sameNames: false,
    }
}

function nameOf({ longestName, nameOf: pattern }: Limits): Check {
  return (value, field) => {
    const problem = text(1, longestName)(value, field)
    return problem ?? (pattern.test(String(value)) ? undefined : inField(field, value, 'it has characters that no name may have'))
  }
}

const atLeastOne = (check: Check): Check => (value, field) =>
  check(value, field) ?? (isList(value) && value.length === 0 ? inField(field, value, '[] is too short') : undefined)

function serverToCreate(limits: Limits): Check {
  const volume = { volumetype: oneOf(limits.volumeTypes) }
  const nic = open({ subnet_id: anyText, port_id: anyText, ip_address: anyText }, limits.subnetNeeded ? ['subnet_id'] : [])
  const fits = open({
    'imageRef': anyText,
    'flavorRef': anyText,
    'name': nameOf(limits),
    'vpcid': anyText,
    'nics': atLeastOne(listOf(nic, 12)),
    'root_volume': open({ ...volume, size: integer(0, 1024) }, ['volumetype']),
    'data_volumes': listOf(open({ ...volume, size: integer(10, 32_768) }, ['volumetype', 'size']), 59),
    'count': integer(1, limits.mostServers),
    ...(limits.sameNames ? { isAutoRename: flag } : {}),
    'availability_zone': anyText,
    'security_groups': listOf(open({ id: anyText })),
    'key_name': anyText,
    'adminPass': text(8, 26),
    'user_data': anyText,
    'description': text(0, 85),
    'metadata': metadata,
    'os:scheduler_hints': open({ group: anyText, tenancy: oneOf(['shared', 'dedicated']), dedicated_host_id: anyText }),
  }, ['imageRef', 'flavorRef', 'name', 'vpcid', 'nics', 'root_volume'])
  return (value, field) => fits(value, field) ?? nameOfSeveral(value, field, limits)
}

/** Each of several has its number behind the name. */
function nameOfSeveral(value: JsonValue, field: string, { longestNameOfSeveral: most }: Limits): string | undefined {
  const [name, count] = isObject(value) ? [value.get('name'), value.get('count')] : []
  if (typeof name !== 'string' || count === undefined || !isInteger(count) || Number(count.text) < 2 || name.length <= most) return undefined
  return inField(`${field}.name`, name, `it is longer than ${most}, for several servers`)
}

const LARGEST_USER_DATA = 32 * 1024

/** Text in base64, with so much in it at most. */
const userData: Check = (value, field) => {
  if (typeof value !== 'string' || !/^[A-Za-z0-9+/\s]*={0,2}\s*$/.test(value)) return inField(field, value, 'it is no text in base64')
  return Buffer.from(value, 'base64').length > LARGEST_USER_DATA ? inField(field, value, 'it is longer than 32 KB') : undefined
}

const osMetadata = open({ user_data: userData, __system__encrypted: oneOf(['0', '1']), __system__cmkid: anyText, BYOL: anyText })

/** What a new system disk is logged in to with: never by password and key at once, without Cloud-Init by one of them. */
function withLogin(check: Check, needed: boolean): Check {
  return (value, field) => {
    const problem = check(value, field)
    if (problem !== undefined || !isObject(value)) return problem
    const given = ['adminpass', 'keyname'].filter((key) => value.get(key) !== undefined && value.get(key) !== '')
    if (given.length > 1) return inField(field, value, 'adminpass and keyname cannot both be given')
    return needed && given.length === 0 ? inField(field, value, 'adminpass or keyname must be given') : undefined
  }
}

const osFields = { adminpass: anyText, keyname: anyText, userid: anyText, mode: anyText, metadata: osMetadata }
const osChange = open({ imageid: anyText, isAutoPay: anyText, ...osFields }, ['imageid'])
const osReinstall = open(osFields)

const oneOrTwo: Check = (value, field) =>
  isInteger(value) && ['1', '2'].includes(value.text) ? undefined : inField(field, value, notOneOf(value, ['1', '2']))

const resize = open({ flavorRef: text(1, Infinity), mode: anyText, cpu_options: open({ 'hw:cpu_threads': oneOrTwo }) }, ['flavorRef'])

/** What bodies must be by the documents of the dialect. */
export function ecsServerBodies(dialect: Dialect): EcsServerBodies {
  const dryRun = { dry_run: flag }
  return {
    createEcs: under('server', serverToCreate(limitsOf(dialect)), dryRun),
    deleteEcs: under('servers', named, { delete_publicip: flag, delete_volume: flag }),
    startEcsBatch: under('os-start', open({ servers: named }, ['servers'])),
    stopEcsBatch: under('os-stop', open({ servers: named, type: oneOf(TYPES) }, ['servers'])),
    rebootEcsBatch: under('reboot', open({ servers: named, type: oneOf(TYPES) }, ['type', 'servers'])),
    changeEcsOs: under('os-change', withLogin(osChange, false)),
    changeEcsOsWithoutCloudInit: under('os-change', withLogin(osChange, true)),
    reinstallEcsOs: under('os-reinstall', withLogin(osReinstall, false)),
    reinstallEcsOsWithoutCloudInit: under('os-reinstall', withLogin(osReinstall, true)),
    resizeEcs: under('resize', resize, dryRun),
    migrateEcs: under('migrate', nullable(open({ dedicated_host_id: anyText }))),
  }
}

/** What is wrong with the body of an operation. */
export function ecsBodyProblem(body: JsonValue | undefined, check: Check): Problem {
  return check(body ?? null, 'body')
}
