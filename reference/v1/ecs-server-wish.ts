import { JsonNumber } from '../json-value.ts'
import type { JsonValue } from '../json-value.ts'
import type { ServerWish } from '../server-wish.ts'
import { isList, isObject } from '../value-problem.ts'
import type { JsonObject } from '../value-problem.ts'

const NOTHING: JsonObject = new Map()

/** The object at a path of keys; an empty one where there is none. */
export function objectAt(body: JsonValue | undefined, ...keys: readonly string[]): JsonObject {
  const found = keys.reduce<JsonValue | undefined>((outer, key) => (isObject(outer) ? outer.get(key) : undefined), body)
  return isObject(found) ? found : NOTHING
}

/** The text under a key; undefined where there is none, or an empty one. */
export function textIn(object: JsonObject, key: string): string | undefined {
  const value = object.get(key)
  return typeof value === 'string' && value !== '' ? value : undefined
}

function objectsIn(object: JsonObject, key: string): readonly JsonObject[] {
  const value = object.get(key)
  return isList(value) ? value.filter(isObject) : []
}

/** The ids of the servers that a body names. */
export function idsIn(object: JsonObject): readonly string[] {
  return objectsIn(object, 'servers').flatMap((server) => textIn(server, 'id') ?? [])
}

/** How many servers a body asks for. */
export function countOf(body: JsonValue | undefined): number {
  const count = objectAt(body, 'server').get('count')
  return count instanceof JsonNumber ? Number(count.text) : 1
}

/** Whether a body asks for several servers under one name; undefined where it does not say. */
export function wantsSameName(body: JsonValue | undefined): boolean | undefined {
  const wanted = objectAt(body, 'server').get('isAutoRename')
  return typeof wanted === 'boolean' ? wanted : undefined
}

/** Reads the body of a create that was found to be in order. What this cloud has none of is dropped: keys, security groups, tags. */
export function wishedEcs(body: JsonValue | undefined): ServerWish {
  const server = objectAt(body, 'server')
  const count = countOf(body)
  return {
    name: textIn(server, 'name') ?? '',
    hostname: undefined,
    description: textIn(server, 'description') ?? '',
    flavorId: textIn(server, 'flavorRef') ?? '',
    imageId: (textIn(server, 'imageRef') ?? '').toLowerCase(),
    networks: objectsIn(server, 'nics').map((nic) => ({
      network: textIn(nic, 'subnet_id'), port: textIn(nic, 'port_id'), address: textIn(nic, 'ip_address'),
    })),
    min: count,
    max: count,
    reservationOnly: false,
    group: textIn(objectAt(server, 'os:scheduler_hints'), 'group'),
    adminPass: textIn(server, 'adminPass'),
    metadata: new Map([...objectAt(server, 'metadata')].map(([key, value]) => [key, typeof value === 'string' ? value : ''])),
    tags: [],
    diskConfig: 'MANUAL',
    configDrive: false,
    accessIPv4: '',
    accessIPv6: '',
    userData: textIn(server, 'user_data') ?? null,
    zone: textIn(server, 'availability_zone'),
    host: undefined,
    keyName: undefined,
    securityGroups: [],
    // The system disk goes with the server, data disks stay.
    volumes: [true, ...objectsIn(server, 'data_volumes').map(() => false)],
  }
}
