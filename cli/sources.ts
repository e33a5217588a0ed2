import type { DialectName } from '../events/index.ts'
import { type CaseRecord, caseFileOf } from '../harness/index.ts'
import { FAULTS, faultsOf } from '../reference/faults/index.ts'
import { PROFILES, REQUIREMENTS, type RequirementId } from '../requirements/index.ts'
import { DOCUMENTS, STATEMENTS } from '../requirements/statements/index.ts'
import { type ApiDescription, loadSpecs } from '../specs/index.ts'
import { CASES } from '../suites/index.ts'
import { abilitiesOf, targetWithEverything } from './any-target.ts'
import type { CataloguedCase, CatalogueSources } from './catalogue.ts'
import { DIALECTS } from './dialects.ts'

/** The specifications of every dialect there is. */
export async function loadAllSpecs(): Promise<ApiDescription[]> {
  return Promise.all(DIALECTS.map((dialect) => loadSpecs(dialect)))
}

/** What the catalogue is joined from; logical operations and faults are those of the dialects whose specifications are given. */
export function catalogueSources(specs: readonly ApiDescription[]): CatalogueSources {
  const operations = specs.flatMap((description) => description.operations).filter(({ spec }) => spec !== 'iam-v3')
  const faults = new Set(specs.flatMap(({ dialect }) => faultsOf(dialect as DialectName)))
  const profiles = Object.entries(PROFILES).map(([name, { includes }]) =>
    [name, { includes: (id: string) => includes(id as RequirementId) }] as const)
  return {
    requirements: REQUIREMENTS,
    statements: STATEMENTS,
    documents: DOCUMENTS,
    profiles: Object.fromEntries(profiles),
    cases: new Map([...CASES].map(([id, record]) => [id, cataloguedCase(record, specs)])),
    faults: FAULTS.filter((fault) => faults.has(fault)),
    computeOperations: [...new Set(operations.map(({ id }) => id))],
  }
}

function cataloguedCase(record: CaseRecord, specs: readonly ApiDescription[]): CataloguedCase {
  const abilities = specs.map((description) => abilitiesOf(record, targetWithEverything(description)))
  const personas = abilities.flatMap((ability) => ability.personas).filter((name) => !['member', 'unscoped', 'anonymous'].includes(name))
  const features = [...abilities.flatMap((ability) => ability.features), ...personas.map((name) => `personas/${name}`)]
  return { file: caseFileOf(record.id), features: [...new Set(features)] }
}
