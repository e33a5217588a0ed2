import { type ExchangeSeen, foldVerdicts, type Level, subjectLabel, type Verdict } from '../events/index.ts'
import type { Run } from './run.ts'

/** One cell of the matrix of who may call what: what was owed, and what was seen. */
export interface PermissionCell {
  readonly requirement: string
  readonly level: Level
  readonly api: string
  readonly operationId: string
  readonly persona: string
  readonly expected: 'allowed' | 'refused'
  /** Statuses of the answers to that persona; empty where it was not asked. */
  readonly observed: readonly number[]
  readonly verdict: Verdict
}

/**
 * The cells of a run, in the order of operations. A subject that says who may do it, but not what, is about every operation that this
 * persona asked for there; one that says neither who nor what is owed is no cell.
 */
export function permissionCells(run: Run): PermissionCell[] {
  const byPair = Map.groupBy(run.exchanges, ({ id, subject, persona }) => `${id} ${subjectLabel(subject)} ${persona}`)
  const cells = run.requirements.flatMap(({ id, level, pairs }) => pairs.flatMap(({ subject, label, verdict }): PermissionCell[] => {
    const { api = '', persona, expected } = subject
    if (persona === undefined || expected === undefined) return []
    const asked = byPair.get(`${id} ${label} ${persona}`) ?? []
    const operations = subject.operationId === undefined ? new Set(asked.map(({ operationId }) => operationId)) : [subject.operationId]
    return [...operations].map((operationId) => ({ requirement: id, level, api, operationId, persona, expected, verdict, observed: [] }))
  }))
  const ids = new Set(cells.map(({ requirement }) => requirement))
  // What several pairs judge is an event of the one that made it.
  const seen = Map.groupBy(run.exchanges.filter(({ id }) => ids.has(id)), keyOfExchange)
  return cells
    .map((cell) => ({ ...cell, observed: statuses(seen.get(`${cell.api} ${cell.operationId} ${cell.persona}`) ?? []) }))
    .toSorted((a, b) => a.api.localeCompare(b.api, 'en') || a.operationId.localeCompare(b.operationId, 'en'))
}

function keyOfExchange({ subject, operationId, persona }: ExchangeSeen): string {
  return `${subject.api ?? ''} ${operationId} ${persona}`
}

function statuses(exchanges: readonly ExchangeSeen[]): number[] {
  return [...new Set(exchanges.flatMap(({ status }) => (status === null ? [] : [status])))].toSorted((a, b) => a - b)
}

/** Kinds of persona, which columns are for: `only` of `only:<action>`. */
export function kindOf(persona: string): string {
  const at = persona.indexOf(':')
  return at < 0 ? persona : persona.slice(0, at)
}

/** Cells of one operation and one kind of persona, as one. */
export function foldCells(cells: readonly PermissionCell[]): { readonly verdict: Verdict; readonly text: string } {
  const verdict = foldVerdicts(cells.map((cell) => cell.verdict))
  const alike = cells.filter((cell) => cell.verdict === verdict).length
  const expected = [...new Set(cells.map((cell) => cell.expected))].join(', ')
  const observed = [...new Set(cells.flatMap((cell) => cell.observed))].toSorted((a, b) => a - b).join(', ')
  const number = alike < cells.length ? ` (${alike} of ${cells.length})` : cells.length > 1 ? ` (${cells.length})` : ''
  return { verdict, text: `${expected}: ${observed === '' ? 'not asked' : observed}${number}` }
}
