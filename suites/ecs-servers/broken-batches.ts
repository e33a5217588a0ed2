import type { Batch } from './batch.ts'

/** A batch that is broken in one named way: the content of its body, around a server that it could name. */
export interface BrokenBatch {
  readonly operationId: Batch
  readonly content: (server: string) => unknown
}

const named = (id: unknown) => [{ id }]

/** Bodies that lack what the documents demand. */
export const MISSING_FIELDS: Readonly<Record<string, BrokenBatch>> = {
  'os-stop without servers': { operationId: 'stopEcsBatch', content: () => ({ type: 'SOFT' }) },
  'os-stop without the id of a server': { operationId: 'stopEcsBatch', content: () => ({ servers: [{}] }) },
  'os-start without servers': { operationId: 'startEcsBatch', content: () => ({}) },
  'os-start without the id of a server': { operationId: 'startEcsBatch', content: () => ({ servers: [{}] }) },
  'reboot without servers': { operationId: 'rebootEcsBatch', content: () => ({ type: 'SOFT' }) },
  'reboot without the id of a server': { operationId: 'rebootEcsBatch', content: () => ({ type: 'SOFT', servers: [{}] }) },
  'reboot without type': { operationId: 'rebootEcsBatch', content: (server) => ({ servers: named(server) }) },
}

/** Bodies in which something is of another type. */
export const WRONG_TYPES: Readonly<Record<string, BrokenBatch>> = {
  'os-stop is a list': { operationId: 'stopEcsBatch', content: (server) => [{ servers: named(server) }] },
  'os-start is a string': { operationId: 'startEcsBatch', content: (server) => server },
  'reboot is null': { operationId: 'rebootEcsBatch', content: () => null },
  'servers is a string': { operationId: 'stopEcsBatch', content: (server) => ({ servers: server }) },
  'servers is a list of strings': { operationId: 'stopEcsBatch', content: (server) => ({ servers: [server] }) },
  'the id is a number': { operationId: 'stopEcsBatch', content: () => ({ servers: named(5) }) },
  'the id is a list': { operationId: 'stopEcsBatch', content: (server) => ({ servers: named([server]) }) },
}

/** Bodies with a type of stop or restart that no document knows. */
export const OTHER_TYPES: Readonly<Record<string, BrokenBatch>> = {
  'os-stop of type MEDIUM': { operationId: 'stopEcsBatch', content: (server) => ({ type: 'MEDIUM', servers: named(server) }) },
  'reboot of type MEDIUM': { operationId: 'rebootEcsBatch', content: (server) => ({ type: 'MEDIUM', servers: named(server) }) },
}

/** Bodies that name no server. */
export const EMPTY: Readonly<Record<string, BrokenBatch>> = {
  'os-stop of no server': { operationId: 'stopEcsBatch', content: () => ({ servers: [] }) },
  'os-start of no server': { operationId: 'startEcsBatch', content: () => ({ servers: [] }) },
  'reboot of no server': { operationId: 'rebootEcsBatch', content: () => ({ type: 'SOFT', servers: [] }) },
}

/** More servers than a batch may have. */
const TOO_MANY = 1001

/** One entry too many: all of them name one server, so that nothing but their number is wrong that a document knows. */
export function tooMany(server: string): ReadonlyArray<{ readonly id: string }> {
  return Array.from({ length: TOO_MANY }, () => ({ id: server }))
}

/** A batch that names too many servers. */
export const TOO_LONG: Readonly<Record<string, BrokenBatch>> = {
  'os-stop of 1,001 servers': { operationId: 'stopEcsBatch', content: (server) => ({ servers: tooMany(server) }) },
}
