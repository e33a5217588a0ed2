import { readFileSync } from 'node:fs'
import { DEPTHS, type Evidence, type EvidenceExchange, Problem, type Subject } from '../events/index.ts'

/** What to do about evidence of a run that cannot be read. */
const RESTORE = 'Restore the file, or remove it to do without.'

/** Reads an evidence file; undefined where there is none. Throws a Problem for what is not evidence, with what to do next. */
export function readEvidence(path: string, next = RESTORE): Evidence | undefined {
  const unreadable = (why: string): Problem => new Problem('EVIDENCE_UNREADABLE', `Could not read the evidence ${path}: ${why}. ${next}`)
  let text: string
  try {
    text = readFileSync(path, 'utf8')
  } catch (error) {
    const { code = String(error) } = error as NodeJS.ErrnoException
    if (code === 'ENOENT' || code === 'ENOTDIR') return undefined
    throw unreadable(code === 'EISDIR' ? 'it is a folder' : code)
  }
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    throw unreadable('it is not JSON')
  }
  const flaw = flawOf(value)
  if (flaw !== undefined) throw unreadable(flaw)
  return value as Evidence
}

/** What keeps a value from being evidence. */
function flawOf(value: unknown): string | undefined {
  if (!isObject(value)) return 'it is not an object'
  const { requirement, subject, seed, depth, counterexample, target, exchanges } = value
  if (typeof requirement !== 'string') return 'it names no requirement'
  if (!isSubject(subject)) return 'it names no subject'
  if (!Number.isSafeInteger(seed)) return 'it has no seed'
  if (depth !== undefined && !DEPTHS.some((name) => name === depth)) return 'its depth is none'
  if (counterexample !== undefined && !isCounterexample(counterexample)) return 'its counterexample is none'
  if (target !== undefined && !isTarget(target)) return 'its target is none'
  if (!Array.isArray(exchanges)) return 'it holds no exchanges'
  const broken = exchanges.findIndex((exchange) => !isExchange(exchange))
  return broken === -1 ? undefined : `its exchange ${broken + 1} is none`
}

function isTarget(value: unknown): boolean {
  if (!isObject(value)) return false
  const { name, dialect, embedded, file } = value
  const isNamed = typeof name === 'string' && typeof dialect === 'string' && typeof embedded === 'boolean'
  return isNamed && (file === undefined || typeof file === 'string')
}

/** What is not in it could make fast-check try another input, or none. */
function isCounterexample(value: unknown): boolean {
  if (!isObject(value)) return false
  const { path, replayPath, input, sha256 } = value
  const drawn = typeof path === 'string' && /^\d+(?::\d+)*$/.test(path) && (replayPath === undefined || typeof replayPath === 'string')
  return drawn && typeof sha256 === 'string' && Array.isArray(input) && input.every((part) => typeof part === 'string')
}

/** Whether a value is a subject: an object of strings. */
export function isSubject(value: unknown): value is Subject {
  return isObject(value) && Object.values(value).every((part) => typeof part === 'string')
}

/** Whether a value is an exchange as it is written down. */
export function isExchange(value: unknown): value is EvidenceExchange {
  if (!isObject(value)) return false
  const { operationId, persona, startedAt, durationMs, request, response } = value
  const named = [operationId, persona, startedAt].every((part) => typeof part === 'string') && typeof durationMs === 'number'
  return named && isRequest(request) && (response === undefined || isResponse(response))
}

function isRequest(value: unknown): boolean {
  return isObject(value) && typeof value['method'] === 'string' && typeof value['url'] === 'string' && isHeaders(value['headers']) &&
    (value['body'] === undefined || isBody(value['body']))
}

function isResponse(value: unknown): boolean {
  return isObject(value) && typeof value['status'] === 'number' && isHeaders(value['headers']) && isBody(value['body'])
}

function isBody(value: unknown): boolean {
  return isObject(value) && typeof value['bytes'] === 'number' && typeof value['cut'] === 'boolean' &&
    [value['text'], value['base64']].every((part) => part === undefined || typeof part === 'string')
}

function isHeaders(value: unknown): boolean {
  const isPair = (pair: unknown): boolean => Array.isArray(pair) && pair.length === 2 && pair.every((part) => typeof part === 'string')
  return Array.isArray(value) && value.every(isPair)
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
