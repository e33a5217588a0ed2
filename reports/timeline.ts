import { shortened, spelt, type TimelineOperation } from '../events/index.ts'
import { markdownCode } from './markdown-text.ts'

const SHOWN_WORDS = 36
/** Operations of a history that are shown beside those that contradict each other: the last ones lead up to them. */
const SHOWN_OTHERS = 24
const BAR = 28
/** Longer than any line that can be made of shortened words. */
const LONGEST_LINE = 400

/** A timeline as it is drawn: by start, with what is left out counted, and times in whole milliseconds. */
export interface DrawnTimeline {
  readonly rows: readonly TimelineRow[]
  readonly left: number
  readonly lastMs: number
}

export interface TimelineRow {
  readonly caller: string
  readonly asked: string
  readonly answered: string
  readonly times: string
  readonly contradicts: boolean
  readonly startMs: number
  /** The end of what is shown for one that was still under way. */
  readonly endMs: number
  readonly ended: boolean
}

/** A timeline as it is drawn. */
export function drawn(timeline: readonly TimelineOperation[]): DrawnTimeline {
  const lastMs = Math.max(1, ...timeline.flatMap(({ endMs, startMs }) => [startMs, endMs ?? startMs]))
  const others = timeline.filter(({ contradicts }) => !contradicts).slice(-SHOWN_OTHERS)
  const kept = timeline.filter((operation) => operation.contradicts || others.includes(operation))
  const rows = kept.toSorted((one, other) => one.startMs - other.startMs).map((operation) => rowOf(operation, lastMs))
  return { rows, left: timeline.length - kept.length, lastMs }
}

function rowOf({ answered, asked, caller, contradicts, endMs, startMs }: TimelineOperation, lastMs: number): TimelineRow {
  return {
    caller: shortened(caller, SHOWN_WORDS),
    asked: shortened(asked, SHOWN_WORDS),
    answered: shortened(answered ?? 'not answered yet', SHOWN_WORDS),
    times: `${Math.round(startMs)} to ${endMs === undefined ? '…' : Math.round(endMs)} ms`,
    contradicts,
    startMs,
    endMs: endMs ?? lastMs,
    ended: endMs !== undefined,
  }
}

/** A timeline as lines of text: one operation each, those that contradict each other marked with an asterisk. */
export function timelineLines(timeline: readonly TimelineOperation[]): string[] {
  const { lastMs, left, rows } = drawn(timeline)
  const width = (of: (row: TimelineRow) => string): number => Math.max(...rows.map((row) => spelt(of(row)).length))
  const [caller, asked, times] = [width((row) => row.caller), width((row) => row.asked), width((row) => row.times)]
  return [
    ...rows.map((row) => {
      const mark = row.contradicts ? '*' : ' '
      return `${mark} ${spelt(row.caller).padEnd(caller)} ${bar(row, lastMs)} ${row.times.padStart(times)} ${spelt(row.asked).padEnd(asked)} ${spelt(row.answered)}`
    }),
    ...(left === 0 ? [] : [`  and ${left} more before them`]),
  ]
}

function bar({ ended, endMs, startMs }: TimelineRow, lastMs: number): string {
  const from = Math.min(BAR - 2, Math.floor((startMs / lastMs) * (BAR - 1)))
  const to = Math.max(from + 1, Math.min(BAR - 1, Math.ceil((endMs / lastMs) * (BAR - 1))))
  return `${' '.repeat(from)}[${'='.repeat(to - from - 1)}${ended ? ']' : '>'}`.padEnd(BAR)
}

/** A timeline for a Markdown page: a list, in which dots keep the bars below each other. */
export function timelineMarkdown(timeline: readonly TimelineOperation[]): string[] {
  const { lastMs, left, rows } = drawn(timeline)
  return [
    ...rows.map((row) => {
      const told = `${bar(row, lastMs).replaceAll(' ', '·')} ${row.caller}, ${row.times}, ${row.asked}: ${row.answered}`
      return `- ${markdownCode(told, LONGEST_LINE)}${row.contradicts ? ' contradicts' : ''}`
    }),
    ...(left === 0 ? [] : [`- and ${left} more before them`]),
  ]
}
