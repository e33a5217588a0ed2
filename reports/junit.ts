import { shortened } from '../events/index.ts'
import { evidencePath, replayCommand } from './again.ts'
import type { Report } from './report.ts'
import type { PairResult, RequirementResult, Run } from './run.ts'
import { shownTarget } from './shown-target.ts'
import { waiverText } from './waivers.ts'
import { element, writeXml, type XmlElement } from './xml.ts'

/**
 * JUnit XML: one testcase for each (requirement, subject), one testsuite for each topic. What is not run is an error,
 * never a skip; leaks and an early end are testcases of a testsuite `run`, so that no CI system shows them green.
 */
export const junit: Report = {
  name: 'junit',
  describe: 'JUnit XML, for CI systems',
  defaultFile: 'junit.xml',
  render: (run) => [{ path: 'junit.xml', text: writeXml(testsuites(run)) }],
}

/** A CI system reads the whole file into memory; `report.json` holds what is cut here. */
const SHOWN_VALUE = 4000

function testsuites(run: Run): XmlElement {
  const byTopic = Map.groupBy(run.requirements, ({ id }) => id.slice(0, Math.max(0, id.lastIndexOf('/'))))
  const suites = [...byTopic].map(([topic, results]) => testsuite(topic, results.flatMap((result) => testcases(result, run)), run))
  const problems = runProblems(run)
  if (problems.length > 0) suites.push(testsuite('run', problems, run))
  const cases = suites.flatMap(({ children }) => children).filter((child) => typeof child !== 'string' && child.name === 'testcase')
  // The JUnit schema of Jenkins has no count of the skipped here, only in each testsuite.
  const { skipped: _, ...whole } = totals(cases as XmlElement[])
  return element('testsuites', { name: `ecs-conformance ${shownTarget(run.started.target).name}`, ...whole }, suites)
}

function testsuite(name: string, cases: readonly XmlElement[], run: Run): XmlElement {
  const { target, seed, runId } = run.started
  const facts = { target: shownTarget(target).name, dialect: target.dialect, endpoint: shownTarget(target).endpoint, seed, run: runId }
  const properties = element('properties', {}, Object.entries(facts).map(([key, value]) => element('property', { name: key, value })))
  // Without milliseconds and zone, as the JUnit schema of Ant wants it; the time is UTC.
  return element('testsuite', { name, ...totals(cases), timestamp: run.started.at.slice(0, 19) }, [properties, ...cases])
}

function totals(cases: readonly XmlElement[]): Record<string, string | number> {
  const having = (name: string): number =>
    cases.filter(({ children }) => children.some((child) => typeof child !== 'string' && child.name === name)).length
  const seconds = cases.reduce((total, { attributes }) => total + Number(attributes['time'] ?? 0), 0)
  return { tests: cases.length, failures: having('failure'), errors: having('error'), skipped: having('skipped'), time: seconds.toFixed(3) }
}

function testcases(result: RequirementResult, run: Run): XmlElement[] {
  return result.pairs.map((pair) => {
    const attributes = { classname: result.id, name: pair.label, time: (pair.durationMs / 1000).toFixed(3) }
    return element('testcase', attributes, outcome(pair, result, run))
  })
}

function outcome(pair: PairResult, result: RequirementResult, run: Run): XmlElement[] {
  const reason = shortened(pair.reason ?? 'no reason was recorded', SHOWN_VALUE)
  switch (pair.verdict) {
    case 'passed':
      return []
    case 'failed':
      return [failure(pair, result, run)]
    case 'errored':
    case 'notRun':
      return [element('error', { message: reason, type: pair.verdict }, [`${reason}\nagain ${replayCommand(result, pair, run)}`])]
    case 'unsupported':
    case 'waived':
      return [element('skipped', { message: `${pair.verdict}: ${reason}` })]
  }
}

function failure(pair: PairResult, result: RequirementResult, run: Run): XmlElement {
  const { level, row } = result
  const { check = 'not recorded' } = pair.violation ?? {}
  const expected = shortened(pair.violation?.expected ?? 'not recorded', SHOWN_VALUE)
  const actual = shortened(pair.violation?.actual ?? 'not recorded', SHOWN_VALUE)
  const lines = [
    `${level}: ${row.text}`,
    `expected ${expected}`,
    `actual ${actual}`,
    `source ${row.sources.join('; ')}`,
    `again ${replayCommand(result, pair, run)}`,
    `evidence ${evidencePath(pair, run) ?? 'none kept'}`,
  ]
  return element('failure', { message: `(${level}) expected ${expected}, actual ${actual}`, type: check }, [lines.join('\n')])
}

function runProblems(run: Run): XmlElement[] {
  const problem = (name: string, message: string): XmlElement =>
    element('testcase', { classname: 'run', name, time: '0.000' }, [element('error', { message, type: name }, [message])])
  const stale = run.waivers.filter(({ state }) => state === 'stale')
    .map(({ waiver, why }) => `${waiverText(waiver)}: ${shortened(why, SHOWN_VALUE)}`)
  const early = run.endedEarly ?? 'the run never finished'
  const leaks = run.leaks.map(({ kind, name, resourceId, why }) =>
    shortened(`${kind} ${name ?? 'unnamed'} ${resourceId ?? ''}: ${why}`, SHOWN_VALUE))
  return [
    ...(run.complete ? [] : [problem('finishes', early)]),
    ...(stale.length === 0 ? [] : [problem('needs every waiver', stale.join('\n'))]),
    ...(leaks.length === 0 ? [] : [problem('leaves nothing behind', leaks.join('\n'))]),
  ]
}
