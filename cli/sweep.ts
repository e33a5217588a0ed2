import { spelt } from '../events/index.ts'
import { readTargetFile, runIdTime, sweep as sweepTarget, type Swept, type SweepOptions } from '../target/index.ts'
import { parseAge } from './age.ts'
import type { Io } from './io.ts'
import { type Arguments, parseCommand, usageProblem } from './parse.ts'
import { toolVersion } from './version.ts'

/**
 * Removes what dead runs left on a target; without `--yes` it only says what it would do. Resolves with 3 when something is,
 * or may be, left that could not be removed, else 0. Throws a Problem when the target cannot be reached.
 */
export async function sweep(args: string[], io: Io): Promise<number> {
  const given = parseCommand('sweep', args)
  const target = given.mandatory('target')
  const options = sweepOptions(given)
  const swept = await sweepTarget(readTargetFile(target), options)
  for (const found of swept) io.stdout.write(`${line(found)}\n`)
  io.stdout.write(`${conclusion(swept, options.yes)}\n`)
  return swept.some(isLeft) ? 3 : 0
}

function sweepOptions(given: Arguments): SweepOptions {
  const runId = given.text('run')
  const journalDir = given.text('journal')
  const age = given.text('older-than')
  const olderThanMs = age === undefined ? undefined : parseAge(age)
  if (runId !== undefined && runIdTime(runId) === undefined) throw usageProblem('sweep', `--run is ${runId}, which is no run id`)
  if (age !== undefined && olderThanMs === undefined) {
    throw usageProblem('sweep', `--older-than is ${age}, which is no age such as 90m, 2h or 1d`)
  }
  return {
    version: toolVersion(),
    yes: given.has('yes'),
    ...(runId === undefined ? {} : { runId }),
    ...(olderThanMs === undefined ? {} : { olderThanMs }),
    ...(journalDir === undefined ? {} : { journalDir }),
  }
}

/** Meant to be gone and not shown to be, or a create of which nobody can say whether it made anything. */
function isLeft({ action, kind, id }: Swept): boolean {
  return action === 'leaked' || (action === 'kept' && kind !== null && id === null)
}

function line({ action, kind, id, name, runId, why }: Swept): string {
  const what = kind === null ? 'everything' : [kind, name, id].filter((part) => part !== null).join(' ')
  return spelt(`${action.padEnd(13)}${what}  (run ${runId}: ${why})`)
}

function conclusion(swept: readonly Swept[], yes: boolean): string {
  const number = (action: Swept['action']): number => swept.filter((found) => found.action === action).length
  const left = swept.filter(isLeft).length
  const told = left === 0 ? '' : ` ${left} could not be removed.`
  if (yes) return `${number('deleted')} deleted, ${number('gone')} already gone, ${number('kept')} kept.${told}`
  const plan = number('would-delete')
  return `${plan === 0 ? 'Nothing to delete.' : `${plan} to delete; nothing was deleted. Delete with --yes.`}${told}`
}
