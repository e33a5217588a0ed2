import type { ApiVersion } from './api-version.ts'
import type { DialectName } from './dialect.ts'
import type { JsonValue } from './json-value.ts'
import { address, flag, flavorRef, listOf, metadata, name, nullable, oneOf, record, text, uuid } from './server-values.ts'
import type { Check } from './server-values.ts'
import { inField, isList, isObject, notOfType } from './value-problem.ts'
import type { Problem } from './value-problem.ts'

/** What the checks depend on. */
interface Terms {
  readonly version: ApiVersion
  /** What an image to rebuild from is named by. */
  readonly image: Check
}

/** What the value of an action must be, by the action's key. */
type Checks = Readonly<Record<string, (terms: Terms) => Check>>

/** What is checked of the body of an action. */
export interface ActionRules {
  /** The keys that name an action. */
  readonly known: readonly string[]
  /** The one key of a body; undefined where there is no such key. */
  named(body: JsonValue | undefined): string | undefined
  /** What is wrong with the value of an action that is known. */
  problem(name: string, body: JsonValue | undefined, version: ApiVersion): Problem
}

interface Field {
  readonly check: Check
  /** The first and the last version that has it. */
  readonly from?: number
  readonly until?: number
}

const DISK_CONFIG = 'OS-DCF:diskConfig'

const anything: Check = () => undefined

/** The older API drops what it does not know. */
const drops = ({ api }: ApiVersion): boolean => api === 'nova-v2'

/** An object or null. */
function nullableRecord(members: Readonly<Record<string, Check>>, version: ApiVersion): Check {
  const check = record(members, drops(version))
  return (value, field) =>
    (value === null || isObject(value) ? nullable(check)(value, field) : inField(field, value, notOfType(value, 'object', 'null')))
}

/** Text that can be decoded: what is no digit of base 64 is passed over, so that only a wrong number of digits is found. */
const base64: Check = (value, field) => {
  const problem = text(0, 65_535)(value, field)
  if (problem !== undefined || typeof value !== 'string') return problem
  return value.replace(/[^A-Za-z0-9+/=]/g, '').length % 4 === 0 ? undefined : inField(field, value, `'${value}' is not a 'base64'`)
}

const REBUILD: Readonly<Record<string, Field>> = {
  name: { check: name },
  adminPass: { check: text(0, Infinity) },
  metadata: { check: metadata },
  preserve_ephemeral: { check: flag },
  [DISK_CONFIG]: { check: oneOf(['AUTO', 'MANUAL']) },
  accessIPv4: { check: address(4) },
  accessIPv6: { check: address(6) },
  personality: { check: listOf(record({ path: text(0, 255), contents: text(0, Infinity) })), until: 56 },
  description: { check: nullable(text(0, 255)), from: 19 },
  key_name: { check: nullable(name), from: 54 },
  user_data: { check: nullable(base64), from: 57 },
  trusted_image_certificates: { check: nullable(listOf(text(1, 255), 50)), from: 63 },
  hostname: { check: text(2, 63), from: 90 },
}

function rebuild({ image, version }: Terms): Check {
  const fields = Object.entries(REBUILD)
    .filter(([, { from = 1, until = Infinity }]) => version.minor >= from && version.minor <= until)
    .map(([field, { check }]) => [field, check] as const)
  return record({ imageRef: image, ...Object.fromEntries(fields) }, drops(version), ['imageRef'])
}

const REBOOT_TYPES = ['HARD', 'Hard', 'hard', 'SOFT', 'Soft', 'soft']

const CHECKS: Checks = {
  'os-stop': () => anything,
  'os-start': () => anything,
  'reboot': ({ version }) => record({ type: oneOf(REBOOT_TYPES) }, drops(version), ['type']),
  'resize': ({ version }) => record({ flavorRef, [DISK_CONFIG]: oneOf(['AUTO', 'MANUAL']) }, drops(version), ['flavorRef']),
  'confirmResize': () => anything,
  'revertResize': () => anything,
  'rebuild': rebuild,
  'lock': ({ version }) => (version.minor < 73 ? anything : nullableRecord({ locked_reason: text(1, 255) }, version)),
  'unlock': () => anything,
  'migrate': ({ version }) => (version.minor < 56 ? anything : nullableRecord({ host: nullable(text(1, 255)) }, version)),
}

/** Actions that a cloud does not document, and that it does not have here. */
const MISSING: Readonly<Record<DialectName, readonly string[]>> = {
  openstack: [], huaweicloud: ['migrate', 'rebuild'], opentelekomcloud: ['migrate'],
}

/** What is wrong with the value of an action; its body has no other key. */
function valueProblem(name: string, body: JsonValue | undefined, terms: Terms): Problem {
  const value = isObject(body) ? body.get(name) : undefined
  return value === undefined ? undefined : CHECKS[name]?.(terms)(value, name)
}

/** The one key of a body; undefined for a body that has another number of keys, or none that could have any. */
function actionNamed(body: JsonValue | undefined): string | undefined {
  const names = isObject(body) ? [...body.keys()] : []
  return names.length === 1 ? names[0] : undefined
}

/** What a conforming cloud of the dialect checks; Open Telekom Cloud documents that an image may be named by its URL. */
export function honestActionRules(dialect: DialectName): ActionRules {
  const image = dialect === 'opentelekomcloud' ? text(1, Infinity) : uuid
  return {
    known: Object.keys(CHECKS).filter((name) => !MISSING[dialect].includes(name)),
    named: actionNamed,
    problem: (name, body, version) => valueProblem(name, body, { version, image }),
  }
}

/** Whether Nova looks for a key in what can have none, and then finds no resource: numbers, words, and lists of one. */
export function isBeyondReading(body: JsonValue | undefined): boolean {
  if (body === undefined || isObject(body)) return false
  if (isList(body) || typeof body === 'string') return body.length === 1
  return true
}
