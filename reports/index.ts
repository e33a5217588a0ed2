import { har } from './har.ts'
import { html } from './html.ts'
import { json } from './json.ts'
import { junit } from './junit.ts'
import { markdown } from './markdown.ts'
import { permissions } from './permissions.ts'
import type { Report } from './report.ts'
import { summary } from './summary.ts'
import { traceability } from './traceability.ts'

export type { Report, ReportFile } from './report.ts'
export * from './run.ts'
export { progressLine, type ProgressCounts } from './progress.ts'
export { renderSummary, type SummaryOptions } from './summary.ts'
export * from './compare.ts'
export { comparisonText, type ComparisonText } from './compare-text.ts'
export { type Replayed, type ReplayResult, replayText } from './replay-text.ts'
export { coloured, type Painter, plain } from './paint.ts'
export { headline } from './headline.ts'

/** Every report there is; help, validation and the `report` command derive from this list. */
export const REPORTS: readonly Report[] = [summary, json, junit, html, markdown, traceability, permissions, har]
