import type { Run } from './run.ts'

export interface ReportFile {
  /** Relative to the folder the report goes to. */
  readonly path: string
  readonly text: string
}

/** A way to tell a run: a pure function of it. */
export interface Report {
  /** What `--report` calls it. */
  readonly name: string
  /** One sentence for the help text. */
  readonly describe: string
  /** Path of its main file, among those that `render` yields. */
  readonly defaultFile: string
  /** Files, each whole or in pieces: pieces of one path follow one another, and belong together in that order. */
  render(run: Run): Iterable<ReportFile>
}
