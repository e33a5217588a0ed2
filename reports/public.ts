/**
 * `ecs-conformance/reports`: for reports of one's own. `foldRun` makes a run of its events, `REPORTS` are those there are; a module whose
 * default export is a `Report` is rendered by `--report ./module.mjs`.
 */
export * from './compare.ts'
export { REPORTS } from './index.ts'
export type { Report, ReportFile } from './report.ts'
export * from './run.ts'
