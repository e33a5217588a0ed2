import type { DialectName } from '../events/index.ts'
import { type CaseRecord, type Needs, needsOf, type SubjectSource } from '../harness/index.ts'
import type { ApiDescription } from '../specs/index.ts'
import { dialectNamed, hostEvidenceFor } from '../target/dialects/index.ts'
import { ABILITIES, PERSONAS } from '../target/target-schema.ts'

/** Beyond every microversion there is, so that no subject of a case is left out. */
const LAST_MICROVERSION = '2.999'

/** As many as any case wants. */
const MANY_HOSTS = 4

/** Few enough for a group that fills a host. */
const SERVERS_PER_HOST = 2

/** What a case may need of any target: the union over every subject that a target with everything gives it. */
export function abilitiesOf(record: CaseRecord, source: SubjectSource): Required<Pick<Needs, 'features' | 'personas'>> {
  const subjects = typeof record.needs === 'function' ? record.subjects(source) : [{}]
  const needs = subjects.map((subject) => needsOf(record, subject, source))
  return {
    features: [...new Set(needs.flatMap(({ features = [] }) => features))],
    personas: [...new Set(needs.flatMap(({ personas }) => personas))],
  }
}

/** A target of one dialect that has everything its specifications describe, for asking cases what they would do there. */
export function targetWithEverything(specs: ApiDescription): SubjectSource {
  const dialect = specs.dialect as DialectName
  const facts: SubjectSource['facts'] = {
    name: 'any target',
    dialect,
    endpoints: { compute: '', identity: '' },
    apis: dialectNamed(dialect).apis,
    microversions: { min: '2.1', max: LAST_MICROVERSION },
    personas: [...PERSONAS, 'revoked', 'unscoped', 'anonymous'],
    features: ABILITIES,
    withoutOperations: [],
    projectIds: {},
    userIds: {},
    catalogue: [],
    capacity: {},
    capacityReasons: {},
    quotas: {},
    servers: { flavor: 'any', otherFlavor: 'another', image: 'any', otherImage: 'another' },
    hosts: MANY_HOSTS,
    serversPerHost: SERVERS_PER_HOST,
    hostEvidence: hostEvidenceFor(dialect, PERSONAS),
    concurrency: 1,
    deletionMs: 0,
    convergence: { default: 0 },
    embedded: true,
  }
  return { facts, specs }
}
