import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { didYouMean, type DialectName, Problem } from '../events/index.ts'
import { faultsOf, type ReferenceCloud, type ReferenceOptions, startReferenceCloud } from '../reference/index.ts'
import { DEFAULT_DIALECT } from './dialects.ts'
import type { Io } from './io.ts'
import { type Arguments, parseCommand } from './parse.ts'
import { parseDialect } from './run-arguments.ts'

const PORTS = { min: 0, max: 65_535 }
const HOSTS = { min: 1, max: 1000 }
const LATENCIES = { min: 0, max: 600_000 }

/**
 * Starts the reference cloud, prints one line of JSON when it answers, and stops it at SIGTERM or SIGINT. Resolves with 0.
 * Throws a Problem for an unknown fault or dialect, a port that is taken, and a target file that cannot be written.
 */
export async function serve(args: string[], io: Io): Promise<number> {
  const given = parseCommand('serve', args)
  const options = referenceOptions(given)
  const stopped = io.untilStopped()
  const cloud = await startCloud(options)
  const place = targetPlace(given.text('write-target'))
  try {
    writeTarget(place.file, cloud)
    const { endpoint, identity, control } = cloud
    io.stdout.write(`${JSON.stringify({ endpoint, identity, control, target: place.file })}\n`)
    await stopped
  } finally {
    await cloud.stop()
    if (place.temporary !== undefined) rmSync(place.temporary, { recursive: true, force: true })
  }
  return 0
}

function referenceOptions(given: Arguments): ReferenceOptions {
  const dialect = parseDialect(given.text('dialect') ?? DEFAULT_DIALECT)
  const hosts = given.integer('hosts', HOSTS)
  return {
    dialect,
    ...(hosts === undefined ? {} : { hosts }),
    port: given.integer('port', PORTS) ?? 0,
    controlPort: given.integer('control-port', PORTS) ?? 0,
    latencyMs: given.integer('latency-ms', LATENCIES) ?? 0,
    faults: given.all('fault').map((name) => knownFault(name, dialect)),
  }
}

function knownFault(name: string, dialect: DialectName): string {
  const names = faultsOf(dialect).map((fault) => fault.name)
  if (names.includes(name)) return name
  throw new Problem('UNKNOWN_FAULT', `Could not use fault ${name}: there is no such fault of ${dialect}. ${didYouMean(name, names)}`)
}

async function startCloud(options: ReferenceOptions): Promise<ReferenceCloud> {
  try {
    return await startReferenceCloud(options)
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code
    if (code !== 'EADDRINUSE' && code !== 'EACCES') throw error
    const next = 'Choose others with --port and --control-port; 0 takes a free one.'
    throw new Problem('PORT_NOT_OPENED', `Could not serve on ports ${options.port} and ${options.controlPort}: ${code}. ${next}`)
  }
}

/** Where the target file goes; without a wish, into a folder of its own that is removed at the end. */
function targetPlace(wanted: string | undefined): { readonly file: string; readonly temporary?: string } {
  if (wanted !== undefined) return { file: resolve(wanted) }
  const temporary = mkdtempSync(join(tmpdir(), 'ecs-conformance-'))
  return { file: join(temporary, 'target.yaml'), temporary }
}

/** Writes JSON, which is YAML too. It holds passwords, if only those of the reference cloud. */
function writeTarget(file: string, { target }: ReferenceCloud): void {
  try {
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, `${JSON.stringify(target, null, 2)}\n`, { mode: 0o600 })
  } catch (error) {
    const why = (error as NodeJS.ErrnoException).code ?? String(error)
    throw new Problem('TARGET_NOT_WRITTEN', `Could not write the target file ${file}: ${why}. Name another with --write-target.`)
  }
}
