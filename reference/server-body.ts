import type { ApiVersion } from './api-version.ts'
import type { JsonValue } from './json-value.ts'
import {
  address, eitherWord, flag, flavorRef, listOf, metadata, name, nullable, oneOf, positive, record, text, uuid, uuidOrNothing,
} from './server-values.ts'
import type { Check } from './server-values.ts'
import { inField, isObject, missingField, notOfType, unexpectedField } from './value-problem.ts'
import type { JsonObject, Problem } from './value-problem.ts'

/** What is checked of a create as a whole. */
export interface ServerBodyRules {
  /** What a hint for a group must be. */
  readonly groupHint: Check
  required(version: ApiVersion): readonly string[]
  /** Whether fields that no document names are refused; the older API drops them. */
  refusesExtras(version: ApiVersion): boolean
}

interface Field {
  readonly check: (version: ApiVersion) => Check
  /** The first and the last version that has it. */
  readonly from?: number
  readonly until?: number
}

/** The names under which hints may be given, beside the server; the first wins. */
export const HINTS = ['os:scheduler_hints', 'OS-SCH-HNT:scheduler_hints'] as const

const always = (check: Check): Field => ({ check: () => check })
const anything: Check = () => undefined
const isOlder = ({ api }: ApiVersion): boolean => api === 'nova-v2'

/** The older API takes space around a name, and drops it. */
const spacedName: Check = (value, field) => name(typeof value === 'string' ? value.trim() : value, field)

function network(version: ApiVersion): Check {
  const { minor } = version
  const tagged: Readonly<Record<string, Check>> = (minor >= 32 && minor <= 36) || minor >= 42 ? { tag: text(1, 60) } : {}
  const fields = { fixed_ip: anything, port: nullable(uuid), uuid: minor < 37 ? text(0, 255) : uuid, ...tagged }
  const items = listOf(record(fields, isOlder(version)))
  return minor < 37 ? items : eitherWord(['none', 'auto'], items)
}

/** In Nova's order, which decides which of two problems is told. */
const FIELDS: Readonly<Record<string, Field>> = {
  'name': { check: (version) => (isOlder(version) ? spacedName : name) },
  'imageRef': always(uuidOrNothing),
  'flavorRef': always(flavorRef),
  'adminPass': always(text(0, Infinity)),
  'metadata': always(metadata),
  'networks': { check: network },
  'OS-DCF:diskConfig': always(oneOf(['AUTO', 'MANUAL'])),
  'accessIPv4': always(address(4)),
  'accessIPv6': always(address(6)),
  'personality': {
    check: (version) => listOf(record({ path: text(0, 255), contents: text(0, Infinity) }, isOlder(version))),
    until: 56,
  },
  'availability_zone': { check: (version) => (isOlder(version) ? spacedName : name) },
  'block_device_mapping': always(listOf(record({}, true))),
  'block_device_mapping_v2': always(listOf(record({
    source_type: oneOf(['volume', 'image', 'snapshot', 'blank']), destination_type: oneOf(['local', 'volume']), delete_on_termination: flag,
  }, true))),
  'config_drive': always(flag),
  'key_name': { check: (version) => (isOlder(version) ? spacedName : name) },
  'min_count': always(positive),
  'max_count': always(positive),
  'return_reservation_id': always(flag),
  'security_groups': { check: (version) => listOf(record({ name: isOlder(version) ? spacedName : name }, isOlder(version))) },
  'user_data': { check: (version) => (isOlder(version) ? nullable(text(0, 65535)) : text(0, 65535)) },
  'description': { ...always(nullable(text(0, 255))), from: 19 },
  'tags': { ...always(listOf(text(1, 60), 50)), from: 52 },
  'trusted_image_certificates': { ...always(nullable(listOf(text(1, 255), 50))), from: 63 },
  'host': { ...always(text(1, 255)), from: 74 },
  'hypervisor_hostname': { ...always(text(1, 255)), from: 74 },
  'hostname': { check: ({ minor }) => (minor < 94 ? text(2, 63) : text(2, 255)), from: 90 },
}

export const SERVER_BODY_RULES: ServerBodyRules = {
  groupHint: uuid,
  required: ({ minor }) => ['name', 'flavorRef', ...(minor < 37 ? [] : ['networks'])],
  refusesExtras: ({ api }) => api === 'nova-v2.1',
}

function fieldsAt({ minor }: ApiVersion): ReadonlyArray<readonly [string, Field]> {
  return Object.entries(FIELDS).filter(([, { from = 1, until = Infinity }]) => minor >= from && minor <= until)
}

function serverProblem(server: JsonObject, version: ApiVersion, rules: ServerBodyRules): Problem {
  const fields = fieldsAt(version)
  for (const [field, { check }] of fields) {
    const value = server.get(field)
    const problem = value === undefined ? undefined : check(version)(value, field)
    if (problem !== undefined) return problem
  }
  const missing = missingField(server, rules.required(version))
  if (missing !== undefined) return inField('server', server, missing)
  const extra = rules.refusesExtras(version) ? unexpectedField(server.keys(), fields.map(([field]) => field)) : undefined
  return extra === undefined ? undefined : inField('server', server, extra)
}

/** What is wrong with the body of a create: the first finding in the order of Nova's schema. */
export function serverBodyProblem(body: JsonValue | undefined, version: ApiVersion, rules: ServerBodyRules): Problem {
  if (body === undefined) return notOfType(null, 'object')
  if (!isObject(body)) return notOfType(body, 'object')
  const server = body.get('server')
  if (server !== undefined) {
    const problem = isObject(server) ? serverProblem(server, version, rules) : inField('server', server, notOfType(server, 'object'))
    if (problem !== undefined) return problem
  }
  for (const field of HINTS) {
    const hints = body.get(field)
    const problem = hints === undefined ? undefined : record({ group: rules.groupHint }, true)(hints, field)
    if (problem !== undefined) return problem
  }
  return missingField(body, ['server']) ?? (rules.refusesExtras(version) ? unexpectedField(body.keys(), ['server', ...HINTS]) : undefined)
}
