import { Problem } from '../events/index.ts'
import { loadSpecs } from '../specs/index.ts'
import { allowPaid, connect, newRunId, readTargetFile, type TargetFile } from '../target/index.ts'
import { diagnoseIngredients } from './diagnose-ingredients.ts'
import { diagnoseLeftovers } from './diagnose-leftovers.ts'
import { diagnosePersonas } from './diagnose-personas.ts'
import { diagnoseServices } from './diagnose-services.ts'
import { type Finding, findingsText, ok, warning, wrong } from './finding.ts'
import type { Io } from './io.ts'
import { parseCommand } from './parse.ts'
import { toolVersion } from './version.ts'

/**
 * `ecs-conformance doctor`: looks at everything a run on a target needs, and creates nothing. Resolves with 2 where a run could not begin,
 * else 0. Throws a Problem for an unusable target file.
 */
export async function doctor(args: string[], io: Io): Promise<number> {
  const given = parseCommand('doctor', args)
  const read = readTargetFile(given.mandatory('target'))
  const file = given.has('allow-paid') ? allowPaid(read) : read
  const journal = given.text('journal')
  const findings = await diagnose(file, journal)
  const text = given.has('json') ? `${JSON.stringify({ target: file.name, findings }, null, 2)}\n` : findingsText(findings)
  io.stdout.write(text)
  return findings.some(({ state }) => state === 'wrong') ? 2 : 0
}

async function diagnose(file: TargetFile, journal: string | undefined): Promise<Finding[]> {
  const about = ok('target', `${file.name} (${file.dialect}), ${file.apis.join(', ')}; personas ${Object.keys(file.personas).join(', ')}`)
  const findings = [about, ...(await diagnoseServices(file)), ...(await diagnosePersonas(file))]
  try {
    return [...findings, ...(await greeted(file)), ...(await diagnoseLeftovers(file, journal))]
  } catch (error) {
    if (!(error instanceof Problem)) throw error
    const known = findings.some(({ state }) => state === 'wrong')
    return known ? findings : [...findings, wrong('greeting', error.message)]
  }
}

/** What shows once the target is greeted as a run would do. */
async function greeted(file: TargetFile): Promise<Finding[]> {
  const specs = await loadSpecs(file.dialect)
  const connection = await connect(file, { runId: newRunId(), version: toolVersion() })
  try {
    const { microversions: { min, max }, capacity, capacityReasons, apis, endpoints } = connection.facts
    const native = apis.includes('nova-v2.1') ? [ok('versions', `microversions ${min} to ${max} at ${endpoints.compute}`)] : []
    const rooms = Object.entries(capacity).map(([kind, count]) =>
      (count === 0 ? warning : ok)('quota', `${count} of kind ${kind} at once (${capacityReasons[kind]})`))
    return [...native, ...rooms, ...(await diagnoseIngredients(file, { connection, specs }))]
  } finally {
    await connection.close()
  }
}
