import type { ApiVersion } from './api-version.ts'
import { JsonNumber } from './json-value.ts'
import type { JsonValue } from './json-value.ts'
import { printedValue } from './printed-value.ts'
import { HINTS } from './server-body.ts'
import { isTrue } from './server-values.ts'
import { isList, isObject } from './value-problem.ts'
import type { JsonObject } from './value-problem.ts'

/** A network or a port that a server is to be connected to; by neither, the request is at fault. */
export interface NicWish {
  readonly network: string | undefined
  readonly port: string | undefined
  readonly address: string | undefined
}

/** What an accepted body asks for. */
export interface ServerWish {
  readonly name: string
  readonly hostname: string | undefined
  readonly description: string | null
  readonly flavorId: string
  readonly imageId: string
  /** `none`, or what to connect to; nothing named means the one network there is. */
  readonly networks: 'none' | readonly NicWish[]
  readonly min: number
  readonly max: number
  readonly reservationOnly: boolean
  readonly group: string | undefined
  readonly adminPass: string | undefined
  readonly metadata: ReadonlyMap<string, string>
  readonly tags: readonly string[]
  readonly diskConfig: 'AUTO' | 'MANUAL'
  readonly configDrive: boolean
  readonly accessIPv4: string
  readonly accessIPv6: string
  readonly userData: string | null
  readonly zone: string | undefined
  readonly host: string | undefined
  readonly keyName: string | undefined
  readonly securityGroups: readonly string[]
  /** Of each volume it brings along, whether it is deleted with the server. */
  readonly volumes: readonly boolean[]
}

const NOTHING: JsonObject = new Map()

function object(value: JsonValue | undefined): JsonObject {
  return isObject(value) ? value : NOTHING
}

function list(value: JsonValue | undefined): readonly JsonValue[] {
  return isList(value) ? value : []
}

/** The text of a value; what a lenient cloud let through is read as well as it can be. */
export function textOf(value: JsonValue | undefined): string | undefined {
  if (value === undefined || value === null) return undefined
  return typeof value === 'string' ? value : printedValue(value)
}

function numberOf(value: JsonValue | undefined): number | undefined {
  const digits = value instanceof JsonNumber ? value.text : value
  return typeof digits === 'string' ? Number(digits) : undefined
}

/** The id of a flavor, which may be named by its URL. */
export function flavorIdOf(value: JsonValue | undefined): string {
  return (textOf(value) ?? '').replace(/[?#].*$/s, '').replace(/^.*\//s, '')
}

/** The pairs of what was found to be metadata. */
export function metadataOf(value: JsonValue | undefined): ReadonlyMap<string, string> {
  return new Map([...object(value)].map(([key, entry]) => [key, textOf(entry) ?? '']))
}

function networksOf(value: JsonValue | undefined): ServerWish['networks'] {
  if (value === 'none') return 'none'
  return list(value).map(object).map((wish) => ({
    network: textOf(wish.get('uuid')), port: textOf(wish.get('port')), address: textOf(wish.get('fixed_ip')),
  }))
}

function hintsOf(body: JsonObject): JsonObject {
  const given = HINTS.find((field) => body.has(field))
  return given === undefined ? NOTHING : object(body.get(given))
}

/** Reads a body that was found to be in order. */
export function wishedServer(body: JsonValue | undefined, { minor }: ApiVersion): ServerWish {
  const outer = object(body)
  const server = object(outer.get('server'))
  const text = (field: string): string | undefined => textOf(server.get(field))
  const name = (text('name') ?? '').trim()
  const min = numberOf(server.get('min_count')) ?? 1
  // An administrator may name the host behind the zone.
  const [zone, forced] = text('availability_zone')?.trim().split(':') ?? []
  return {
    name,
    hostname: text('hostname'),
    // Before it could be given, the description was the name.
    description: minor < 19 ? name : text('description') ?? null,
    flavorId: flavorIdOf(server.get('flavorRef')),
    imageId: (text('imageRef') ?? '').toLowerCase(),
    networks: networksOf(server.get('networks')),
    min,
    max: numberOf(server.get('max_count')) ?? min,
    reservationOnly: isTrue(server.get('return_reservation_id')),
    group: textOf(hintsOf(outer).get('group')),
    adminPass: text('adminPass'),
    metadata: metadataOf(server.get('metadata')),
    tags: list(server.get('tags')).flatMap((tag) => textOf(tag) ?? []),
    diskConfig: text('OS-DCF:diskConfig') === 'AUTO' ? 'AUTO' : 'MANUAL',
    configDrive: isTrue(server.get('config_drive')),
    accessIPv4: text('accessIPv4') ?? '',
    accessIPv6: text('accessIPv6') ?? '',
    userData: text('user_data') ?? null,
    zone,
    host: text('host') ?? text('hypervisor_hostname') ?? (forced === '' ? undefined : forced),
    keyName: text('key_name'),
    securityGroups: list(server.get('security_groups')).flatMap((group) => textOf(object(group).get('name')) ?? []),
    volumes: list(server.get('block_device_mapping_v2')).map(object)
      .filter((device) => device.get('destination_type') === 'volume' || device.get('source_type') === 'volume')
      .map((device) => isTrue(device.get('delete_on_termination'))),
  }
}
