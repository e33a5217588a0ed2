import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { HEARTBEAT_MS, type JournalEntry, type JournalLine, type JournalOpened } from './journal.ts'
import { member, parseJson } from './json.ts'
import { isRunning } from './process-identity.ts'

/** A journal as found on the disk. */
export interface FoundJournal {
  readonly path: string
  readonly opened: JournalOpened
  /** Whether its run may still be creating: it is then left alone. */
  readonly live: boolean
  /** When its file was last written, in milliseconds since 1970: a dead run sent nothing later. */
  readonly writtenAtMs: number
  /** Latest entry of each create of which it is not known that nothing is left. */
  readonly outstanding: readonly JournalEntry[]
}

/** Every journal of a folder, oldest name first; files that do not begin as a journal are passed over. */
export function readJournals(directory: string): FoundJournal[] {
  return journalPaths(directory).flatMap(readJournal)
}

/** Journals into which a run that died at its beginning, or a full disk, let nothing be written. */
export function emptyJournals(directory: string): string[] {
  return journalPaths(directory).filter((path) => {
    const { size, mtimeMs } = statSync(path)
    return size === 0 && !isFresh(mtimeMs)
  })
}

function journalPaths(directory: string): string[] {
  if (!existsSync(directory)) return []
  return readdirSync(directory).filter((name) => name.endsWith('.ndjson')).sort().map((name) => join(directory, name))
}

function isFresh(mtimeMs: number): boolean {
  return Date.now() - mtimeMs < 4 * HEARTBEAT_MS
}

function readJournal(path: string): FoundJournal[] {
  const lines = readFileSync(path, 'utf8').split('\n').flatMap(readLine)
  const [opened] = lines
  if (opened?.type !== 'opened') return []
  const latest = new Map<number, JournalEntry>()
  for (const line of lines) {
    if ('intent' in line) latest.set(line.intent, line)
  }
  const outstanding = [...latest.values()].filter(({ type }) => type !== 'refused' && type !== 'deleted')
  return [{ path, opened, writtenAtMs: statSync(path).mtimeMs, live: isLive(path, opened, lines), outstanding }]
}

/** A run that dies may leave its last line half written. */
function readLine(text: string): JournalLine[] {
  const line = parseJson(Buffer.from(text))
  return typeof member(line, 'type') === 'string' ? [line as JournalLine] : []
}

function isLive(path: string, opened: JournalOpened, lines: readonly JournalLine[]): boolean {
  if (lines.some(({ type }) => type === 'closed')) return false
  return isRunning(opened.process) ?? isFresh(statSync(path).mtimeMs)
}
