import { PROJECTS } from './accounts.ts'
import { jsonAnswer } from './answer.ts'
import type { Answer } from './answer.ts'
import type { IncomingRequest } from './call.ts'
import type { Cloud } from './cloud.ts'
import { faultsOf } from './faults/index.ts'
import type { JsonData } from './json-text.ts'
import { TASK_NAMES } from './server-state.ts'
import { JOB_OPERATIONS } from './v1/ecs-jobs.ts'

type Fields = Readonly<Record<string, unknown>>
type Command = (cloud: Cloud, fields: Fields) => unknown

function fieldsOf({ body }: IncomingRequest, allowed: readonly string[]): Fields {
  const value: unknown = body.length === 0 ? {} : JSON.parse(body.toString('utf8'))
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new Error('Could not read the request: its body is no JSON object. Send an object.')
  }
  const unknown = Object.keys(value).find((key) => !allowed.includes(key))
  if (unknown === undefined) return { ...value }
  const keys = allowed.length === 0 ? 'Send none' : `Use ${allowed.join(', ')}`
  throw new Error(`Could not read the request: the key "${unknown}" is not known here. ${keys}.`)
}

function count(fields: Fields, key: string): number {
  const value = fields[key]
  if (typeof value === 'number' && Number.isSafeInteger(value) && value >= 0) return value
  throw new Error(`Could not read "${key}": it is no non-negative integer. Send a number.`)
}

function putFaults(cloud: Cloud, { faults }: Fields): void {
  if (!Array.isArray(faults) || !faults.every((name) => typeof name === 'string')) {
    throw new Error('Could not set faults: "faults" is no list of names. Send {"faults": ["name", …]}.')
  }
  cloud.setFaults(faults)
}

function putQuotas({ state }: Cloud, fields: Fields): void {
  const { project, serverGroups } = fields
  const members = fields['serverGroupMembers'] === undefined ? undefined : count(fields, 'serverGroupMembers')
  if (members !== undefined) state.setMemberQuota(members)
  if (members !== undefined && serverGroups === undefined) return undefined
  if (project === undefined) return state.setGroupQuota(count(fields, 'serverGroups'))
  const found = PROJECTS.find(({ id, name }) => id === project || name === project)
  if (found === undefined) {
    const names = PROJECTS.map(({ name }) => name).join(', ')
    throw new Error(`Could not set the quota of project "${String(project)}": there is none of that name. Use ${names}.`)
  }
  return state.setGroupQuota(count(fields, 'serverGroups'), found.id)
}

/** How long jobs are being initialized, and which operations' jobs fail: those named, and no others. */
function putJobs({ state: { jobs } }: Cloud, fields: Fields): void {
  const { failing = [] } = fields
  const initMs = fields['initMs'] === undefined ? jobs.initMs : count(fields, 'initMs')
  const unknown = Array.isArray(failing) ? failing.find((name) => !JOB_OPERATIONS.some((known) => known === name)) : failing
  if (!Array.isArray(failing) || unknown !== undefined) {
    throw new Error(`Could not set jobs: "${String(unknown)}" begins none. Name some of ${JOB_OPERATIONS.join(', ')} in "failing".`)
  }
  jobs.initMs = initMs
  jobs.failing.clear()
  for (const name of failing) jobs.failing.add(name)
}

/** How long tasks of servers take; those that are not named take as long as before. */
function putDurations({ state: { lastsMs } }: Cloud, fields: Fields): void {
  const durations = TASK_NAMES.filter((name) => fields[name] !== undefined).map((name) => [name, count(fields, name)] as const)
  for (const [name, ms] of durations) lastsMs.set(name, ms)
}

function listFaults(cloud: Cloud): unknown {
  return { active: cloud.faults, known: faultsOf(cloud.dialect.name).map(({ name, summary, breaks }) => ({ name, summary, breaks })) }
}

const COMMANDS: Readonly<Record<string, { readonly keys: readonly string[]; readonly run: Command }>> = {
  'POST /reset': { keys: [], run: (cloud) => cloud.reset() },
  'GET /faults': { keys: [], run: listFaults },
  'PUT /faults': { keys: ['faults'], run: putFaults },
  'DELETE /faults': { keys: [], run: (cloud) => cloud.setFaults([]) },
  'POST /clock': { keys: ['advanceMs'], run: ({ state }, fields) => state.advance(count(fields, 'advanceMs')) },
  'PUT /quotas': { keys: ['project', 'serverGroups', 'serverGroupMembers'], run: putQuotas },
  'PUT /jobs': { keys: ['initMs', 'failing'], run: putJobs },
  'PUT /lastsMs': { keys: TASK_NAMES, run: putDurations },
  'PUT /latency': { keys: ['ms'], run: (cloud, fields) => void (cloud.latencyMs = count(fields, 'ms')) },
  'PUT /throttle': {
    keys: ['requestsPerSecond'],
    run: (cloud, fields) => void (cloud.requestsPerSecond = count(fields, 'requestsPerSecond')),
  },
  'GET /state': { keys: [], run: (cloud) => ({ ...cloud.state.dump(), faults: cloud.faults }) },
}

/** Answers one request to the control port; a request it cannot obey gets 400 with a message, and changes nothing. */
export function answerControl(cloud: Cloud, request: IncomingRequest): Answer {
  const name = `${request.method} ${request.path}`
  const command = COMMANDS[name]
  if (command === undefined) {
    return jsonAnswer(404, { error: `Could not do ${name}: there is no such command. Use ${Object.keys(COMMANDS).join(', ')}.` })
  }
  try {
    const result = command.run(cloud, fieldsOf(request, command.keys)) ?? { ok: true }
    return jsonAnswer(200, JSON.parse(JSON.stringify(result)) as JsonData)
  } catch (error) {
    return jsonAnswer(400, { error: error instanceof Error ? error.message : String(error) })
  }
}
