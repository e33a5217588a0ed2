import { DEFAULT_DEPTH, type RunStarted } from '../events/index.ts'
import type { PairResult, RequirementResult, Run } from './run.ts'

/** The command that examines one pair again: from its evidence, where it left any. */
export function replayCommand({ id }: RequirementResult, pair: PairResult, run: Run): string {
  const evidence = evidencePath(pair, run)
  return evidence === undefined ? againCommand(id, run.started) : `ecs-conformance replay ${quoted(evidence)}`
}

/** Where the evidence of a pair is, from where the run was started. */
export function evidencePath(pair: PairResult, run: Run): string | undefined {
  if (pair.evidence === undefined) return undefined
  return run.directory === undefined ? pair.evidence : `${run.directory}/${pair.evidence}`
}

/** The command that examines one requirement again, on the same target with the same input. */
export function againCommand(id: string, started: RunStarted): string {
  const where = ['--target', '--dialect'].flatMap((flag) => {
    const value = flagValue(flag, started.command)
    return value === undefined ? [] : [flag, quoted(value)]
  })
  const depth = started.depth === undefined || started.depth === DEFAULT_DEPTH ? [] : ['--depth', started.depth]
  return ['ecs-conformance', 'run', id, '--seed', String(started.seed), ...depth, ...where].join(' ')
}

/** Value of a flag in a command line, `--flag value` or `--flag=value`; the last one where it is repeated. */
export function flagValue(flag: string, command: readonly string[]): string | undefined {
  return command.reduce<string | undefined>((found, argument, index) => {
    if (argument === flag) return command[index + 1] ?? found
    return argument.startsWith(`${flag}=`) ? argument.slice(flag.length + 1) : found
  }, undefined)
}

/** Quotes for a POSIX shell, where needed. */
export function quoted(value: string): string {
  return /^[\w@%+=:,./-]+$/.test(value) ? value : `'${value.replaceAll("'", `'\\''`)}'`
}
