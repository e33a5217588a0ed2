import { type Counterexample, type Leaked, type Level, shortened, spelt, type Violation } from '../events/index.ts'
import { inputLines } from './counterexample.ts'
import type { Painter } from './paint.ts'
import { labelled } from './wrap.ts'

/** What became of a pair that was examined again. */
export type ReplayResult = 'still fails' | 'passes now' | 'cannot tell'

export interface Replayed {
  readonly result: ReplayResult
  readonly id: string
  readonly subject: string
  readonly level?: Level
  /** The requirement's sentence. */
  readonly text?: string
  /** Whom it was examined on; absent where it was not. */
  readonly target?: string
  readonly seed: number
  readonly recorded?: Violation
  /** The drawn input that was tried alone. */
  readonly input?: Counterexample
  readonly violation?: Violation
  /** Why it cannot be told, or what else is to be said. */
  readonly why?: string
  readonly leaks: readonly Leaked[]
}

const TONES = { 'still fails': 'failed', 'passes now': 'passed', 'cannot tell': 'errored' } as const
const SHOWN_VALUE = 2000

/** A replay as a person reads it. */
export function replayText(replayed: Replayed, { width, paint }: { readonly width: number; readonly paint: Painter }): string {
  const { result, id, subject, level, text, target, seed, recorded, violation, input, why, leaks } = replayed
  const line = (label: string, value: string | undefined): string[] =>
    value === undefined ? [] : labelled(`  ${label}`, shortened(value, SHOWN_VALUE), { indent: 12, width })
  // What was seen differs in names and ids at least.
  const isSame = recorded?.check === violation?.check && recorded?.expected === violation?.expected
  return [
    `${paint(TONES[result], result)}  ${spelt(`${id} [${subject}]`)}${level === undefined ? '' : `  (${level})`}`,
    ...line('owed', text),
    ...line('expected', violation?.expected),
    ...line('actual', violation?.actual),
    ...(isSame || recorded === undefined ? [] : line('recorded', `expected ${recorded.expected}, actual ${recorded.actual}`)),
    ...(input === undefined ? [] : inputLines(input).flatMap((part, index) => line(index === 0 ? 'input' : ' ', part))),
    ...line('why', why),
    ...line('target', target),
    ...line('seed', String(seed)),
    ...leaks.flatMap(({ kind, name, resourceId, why: left }) =>
      line('left', `${kind} ${name ?? 'unnamed'} ${resourceId ?? '(id unknown)'}: ${left}`)),
  ].map((part) => `${part}\n`).join('')
}
