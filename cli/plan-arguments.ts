import { type Depth, didYouMean, type DialectName, Problem } from '../events/index.ts'
import { PROFILES } from '../requirements/index.ts'
import { parseCommand, usageProblem } from './parse.ts'
import { MAX_SEED, parseDepth, parseDialect } from './run-arguments.ts'
import type { Selection } from './selection.ts'

/** What `plan` was asked for; what was not given is absent. */
export interface PlanArguments extends Selection {
  readonly target?: string
  readonly dialect?: DialectName
  readonly allowPaid: boolean
  readonly depth: Depth
  readonly seed?: number
  readonly json: boolean
  readonly latencyMs?: number
  readonly operationMs?: number
  /** Folder of a run whose measured times are taken. */
  readonly like?: string
}

const A_DAY_S = 86_400

/** Parses what follows `plan`. Throws a Problem as parsing `run` does. */
export function parsePlanArguments(args: readonly string[]): PlanArguments {
  const given = parseCommand('plan', args)
  const target = given.text('target')
  const dialect = given.text('dialect')
  const like = given.text('like')
  if (target !== undefined && dialect !== undefined) {
    throw usageProblem('plan', '--target and --dialect were both given, and the target file names its dialect')
  }
  const seed = given.integer('seed', { min: 0, max: MAX_SEED })
  const latencyMs = given.integer('latency-ms', { min: 0, max: 600_000 })
  const seconds = given.integer('operation-seconds', { min: 0, max: A_DAY_S })
  return {
    selection: given.positionals,
    profiles: [...new Set(given.all('profile').map(knownProfile))],
    allowPaid: given.has('allow-paid'),
    depth: parseDepth(given.text('depth')),
    json: given.has('json'),
    ...(target === undefined ? {} : { target }),
    ...(dialect === undefined ? {} : { dialect: parseDialect(dialect) }),
    ...(seed === undefined ? {} : { seed }),
    ...(latencyMs === undefined ? {} : { latencyMs }),
    ...(seconds === undefined ? {} : { operationMs: seconds * 1000 }),
    ...(like === undefined ? {} : { like }),
  }
}

function knownProfile(name: string): string {
  const names = Object.keys(PROFILES)
  if (names.includes(name)) return name
  throw new Problem('UNKNOWN_PROFILE', `Could not use profile ${name}: there is no such profile. ${didYouMean(name, names)}`)
}
