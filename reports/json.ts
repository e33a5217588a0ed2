import { escapedJson } from '../events/index.ts'
import { coverageOf, type OperationCoverage } from './coverage.ts'
import { headline } from './headline.ts'
import { permissionCells } from './permission-cells.ts'
import type { Report } from './report.ts'
import type { PairResult, RequirementResult, Run } from './run.ts'

/** `report.json`, as its schema `report.schema.json` beside this file says. */
export const json: Report = {
  name: 'json',
  describe: 'everything as one JSON document, for programs',
  defaultFile: 'report.json',
  render: (run) => [{ path: 'report.json', text: `${escapedJson(document(run), 2)}\n` }],
}

function document(run: Run): object {
  const { started } = run
  const { text, exitCode } = headline(run)
  return {
    formatVersion: 1,
    tool: started.tool,
    runId: started.runId,
    seed: started.seed,
    depth: started.depth,
    strict: started.strict,
    selection: started.selection,
    target: started.target,
    specs: started.specs,
    startedAt: started.at,
    finishedAt: run.finishedAt ?? null,
    lastEventAt: run.lastEventAt,
    complete: run.complete,
    endedEarly: run.endedEarly,
    headline: text,
    exitCode,
    requests: run.requests,
    summary: run.summary,
    profiles: run.profiles,
    requirements: run.requirements.map(requirement),
    observations: run.observations.map(({ id, subject, what, seen }) => ({ id, subject, what, seen })),
    leaks: run.leaks.map(({ id, subject, kind, resourceId, name, why }) => ({ id, subject, kind, resourceId, name, why })),
    waivers: run.waivers.map(({ waiver, state, why }) => ({ ...waiver, state, why })),
    retries: run.retries.map(({ id, subject, operationId, status, afterMs, why }) => ({ id, subject, operationId, status, afterMs, why })),
    convergence: run.convergence,
    permissions: permissionCells(run),
    coverage: coverageOf(run).map(covered),
  }
}

function covered({ operationId, method, path, requests, statuses, parameters, constraints }: OperationCoverage): object {
  return {
    operationId,
    method,
    path,
    requests,
    statuses: Object.fromEntries(statuses),
    parameters: parameters?.map((parameter) => ({ ...parameter, statuses: Object.fromEntries(parameter.statuses) })),
    constraints,
  }
}

function requirement({ id, level, verdict, row, pairs }: RequirementResult): object {
  return {
    id,
    level,
    verdict,
    reason: pairs.find((pair) => pair.verdict === verdict)?.reason,
    text: row.text,
    sources: row.sources,
    statements: row.statements,
    operations: row.operations,
    profiles: row.profiles,
    caseFile: row.caseFile,
    faults: row.faults,
    subjects: pairs.map(subject),
  }
}

function subject(pair: PairResult): object {
  return {
    subject: pair.subject,
    label: pair.label,
    verdict: pair.verdict,
    reason: pair.reason,
    check: pair.violation?.check,
    expected: pair.violation?.expected,
    actual: pair.violation?.actual,
    timeline: pair.violation?.timeline,
    checks: pair.checks,
    requests: pair.requests,
    durationMs: pair.durationMs,
    evidence: pair.evidence,
  }
}
