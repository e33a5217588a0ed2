import { Problem, spelt } from '../events/index.ts'
import { commandNamed, helpFor, overview } from './help.ts'
import { type Io, processIo } from './io.ts'
import { parseCommand, usageProblem } from './parse.ts'
import { toolVersion } from './version.ts'

/** Resolves with the exit code; usage and configuration problems are thrown. */
type RunCommand = (args: string[], io: Io) => Promise<number>

/** Loaded when asked for: help and listing need neither a network client nor a test runner. */
const LOADERS: Readonly<Record<string, () => Promise<RunCommand>>> = {
  run: async () => (await import('./run.ts')).run,
  plan: async () => (await import('./plan.ts')).plan,
  doctor: async () => (await import('./doctor.ts')).doctor,
  init: async () => (await import('./init.ts')).init,
  list: async () => (await import('./list.ts')).list,
  report: async () => (await import('./report.ts')).report,
  compare: async () => (await import('./compare.ts')).compare,
  merge: async () => (await import('./merge.ts')).merge,
  replay: async () => (await import('./replay.ts')).replay,
  sweep: async () => (await import('./sweep.ts')).sweep,
  serve: async () => (await import('./serve.ts')).serve,
  help: async () => help,
}

/** Runs one command and resolves with its exit code; never rejects. */
export async function main(args: readonly string[], io: Io): Promise<number> {
  try {
    return await dispatch(args, io)
  } catch (error) {
    return tell(error, io)
  }
}

/** Runs the process's own arguments, writes out everything, and exits. */
export async function start(): Promise<void> {
  const io = processIo()
  const exitCode = await main(process.argv.slice(2), io)
  await Promise.all([process.stdout, process.stderr].map(drained))
  process.exit(exitCode)
}

async function dispatch([name, ...args]: readonly string[], io: Io): Promise<number> {
  if (name === '--version') {
    io.stdout.write(`${toolVersion()}\n`)
    return 0
  }
  if (name === '--help' || name === '-h') {
    io.stdout.write(overview())
    return 0
  }
  if (name === undefined) throw new Problem('USAGE', `Could not run anything: no command was given.\n\n${overview().trimEnd()}`)
  const command = commandNamed(name)
  if (asksForHelp(args)) {
    io.stdout.write(helpFor(command))
    return 0
  }
  const load = LOADERS[command.name]
  if (load === undefined) throw new Error(`Could not run ${command.name}: nothing loads it.`)
  const run = await load()
  return run([...args], io)
}

function asksForHelp(args: readonly string[]): boolean {
  const end = args.indexOf('--')
  return args.slice(0, end === -1 ? undefined : end).some((argument) => argument === '--help' || argument === '-h')
}

async function help(args: string[], io: Io): Promise<number> {
  const { positionals: [name, ...rest] } = parseCommand('help', args)
  if (rest.length > 0) throw usageProblem('help', `it takes one command, not also ${rest.join(' ')}`)
  io.stdout.write(name === undefined ? overview() : helpFor(commandNamed(name)))
  return 0
}

function tell(error: unknown, { stderr, env }: Io): number {
  if (error instanceof Problem) {
    stderr.write(`${spelt(error.message, '\n')}\n`)
    return error.exitCode
  }
  const debugging = env['ECS_CONFORMANCE_DEBUG'] === '1'
  const message = error instanceof Error ? error.message : String(error)
  stderr.write(`Something unexpected went wrong: ${spelt(message.split('\n')[0] ?? '')}\n`)
  stderr.write(debugging ? `${error instanceof Error ? error.stack : String(error)}\n` : 'Set ECS_CONFORMANCE_DEBUG=1 to see where.\n')
  return 3
}

/** Resolves when everything written so far has left the process, or can never leave it. */
function drained(stream: NodeJS.WriteStream): Promise<void> {
  return new Promise((resolve) => {
    if (stream.destroyed || !stream.writable) resolve()
    else stream.write('', () => resolve())
  })
}
