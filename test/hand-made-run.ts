import type {
  CaseFinished, CatalogueRow, ConformanceEvent, ExchangeSeen, Leaked, Level, PairVerdict, RunStarted, Subject,
} from '../events/index.ts'

/** Events of runs that never were, for tests of what is made of them. */
export const AT = '2026-08-22T10:04:00.000Z'

export const SUBJECT: Subject = { api: 'nova-v2.1', microversion: '2.64' }

export function row(id: string, more: Partial<CatalogueRow> = {}): CatalogueRow {
  return {
    id,
    level: 'must',
    text: 'Two running members of an anti-affinity group are never on the same host.',
    sources: ['HWI ecs_02_1301, table 3, policies'],
    statements: ['doc/place/claim'],
    operations: ['createServerGroup'],
    profiles: ['groups', 'full'],
    caseFile: `suites/${id.split('/').slice(0, 2).join('/')}.ts`,
    faults: [],
    ...more,
  }
}

interface Planned {
  readonly id: string
  readonly level?: Level
  readonly subjects?: readonly Subject[]
  readonly unsupported?: string
}

/** A `run-started` of these requirements; each has one subject unless said otherwise. */
export function runStarted(planned: readonly Planned[], more: Partial<RunStarted> = {}): RunStarted {
  return {
    type: 'run-started',
    runId: 'mf3k2a',
    tool: { name: 'ecs-conformance', version: '0.1.0', node: '24.0.0' },
    target: {
      name: 'my-cloud',
      dialect: 'openstack',
      endpoint: 'http://127.0.0.1:8774',
      apis: ['nova-v2', 'nova-v2.1'],
      microversions: { min: '2.1', max: '2.96' },
      embedded: false,
    },
    profiles: ['groups'],
    selection: [],
    seed: 7,
    strict: false,
    catalogue: planned.map(({ id, level = 'must' }) => row(id, { level })),
    planned: planned.flatMap(({ id, subjects = [SUBJECT], unsupported }) => subjects.map((subject, index) => ({
      id,
      subject,
      pair: `p${id.length}${index}`,
      ...(unsupported === undefined ? {} : { unsupported }),
    }))),
    specs: [{ file: 'specs/nova.yaml', sha256: 'a'.repeat(64) }],
    command: ['run', '--target', 'my-cloud.yaml'],
    at: AT,
    ...more,
  }
}

export function finished(id: string, verdict: PairVerdict, more: Partial<CaseFinished> = {}): CaseFinished {
  const actual = 'conf-7f3-1 and conf-7f3-2 both on host 9ac1'
  const violation = { check: 'distinctHosts', expected: 'every member on its own host', actual }
  return {
    type: 'case-finished',
    id,
    subject: SUBJECT,
    verdict,
    level: 'must',
    ...(verdict === 'failed' ? { violation, evidence: 'evidence/0031.json' } : {}),
    ...(verdict === 'errored' || verdict === 'unsupported' ? { reason: 'the quota was spent' } : {}),
    checks: verdict === 'errored' ? 0 : 2,
    requests: 3,
    durationMs: 12,
    at: AT,
    ...more,
  }
}

export function exchange(id: string): ExchangeSeen {
  return {
    type: 'exchange',
    id,
    subject: SUBJECT,
    operationId: 'createServerGroup',
    persona: 'member',
    method: 'POST',
    path: '/{project_id}/os-server-groups',
    status: 200,
    requestBytes: 80,
    responseBytes: 200,
    durationMs: 4,
    at: AT,
  }
}

export function leaked(id: string): Leaked {
  const resource = { kind: 'group', resourceId: 'c0ffee', name: 'conf-mf3k2a-abc123-1' }
  return { type: 'leaked', id, subject: SUBJECT, ...resource, why: 'DELETE answered 500', at: AT }
}

export const runFinished: ConformanceEvent = { type: 'run-finished', at: '2026-08-22T10:05:00.000Z' }
