import { spelt } from '../events/index.ts'
import { againCommand, flagValue, quoted } from './again.ts'
import type { Run } from './run.ts'
import { labelled } from './wrap.ts'

/** The end of the summary: figures, what to do next, and where the files are. */
export function closing(run: Run, width: number): string[] {
  const line = (label: string, text: string): string[] => labelled(label, text, { indent: 9, width })
  const { observations, retries, requests, directory, started } = run
  const figures = [plural(observations.length, 'observation'), plural(requests, 'request'), plural(retries.length, 'retry', 'retries')]
  return [
    ...line('seen', figures.join(', ')),
    ...line('seed', String(started.seed)),
    ...nextSteps(run).map((step) => `next     ${spelt(step)}`),
    ...(directory === undefined ? [] : [`files    ${spelt(directory)}  (read report.html)`]),
  ]
}

/** Not wrapped: the commands are there to be copied. */
function nextSteps(run: Run): string[] {
  const { summary, leaks, started } = run
  const targetFile = flagValue('--target', started.command)
  const steps = [
    summary.failed > 0 && 'read each finding above with its evidence, mend the target, then use its `again` line',
    undecidedStep(run),
    leaks.length > 0 && targetFile !== undefined &&
      `remove what was left: ecs-conformance sweep --target ${quoted(targetFile)} --run ${started.runId}`,
    summary.unsupported > 0 && 'where the target has what was unsupported, declare it in the target file',
  ]
  return steps.filter((step) => step !== false)
}

/** How many commands name at most. */
const MOST_NAMED = 3

function undecidedStep({ complete, directory, requirements, started }: Run): string | false {
  const undecided = requirements.filter(({ verdict }) => verdict === 'errored' || verdict === 'notRun').map(({ id }) => id)
  const [first] = undecided
  if (first === undefined) return false
  const isOnce = [undefined, '1'].includes(flagValue('--repeat', started.command))
  if (!complete && isOnce && directory !== undefined) return `go on with what is left: ecs-conformance run --resume ${quoted(directory)}`
  if (undecided.length <= MOST_NAMED) return `run what is undecided again: ${againCommand(undecided.join(' '), started)}`
  return `run what is undecided again, the first of ${undecided.length}: ${againCommand(first, started)}`
}

function plural(number: number, word: string, words = `${word}s`): string {
  return `${number} ${number === 1 ? word : words}`
}
