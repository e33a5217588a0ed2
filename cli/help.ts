import { didYouMean, Problem } from '../events/index.ts'
import { COMMANDS, type Command } from './commands.ts'

/** The command of that name; throws a Problem for an unknown one. */
export function commandNamed(name: string): Command {
  const command = COMMANDS.find((candidate) => candidate.name === name)
  if (command !== undefined) return command
  const next = didYouMean(name, COMMANDS.map((candidate) => candidate.name))
  throw new Problem('UNKNOWN_COMMAND', `Could not run ${name}: there is no such command. ${next}`)
}

/** What there is, on one screen. */
export function overview(): string {
  const column = Math.max(...COMMANDS.map(({ name }) => name.length)) + 3
  return [
    'Usage: ecs-conformance COMMAND [ARGUMENT]…',
    '',
    ...COMMANDS.map(({ name, summary }) => `  ${name.padEnd(column)}${summary}`),
    '',
    'ecs-conformance help COMMAND says more. ecs-conformance --version prints the version.',
    '',
  ].join('\n')
}

/** What one command takes. */
export function helpFor({ name, summary, positionals, flags, notes }: Command): string {
  const spelt = Object.entries(flags).map(([flag, { value, describe, repeatable }]) => ({
    left: `--${flag}${value === undefined ? '' : ` ${value}`}`,
    right: `${describe}${repeatable === true ? ' (repeatable)' : ''}`,
  }))
  spelt.push({ left: '--help', right: 'print this' })
  const column = Math.max(...spelt.map(({ left }) => left.length)) + 3
  const usage = ['ecs-conformance', name, positionals, '[FLAG]…'].filter((part) => part !== undefined).join(' ')
  return [
    `Usage: ${usage}`,
    '',
    `${summary[0]?.toUpperCase()}${summary.slice(1)}.`,
    '',
    ...spelt.map(({ left, right }) => `  ${left.padEnd(column)}${right}`),
    ...(notes.length === 0 ? [] : ['', ...notes]),
    '',
  ].join('\n')
}
