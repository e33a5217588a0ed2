import './protocol/discovery.ts'
import './protocol/every-operation.ts'
import './protocol/faults.ts'
import './protocol/microversions.ts'
import './protocol/project.ts'
import './protocol/robustness.ts'
import './protocol/tokens.ts'
import './protocol/unknown-ids.ts'
import './server-groups/all-projects.ts'
import './server-groups/create.ts'
import './server-groups/delete.ts'
import './server-groups/fields.ts'
import './server-groups/list.ts'
import './server-groups/names.ts'
import './server-groups/ownership.ts'
import './server-groups/quota.ts'
import './server-groups/refusals.ts'
import './server-groups/rules.ts'
import './server-groups/slices.ts'
import './server-groups/views.ts'
import { caseFileOf, type CaseRecord, collectedCases } from '../harness/index.ts'

/** Every case, by the requirement it examines. */
export const CASES: ReadonlyMap<string, CaseRecord> = collectedCases()

export { caseFileOf }
