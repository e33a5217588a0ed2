import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { BroadcastChannel } from 'node:worker_threads'
import { DEFAULT_DEPTH, type Evidence, type PlannedPair, Problem, subjectLabel } from '../events/index.ts'
import {
  interruptChannel, isOwed, openEnvironment, otherBeginning, outcomeOf, planPairs, runCase, type RunEnvironment, writtenExchange,
} from '../harness/index.ts'
import { coloured, plain, type Replayed, replayText } from '../reports/index.ts'
import { type Requirement, REQUIREMENTS } from '../requirements/index.ts'
import { CASES } from '../suites/index.ts'
import { newRunId } from '../target/index.ts'
import { DEADLINE_MS } from './deadline.ts'
import { DIALECTS } from './dialects.ts'
import { type Io, wantsColour } from './io.ts'
import { parseCommand, usageProblem } from './parse.ts'
import { readEvidence } from './read-evidence.ts'
import { openRunTarget, type RunTarget } from './run-target.ts'
import { toolVersion } from './version.ts'
import { widthOf } from './write-reports.ts'

type Conclusion = Pick<Replayed, 'result' | 'level' | 'target' | 'violation' | 'why'> & Partial<Pick<Replayed, 'leaks'>>

const NAME_ONE = `Name a file of a run's evidence folder.`

const EXIT_CODES = { 'passes now': 0, 'still fails': 1, 'cannot tell': 3 } as const

/**
 * Examines again what an evidence file is about. Resolves with 1 where it still fails, 0 where it passes now, 3 where that cannot be told.
 * Throws a Problem for what is no evidence and for a target that cannot be used.
 */
export async function replay(args: string[], io: Io): Promise<number> {
  const given = parseCommand('replay', args)
  const [path, ...rest] = given.positionals
  if (path === undefined || rest.length > 0) throw usageProblem('replay', 'it takes one evidence file')
  const evidence = readEvidence(path, NAME_ONE)
  if (evidence === undefined) throw noSuchFile(path)
  const target = given.text('target')
  const conclusion = await examined(evidence, { ...(target === undefined ? {} : { target }), allowPaid: given.has('allow-paid') }, io)
  const requirement: Requirement | undefined = REQUIREMENTS[evidence.requirement as keyof typeof REQUIREMENTS]
  const { requirement: id, seed, violation: recorded } = evidence
  const replayed = {
    id,
    seed,
    subject: subjectLabel(evidence.subject),
    leaks: [],
    ...(requirement === undefined ? {} : { text: requirement.text }),
    ...(recorded === undefined ? {} : { recorded }),
    ...(evidence.counterexample && { input: evidence.counterexample }),
    ...conclusion,
  }
  io.stdout.write(replayText(replayed, { width: widthOf(io.stdout), paint: wantsColour(io, io.stdout) ? coloured : plain }))
  return EXIT_CODES[conclusion.result]
}

function noSuchFile(path: string): Problem {
  return new Problem('EVIDENCE_UNREADABLE', `Could not read the evidence ${path}: there is no such file. ${NAME_ONE}`)
}

function cannotTell(why: string): Conclusion {
  return { result: 'cannot tell', why }
}

interface Wanted {
  readonly target?: string
  readonly allowPaid: boolean
}

async function examined(evidence: Evidence, wanted: Wanted, io: Io): Promise<Conclusion> {
  const requirement: Requirement | undefined = REQUIREMENTS[evidence.requirement as keyof typeof REQUIREMENTS]
  if (requirement === undefined) return cannotTell('this version has no such requirement')
  if (requirement.retired !== undefined) return cannotTell(`the requirement is retired: ${requirement.retired}`)
  const target = await openTarget(evidence, wanted)
  if (target === undefined) return cannotTell('the evidence does not say whom it was gathered from; give --target FILE')
  // What the embedded cloud holds ends with it, and so does its journal.
  const journal = target.embedded ? mkdtempSync(join(tmpdir(), 'ecs-conformance-')) : undefined
  try {
    return await examinedOn(target, { evidence, io, ...(journal === undefined ? {} : { journal }) })
  } finally {
    await target.close()
    if (journal !== undefined) rmSync(journal, { recursive: true, force: true })
  }
}

