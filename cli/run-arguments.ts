import { DEFAULT_DEPTH, type Depth, DEPTHS, didYouMean, type DialectName, Problem } from '../events/index.ts'
import { PROFILES } from '../requirements/index.ts'
import { type AllureRequest, takeAllure } from './allure-request.ts'
import { DIALECTS } from './dialects.ts'
import { type Arguments, parseCommand, usageProblem } from './parse.ts'
import { parseReportRequest, type ReportRequest } from './report-request.ts'
import { parseShard, type Shard } from './shards.ts'

/** Seeds are whole numbers from 0 to this. */
export const MAX_SEED = 2 ** 32 - 1

/** What `run` was asked for; what was not given is absent. Ids are not yet looked up. */
export interface RunArguments {
  /** Requirement ids, and prefixes ending in `/`. */
  readonly selection: readonly string[]
  /** Target file; without one the reference cloud is examined. */
  readonly target?: string
  readonly dialect?: DialectName
  readonly profiles: readonly string[]
  readonly seed?: number
  /** `quick` unless given. */
  readonly depth: Depth
  readonly strict: boolean
  readonly out?: string
  readonly reports: readonly ReportRequest[]
  /** How often everything is examined; 1 unless given. */
  readonly repeat: number
  readonly journal?: string
  /** Whether every exchange is kept. */
  readonly record: boolean
  /** Whether resources that cost money may be created, whatever the target file's budget. */
  readonly allowPaid: boolean
  readonly allure?: AllureRequest
  /** Part of the run that is wanted. */
  readonly shard?: Shard
  /** Folder of a broken run that goes on. */
  readonly resume?: string
}

/** Parses what follows `run`. Rejects with a Problem for an unknown flag, profile, dialect or report, and for values out of range. */
export async function parseRunArguments(args: readonly string[]): Promise<RunArguments> {
  const given = parseCommand('run', args)
  const target = given.text('target')
  const dialect = given.text('dialect')
  if (target !== undefined && dialect !== undefined) {
    throw usageProblem('run', '--target and --dialect were both given, and the target file names its dialect')
  }
  refuseBeside(given)
  const seed = given.integer('seed', { min: 0, max: MAX_SEED })
  const out = given.text('out')
  const journal = given.text('journal')
  const shard = given.text('shard')
  const resume = given.text('resume')
  const { others, ...allure } = takeAllure(given.all('report'))
  return {
    selection: given.positionals,
    profiles: unique(given.all('profile').map((name) => oneOf('profile', name, Object.keys(PROFILES)))),
    reports: await Promise.all(others.map((text) => parseReportRequest(text, ['allure']))),
    depth: parseDepth(given.text('depth')),
    strict: given.has('strict'),
    record: given.has('record'),
    allowPaid: given.has('allow-paid'),
    ...allure,
    repeat: given.integer('repeat', { min: 1, max: 10_000 }) ?? 1,
    ...(target === undefined ? {} : { target }),
    ...(dialect === undefined ? {} : { dialect: parseDialect(dialect) }),
    ...(seed === undefined ? {} : { seed }),
    ...(out === undefined ? {} : { out }),
    ...(journal === undefined ? {} : { journal }),
    ...(shard === undefined ? {} : { shard: parseShard(shard) }),
    ...(resume === undefined ? {} : { resume }),
  }
}

/** The depth of that name, `quick` where none is given; throws a Problem for an unknown one. */
export function parseDepth(name: string = DEFAULT_DEPTH): Depth {
  return oneOf('depth', name, DEPTHS)
}

/** What a resumed run takes from the broken one, and what cannot be split. */
function refuseBeside(given: Arguments): void {
  const settled = ['dialect', 'profile', 'seed', 'out', 'repeat', 'shard'].filter((flag) => given.has(flag))
  if (given.has('resume') && (settled.length > 0 || given.positionals.length > 0)) {
    throw usageProblem('run', `--resume takes ${settled.length > 0 ? `--${settled[0]}` : 'its selection'} from the broken run; leave it out`)
  }
  if (given.has('shard') && given.has('repeat')) throw usageProblem('run', '--shard and --repeat were both given; repeat the shard instead')
}

/** The dialect of that name; throws a Problem for an unknown one. */
export function parseDialect(name: string): DialectName {
  return oneOf('dialect', name, DIALECTS)
}

function oneOf<T extends string>(what: string, name: string, names: readonly T[]): T {
  const found = names.find((candidate) => candidate === name)
  if (found !== undefined) return found
  const code = `UNKNOWN_${what.toUpperCase()}`
  throw new Problem(code, `Could not use ${what} ${name}: there is no such ${what}. ${didYouMean(name, names)}`)
}

function unique(names: readonly string[]): string[] {
  return [...new Set(names)]
}
