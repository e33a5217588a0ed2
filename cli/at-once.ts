/** Something that ended at a time, ISO 8601, and had lasted so long. */
export interface Lasted {
  readonly at: string
  readonly lastedMs: number
}

/** How many were under way at once, on average over the time in which there were any; 1 where there were none. */
export function atOnce(lasted: readonly Lasted[]): number {
  const spans = lasted.map(({ at, lastedMs }) => ({ start: Date.parse(at) - lastedMs, end: Date.parse(at) }))
    .toSorted((a, b) => a.start - b.start)
  const total = lasted.reduce((sum, { lastedMs }) => sum + lastedMs, 0)
  let covered = 0
  let until = Number.NEGATIVE_INFINITY
  for (const { start, end } of spans) {
    if (end <= until) continue
    covered += end - Math.max(start, until)
    until = end
  }
  return covered === 0 ? 1 : Math.max(1, total / covered)
}