/** The target given, else that of the evidence; undefined where the evidence does not say, or no cloud of its dialect is embedded. */
async function openTarget({ target }: Evidence, { target: given, allowPaid }: Wanted): Promise<RunTarget | undefined> {
  const file = given ?? target?.file
  if (given === undefined && file !== undefined && !existsSync(file)) throw notFromHere(file)
  if (file !== undefined) return openRunTarget({ target: file, allowPaid })
  const dialect = DIALECTS.find((name) => name === target?.dialect)
  return target?.embedded === true && dialect !== undefined ? openRunTarget({ dialect }) : undefined
}

function notFromHere(file: string): Problem {
  const why = 'the evidence names it as seen from the folder of its run, and here it is not'
  return new Problem('FILE_UNREADABLE', `Could not read the target file ${file}: ${why}. Name it with --target FILE.`)
}

interface Replaying {
  readonly evidence: Evidence
  readonly io: Io
  readonly journal?: string
}

async function examinedOn({ file, embedded }: RunTarget, { evidence, io, journal }: Replaying): Promise<Conclusion> {
  const runId = newRunId()
  const job = { target: file, runId, ...drawnAs(evidence), version: toolVersion(), deadlineMs: DEADLINE_MS, embedded }
  const { environment: opened, close } = await openEnvironment({ ...job, ...(journal === undefined ? {} : { journal }) })
  const environment = { ...opened, ...(evidence.counterexample && { replayed: evidence.counterexample }) }
  void io.untilStopped().then((signal) => {
    const channel = new BroadcastChannel(interruptChannel(runId))
    channel.postMessage(signal)
    channel.close()
  })
  try {
    const { facts } = environment.connection
    const target = `${facts.name} (${facts.dialect}) ${facts.endpoints.compute}${embedded ? ', embedded, without faults' : ''}`
    const planned = plannedPair(evidence, environment)
    if (typeof planned === 'string') return { ...cannotTell(planned), target }
    return { ...await runAgain(planned, evidence, environment), target }
  } finally {
    await close()
  }
}

function drawnAs({ seed, depth = DEFAULT_DEPTH }: Evidence): Pick<RunEnvironment, 'seed' | 'depth'> {
  return { seed, depth }
}

/** The pair as this target plans it, or why it does not. */
function plannedPair({ requirement, subject }: Evidence, { connection: { facts }, specs }: RunEnvironment): PlannedPair | string {
  if (!isOwed(requirement, { facts, specs })) return `dialect ${facts.dialect} does not owe it`
  const pairs = planPairs(CASES, [requirement], { facts, specs })
  const found = pairs.find((pair) => subjectLabel(pair.subject) === subjectLabel(subject))
  return found ?? `the target has no such subject; it has ${pairs.map((pair) => subjectLabel(pair.subject)).join(', ')}`
}

async function runAgain(planned: PlannedPair, evidence: Evidence, environment: RunEnvironment): Promise<Conclusion> {
  const record = CASES.get(planned.id)
  if (record === undefined) return cannotTell('this version has no case for it')
  const result = await runCase(record, planned, environment)
  if (result === null) return cannotTell('the replay was interrupted before it began')
  const { events } = outcomeOf(result, planned, drawnAs(evidence))
  const finished = events.findLast((event) => event.type === 'case-finished')
  const leaks = events.filter((event) => event.type === 'leaked')
  const { level, verdict, violation, reason } = finished ?? result.finished
  const told = { level, leaks, ...(violation === undefined ? {} : { violation }) }
  const undecided = verdict === 'errored' || verdict === 'unsupported'
  if (undecided) return { ...told, ...cannotTell(`${verdict}: ${reason ?? 'no reason was given'}`) }
  const otherwise = otherBeginning(evidence.exchanges, result.exchanges.map(writtenExchange))
  if (otherwise !== undefined) return { ...told, ...cannotTell(`${verdict}, but ${otherwise}`) }
  if (verdict === 'failed') return { ...told, result: 'still fails' }
  return leaks.length > 0 ? { ...told, ...cannotTell('it passes, but something was left behind') } : { ...told, result: 'passes now' }
}
