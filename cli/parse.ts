import { parseArgs } from 'node:util'
import { didYouMean, Problem } from '../events/index.ts'
import type { Command, Flag } from './commands.ts'
import { commandNamed } from './help.ts'

/** Arguments of one command, checked against its table entry: names and arity, not yet values. */
export class Arguments {
  readonly positionals: readonly string[]
  readonly #values: ReadonlyMap<string, readonly string[]>
  readonly #command: string

  constructor(command: string, positionals: readonly string[], values: ReadonlyMap<string, readonly string[]>) {
    this.#command = command
    this.positionals = positionals
    this.#values = values
  }

  /** Whether a switch was given. */
  has(flag: string): boolean {
    return this.#values.has(flag)
  }

  /** Value of a flag, where it was given. */
  text(flag: string): string | undefined {
    return this.#values.get(flag)?.[0]
  }

  /** Value of a flag the command cannot do without. */
  mandatory(flag: string): string {
    const value = this.text(flag)
    if (value === undefined) throw usageProblem(this.#command, `--${flag} is missing`)
    return value
  }

  /** Every value of a repeatable flag. */
  all(flag: string): readonly string[] {
    return this.#values.get(flag) ?? []
  }

  /** A whole number within bounds, where the flag was given. */
  integer(flag: string, { min, max }: { readonly min: number; readonly max: number }): number | undefined {
    const value = this.text(flag)
    if (value === undefined) return undefined
    const number = /^\d{1,15}$/.test(value) ? Number(value) : Number.NaN
    if (number >= min && number <= max) return number
    throw usageProblem(this.#command, `--${flag} is ${value}, which is no whole number from ${min} to ${max}`)
  }
}

/** Parses what follows a command's name. Throws a Problem for anything its table entry does not name. */
export function parseCommand(name: string, args: readonly string[]): Arguments {
  const command = commandNamed(name)
  const options = Object.fromEntries(Object.entries(command.flags).map(([flag, { value }]) =>
    [flag, { type: value === undefined ? 'boolean' : 'string', multiple: true }] as const))
  const { tokens } = parseArgs({ args: [...args], options, strict: false, allowPositionals: true, tokens: true })
  const values = new Map<string, string[]>()
  const positionals: string[] = []
  for (const token of tokens) {
    if (token.kind === 'positional') positionals.push(token.value)
    if (token.kind === 'option') keep(command, values, token)
  }
  if (command.positionals === undefined && positionals.length > 0) throw usageProblem(name, `it takes no argument ${positionals[0]}`)
  return new Arguments(name, positionals, values)
}

/** A Problem about how a command was called, with the way to its help. */
export function usageProblem(command: string, why: string): Problem {
  return new Problem('USAGE', `Could not run ${command}: ${why}. See: ecs-conformance help ${command}`)
}

interface OptionToken {
  readonly name: string
  readonly rawName: string
  readonly value: string | undefined
  readonly inlineValue: boolean | undefined
}

function keep(command: Command, values: Map<string, string[]>, token: OptionToken): void {
  const flag = Object.hasOwn(command.flags, token.name) ? command.flags[token.name] : undefined
  if (flag === undefined || !token.rawName.startsWith('--')) throw unknownFlag(command, token)
  checkValue(command.name, flag, token)
  const seen = values.get(token.name) ?? []
  if (seen.length > 0 && flag.repeatable !== true) throw usageProblem(command.name, `--${token.name} was given twice`)
  values.set(token.name, [...seen, token.value ?? ''])
}

function checkValue(command: string, flag: Flag, { rawName, value, inlineValue }: OptionToken): void {
  if (flag.value === undefined) {
    if (value !== undefined) throw usageProblem(command, `${rawName} takes no value`)
    return
  }
  if (value === undefined || value === '') throw usageProblem(command, `${rawName} needs a value, ${flag.value}`)
  if (inlineValue !== true && value.startsWith('-') && value !== '-') {
    throw usageProblem(command, `${rawName} is followed by ${value}; where that is its value, write ${rawName}=${value}`)
  }
}

function unknownFlag(command: Command, { name, rawName }: OptionToken): Problem {
  const names = Object.keys(command.flags).map((flag) => `--${flag}`)
  const next = rawName.startsWith('--') && names.length > 0 ? `${didYouMean(`--${name}`, names)} ` : ''
  const help = `See: ecs-conformance help ${command.name}`
  return new Problem('UNKNOWN_FLAG', `Could not run ${command.name}: it has no flag ${rawName}. ${next}${help}`)
}
