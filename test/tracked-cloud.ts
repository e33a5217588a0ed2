import { mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeEach, onTestFinished } from 'vitest'
import { buildRequest, loadSpecs, type WireRequest } from '../specs/index.ts'
import { type Connection, Journal, type JournalLine, newRunId, resourceName, ResourceTracker } from '../target/index.ts'
import { Cloud } from './target-cloud.ts'
import { sendJson } from './target-server.ts'

export const specs = await loadSpecs('openstack')
export const signal = new AbortController().signal
export const PAIR = 'aaaaaa'
export const OTHER_PAIR = 'bbbbbb'
export const runId = newRunId()
export const named = (n: number, pair = PAIR) => resourceName(runId, pair, n)

export let cloud: Cloud
export let connection: Connection
export let journal: Journal
export let tracker: ResourceTracker

beforeEach(async () => {
  cloud = await new Cloud().start()
  await begin()
})

/** Greets the cloud anew, under other keys of the target file where given, with a journal and tracker of its own. */
export async function begin(keys: Record<string, unknown> = {}): Promise<void> {
  connection = await cloud.connect(keys, runId)
  journal = new Journal(mkdtempSync(join(tmpdir(), 'tracker-')), { runId, target: 'test cloud', endpoint: cloud.root })
  const opened = journal
  onTestFinished(() => opened.close())
  tracker = await ResourceTracker.open({ connection, specs: await loadSpecs(connection.facts.dialect), journal, runId })
  cloud.calls = []
}

export const journalled = () => readFileSync(journal.path, 'utf8').trim().split('\n').map((line) => JSON.parse(line) as JournalLine)
export const story = () => journalled().filter((line) => 'intent' in line).map((line) => `${line.type} ${line.intent}`)

export const path = { project_id: 'demo' }
export const createOf = (name: string | Uint8Array): WireRequest => {
  const body = typeof name === 'string' ? { server_group: { name, policies: ['affinity'] } } : name
  return buildRequest(specs.view('createServerGroup', 'nova-v2.1', '2.1'), { path, body })
}

/** A create of a server, or with more in its body, of several. */
export const serverOf = (name: string, more: Record<string, unknown> = {}): WireRequest => {
  const body = { server: { name, flavorRef: '1', imageRef: 'i', ...more } }
  return buildRequest(specs.view('createServer', 'nova-v2.1', '2.1'), { path, body })
}

export async function send(wire: WireRequest, { persona = 'member', pair = PAIR } = {}) {
  const tracked = tracker.before(wire, persona, pair)
  const exchange = await connection.send(wire, { persona, signal, requirementId: 'a/b' })
  tracker.after(tracked, exchange)
  return exchange
}

/** Answers the next create by itself; `stored` says whether the group comes to be. */
export function nextCreate(answer: number | 'reset' | unknown, { stored = false, status = 200 } = {}): void {
  cloud.hook = ({ method, path: called, body }, response, request) => {
    if (method !== 'POST' || !called.endsWith('/os-server-groups')) return false
    cloud.hook = () => false
    if (stored) cloud.add(JSON.parse(body.toString()).server_group.name)
    if (answer === 'reset') request.socket.destroy()
    else if (typeof answer === 'number') response.writeHead(answer).end()
    else sendJson(response, status, answer)
    return true
  }
}
