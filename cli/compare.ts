import { Problem } from '../events/index.ts'
import { coloured, comparisonText, type Comparison, compareRuns, incomparable, plain, type Run } from '../reports/index.ts'
import { type Io, wantsColour } from './io.ts'
import { parseCommand, usageProblem } from './parse.ts'
import { readRun } from './read-run.ts'
import { widthOf } from './write-reports.ts'

/**
 * Says what changed from one run to another. Resolves with 1 where something failed that did not before, else 0. Throws a Problem, exit 3,
 * for runs that cannot be compared.
 */
export async function compare(args: string[], io: Io): Promise<number> {
  const given = parseCommand('compare', args)
  const [from, to, ...rest] = given.positionals
  if (from === undefined || to === undefined || rest.length > 0) throw usageProblem('compare', 'it takes the folders of two runs')
  const [before, after] = [readRun(from), readRun(to)]
  const obstacles = incomparable(before, after)
  if (obstacles.length > 0) throw notComparable([from, to], obstacles)
  const comparison = compareRuns(before, after)
  const exitCode = comparison.newFailures.length > 0 ? 1 : 0
  if (given.has('json')) {
    io.stdout.write(`${JSON.stringify(document({ before, after, comparison, exitCode }), null, 2)}\n`)
  } else {
    const paint = wantsColour(io, io.stdout) ? coloured : plain
    io.stdout.write(comparisonText(comparison, { before, after, width: widthOf(io.stdout), paint }))
  }
  return exitCode
}

function notComparable([from, to]: readonly [string, string], obstacles: readonly string[]): Problem {
  const next = 'Run one of them again with the version and target of the other.'
  return new Problem('NOT_COMPARABLE', `Could not compare ${from} and ${to}: ${obstacles.join('; ')}. ${next}`, 3)
}

interface Compared {
  readonly before: Run
  readonly after: Run
  readonly comparison: Comparison
  readonly exitCode: number
}

/** A verdict that a run did not plan is null. */
function document({ before, after, comparison, exitCode }: Compared): object {
  const told = ({ started, directory }: Run): object =>
    ({ directory, runId: started.runId, startedAt: started.at, tool: started.tool, target: started.target })
  const pairs = (changes: Comparison['fixed']): object[] =>
    changes.map((change) => ({ ...change, before: change.before ?? null, after: change.after ?? null }))
  return {
    formatVersion: 1,
    exitCode,
    before: told(before),
    after: told(after),
    newFailures: pairs(comparison.newFailures),
    fixed: pairs(comparison.fixed),
    stillFailing: pairs(comparison.stillFailing),
    notRunAnyMore: pairs(comparison.notRunAnyMore),
    newlyRun: pairs(comparison.newlyRun),
    observationsChanged: comparison.observationsChanged,
    slower: comparison.slower,
  }
}
