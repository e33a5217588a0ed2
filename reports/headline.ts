import { exitCodeOf, type Run } from './run.ts'

/** One sentence that says how the run went, and the exit code that goes with it. */
export function headline(run: Run): { readonly text: string; readonly exitCode: 0 | 1 | 3 } {
  const exitCode = exitCodeOf(run, { strict: run.started.strict })
  return { text: exitCode === 1 ? brokenText(run) : exitCode === 3 ? undecidedText(run) : keptText(run), exitCode }
}

function brokenText(run: Run): string {
  const failed = (level: string): number => run.requirements.filter((r) => r.verdict === 'failed' && r.level === level).length
  const parts = [`${failed('must')} must`, ...(run.started.strict ? [`${failed('should')} should`] : [])]
  const whole = gaps(run)
  const stale = run.waivers.filter(({ state }) => state === 'stale').length
  const waivers = stale === 0 ? '' : `, ${stale} stale ${stale === 1 ? 'waiver' : 'waivers'}`
  return `FAILED: ${parts.join(' and ')} broken${waivers}${whole.length === 0 ? '' : `; also incomplete: ${whole.join(', ')}`}`
}

function undecidedText(run: Run): string {
  return `INCOMPLETE: ${gaps(run).join(', ')}`
}

function keptText(run: Run): string {
  const { passed, failed, unsupported, waived } = run.summary
  const rest = [
    ...(failed === 0 ? [] : [`${failed} should failed`]),
    ...(waived === 0 ? [] : [`${waived} waived`]),
    ...(unsupported === 0 ? [] : [`${unsupported} unsupported`]),
  ]
  return `PASSED: ${passed} of ${run.requirements.length} requirements kept${rest.length === 0 ? '' : `, ${rest.join(', ')}`}`
}

/** What keeps the run from being a whole answer. */
function gaps(run: Run): string[] {
  const { errored, notRun, passed } = run.summary
  return [
    ...(run.finishedAt === undefined ? ['the run never finished'] : []),
    ...(run.endedEarly === undefined ? [] : [`ended early (${run.endedEarly})`]),
    ...(errored === 0 ? [] : [`${errored} errored`]),
    ...(notRun === 0 ? [] : [`${notRun} not run`]),
    ...(run.leaks.length === 0 ? [] : [`${run.leaks.length} leaked`]),
    ...(passed === 0 ? ['nothing passed'] : []),
  ]
}
