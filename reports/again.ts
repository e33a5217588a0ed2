import type { RunStarted } from '../events/index.ts'

/** The command that examines one requirement again, on the same target with the same input. */
export function againCommand(id: string, started: RunStarted): string {
  const where = ['--target', '--dialect'].flatMap((flag) => {
    const value = flagValue(flag, started.command)
    return value === undefined ? [] : [flag, quoted(value)]
  })
  return ['ecs-conformance', 'run', id, '--seed', String(started.seed), ...where].join(' ')
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
