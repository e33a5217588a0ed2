/** How far a run is, in pairs of requirement and subject. */
export interface ProgressCounts {
  readonly planned: number
  readonly done: number
  readonly failed: number
  readonly errored: number
  readonly requests: number
}

/** One line for a terminal, cut to `width` columns: `128/412  31%  2 failed  1 errored  903 requests`. */
export function progressLine(counts: ProgressCounts, width: number): string {
  const { planned, done, failed, errored, requests } = counts
  const percent = planned === 0 ? 100 : Math.floor((100 * done) / planned)
  const parts = [
    `${done}/${planned}`,
    `${percent}%`,
    ...(failed === 0 ? [] : [`${failed} failed`]),
    ...(errored === 0 ? [] : [`${errored} errored`]),
    `${requests} requests`,
  ]
  return parts.join('  ').slice(0, Math.max(0, width))
}
