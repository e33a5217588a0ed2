/** One operation of a history, as a report draws it. Times are milliseconds from the start of the first. */
export interface TimelineOperation {
  /** Who asked. */
  readonly caller: string
  readonly asked: string
  /** Absent where nothing was known of its outcome. */
  readonly answered?: string
  readonly startMs: number
  /** Absent where it was still under way at the end of what is shown. */
  readonly endMs?: number
  /** Whether it is one of those whose answers contradict each other. */
  readonly contradicts: boolean
}
