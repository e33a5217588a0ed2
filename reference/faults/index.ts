import type { Fault } from './fault.ts'
import { closest } from './closest.ts'
import { createFaults } from './create.ts'
import { deletionFaults } from './deletion.ts'
import { discoveryFaults } from './discovery.ts'
import { everyOperationFaults } from './every-operation.ts'
import { faultBodyFaults } from './fault-bodies.ts'
import { fieldFaults } from './fields.ts'
import { formatFaults } from './formats.ts'
import { listFaults } from './list.ts'
import { microversionFaults } from './microversions.ts'
import { nameFaults } from './names.ts'
import { ownershipFaults } from './ownership.ts'
import { projectFaults } from './project.ts'
import { quotaFaults } from './quota.ts'
import { quotaRequestFaults } from './quota-requests.ts'
import { refusalFaults } from './refusals.ts'
import { requestIdFaults } from './request-ids.ts'
import { robustnessFaults } from './robustness.ts'
import { roleFaults } from './roles.ts'
import { ruleFaults } from './rules.ts'
import { showFaults } from './show.ts'
import { sliceFaults } from './slices.ts'
import { tokenFaults } from './tokens.ts'
import { viewFaults } from './views.ts'

export type { Fault } from './fault.ts'

/** Every way in which the reference cloud can be wrong on purpose. */
export const FAULTS: readonly Fault[] = [
  ...everyOperationFaults,
  ...requestIdFaults,
  ...formatFaults,
  ...tokenFaults,
  ...projectFaults,
  ...discoveryFaults,
  ...microversionFaults,
  ...faultBodyFaults,
  ...robustnessFaults,
  ...createFaults,
  ...nameFaults,
  ...refusalFaults,
  ...ruleFaults,
  ...fieldFaults,
  ...viewFaults,
  ...listFaults,
  ...sliceFaults,
  ...showFaults,
  ...deletionFaults,
  ...ownershipFaults,
  ...roleFaults,
  ...quotaFaults,
  ...quotaRequestFaults,
]

/** The fault of that name. Throws an Error with the closest names for an unknown one. */
export function faultNamed(name: string): Fault {
  const found = FAULTS.find((fault) => fault.name === name)
  if (found !== undefined) return found
  const names = closest(name, FAULTS.map((fault) => fault.name)).map((near) => `"${near}"`)
  throw new Error(`Could not set fault "${name}": there is none of that name. Use one of the closest: ${names.join(', ')}.`)
}
