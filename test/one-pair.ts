import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Counterexample, Depth } from '../events/index.ts'
import { type CaseContext, type CaseRecord, Observations, openLeases, pairCode, type PairResult, runCase, type RunEnvironment } from '../harness/index.ts'
import { loadSpecs } from '../specs/index.ts'
import { Journal, type Leases, newRunId, ResourceTracker } from '../target/index.ts'
import { anExchange } from './exchanges.ts'
import { type Answerer, fakeConnection } from './fake-connection.ts'

/** The requirement that the pair is about. */
export const ID = 'server-groups/create/echoes-name'
const specs = await loadSpecs('openstack')

export interface OnePair {
  readonly answer?: Answerer
  readonly deadlineMs?: number
  readonly interrupted?: AbortSignal
  readonly needs?: CaseRecord['needs']
  readonly leases?: Leases
  readonly depth?: Depth
  readonly replayed?: Counterexample
}

/** Runs a body as a case of its own, on a service that answers as it is told. */
export async function runBody(body: (context: CaseContext) => Promise<void>, { answer, deadlineMs = 5000, interrupted, needs = {}, leases, depth = 'quick', replayed }: OnePair = {}): Promise<PairResult | null> {
  const folder = mkdtempSync(join(tmpdir(), 'ecs-conformance-'))
  let opened = false
  const connection = fakeConnection((wire, options) => (opened && answer !== undefined ? answer(wire, options) : anExchange({ body: { server_groups: [] } })))
  const runId = newRunId()
  const journal = new Journal(folder, { runId, target: 'fake', endpoint: 'x' })
  try {
    const tracker = await ResourceTracker.open({ connection, specs, journal, runId })
    opened = true
    const environment: RunEnvironment = {
      connection, specs, tracker, runId, seed: 1, depth, deadlineMs,
      leases: leases ?? openLeases({ ...connection.facts, capacity: { group: 4, server: 1 } }),
      observations: new Observations(),
      ...(replayed && { replayed }),
      interrupted: interrupted ?? new AbortController().signal,
    }
    const subject = { api: 'nova-v2.1', microversion: '2.64' }
    const record: CaseRecord = { id: ID, needs, subjects: () => [subject], body }
    return await runCase(record, { id: ID, subject, pair: pairCode(ID, subject) }, environment)
  } finally {
    journal.close()
    rmSync(folder, { recursive: true, force: true })
  }
}
