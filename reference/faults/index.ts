import { speaks } from '../dialect.ts'
import type { DialectName } from '../dialect.ts'
import type { Fault } from './fault.ts'
import { antiAffinityFaults } from './anti-affinity.ts'
import { bootRaceFaults } from './boot-races.ts'
import { closest } from './closest.ts'
import { createFaults } from './create.ts'
import { deletionFaults } from './deletion.ts'
import { discoveryFaults } from './discovery.ts'
import { ecsAccessFaults } from './ecs-access.ts'
import { ecsAntiAffinityFaults } from './ecs-anti-affinity.ts'
import { ecsBatchFaults } from './ecs-batches.ts'
import { ecsCreateFaults } from './ecs-create.ts'
import { ecsDeletionFaults } from './ecs-deletion.ts'
import { ecsHintFaults } from './ecs-hints.ts'
import { ecsLimitFaults } from './ecs-limits.ts'
import { ecsListFaults } from './ecs-list.ts'
import { ecsMembershipFaults } from './ecs-membership.ts'
import { ecsRaceFaults } from './ecs-races.ts'
import { ecsRefusalFaults } from './ecs-refusals.ts'
import { ecsServerAccessFaults } from './ecs-servers-access.ts'
import { ecsServerBatchFaults } from './ecs-servers-batches.ts'
import { ecsServerCreateFaults } from './ecs-servers-create.ts'
import { ecsServerDeletionFaults } from './ecs-servers-delete.ts'
import { ecsServerFlavorFaults } from './ecs-servers-flavors.ts'
import { ecsServerJobFaults } from './ecs-servers-jobs.ts'
import { ecsServerMigrateFaults } from './ecs-servers-migrate.ts'
import { ecsServerNewOsFaults } from './ecs-servers-new-os.ts'
import { ecsServerResizeFaults } from './ecs-servers-resize.ts'
import { ecsServerViewFaults } from './ecs-servers-views.ts'
import { ecsSliceFaults } from './ecs-slices.ts'
import { ecsViewFaults } from './ecs-views.ts'
import { everyOperationFaults } from './every-operation.ts'
import { faultBodyFaults } from './fault-bodies.ts'
import { fieldFaults } from './fields.ts'
import { formatFaults } from './formats.ts'
import { generatedInputFaults } from './generated-input.ts'
import { listFaults } from './list.ts'
import { memberFaults } from './members.ts'
import { microversionFaults } from './microversions.ts'
import { nameFaults } from './names.ts'
import { ownershipFaults } from './ownership.ts'
import { permissionFaults } from './permissions.ts'
import { permissionOperationFaults } from './permissions-operations.ts'
import { policyFaults } from './policies.ts'
import { permissionSignatureFaults } from './permission-signatures.ts'
import { permissionTokenFaults } from './permission-tokens.ts'
import { projectFaults } from './project.ts'
import { quotaFaults } from './quota.ts'
import { quotaRequestFaults } from './quota-requests.ts'
import { raceFaults } from './races.ts'
import { refusalFaults } from './refusals.ts'
import { requestIdFaults } from './request-ids.ts'
import { robustnessFaults } from './robustness.ts'
import { roleFaults } from './roles.ts'
import { ruleFaults } from './rules.ts'
import { sequenceFaults } from './sequences.ts'
import { serverAccessFaults } from './servers-access.ts'
import { serverActionFaults } from './servers-actions.ts'
import { serverDescriptionFaults } from './servers-descriptions.ts'
import { serverFlavorFaults } from './servers-flavors.ts'
import { serverListFaults } from './servers-lists.ts'
import { serverLockFaults } from './servers-lock.ts'
import { serverMembershipFaults } from './servers-membership.ts'
import { serverMigrationFaults } from './servers-migrate.ts'
import { serverPowerFaults } from './servers-power.ts'
import { serverRebootFaults } from './servers-reboot.ts'
import { serverRebuildFaults } from './servers-rebuild.ts'
import { serverResizeFaults } from './servers-resize.ts'
import { serverStateFaults } from './servers-states.ts'
import { serverStatusFaults } from './servers-statuses.ts'
import { serverViewFaults } from './servers-views.ts'
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
  ...generatedInputFaults,
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
  ...memberFaults,
  ...antiAffinityFaults,
  ...policyFaults,
  ...ownershipFaults,
  ...roleFaults,
  ...quotaFaults,
  ...quotaRequestFaults,
  ...raceFaults,
  ...bootRaceFaults,
  ...sequenceFaults,
  ...ecsCreateFaults,
  ...ecsRefusalFaults,
  ...ecsListFaults,
  ...ecsSliceFaults,
  ...ecsDeletionFaults,
  ...ecsMembershipFaults,
  ...ecsBatchFaults,
  ...ecsAntiAffinityFaults,
  ...ecsHintFaults,
  ...ecsAccessFaults,
  ...ecsViewFaults,
  ...ecsLimitFaults,
  ...ecsRaceFaults,
  ...serverPowerFaults,
  ...serverRebootFaults,
  ...serverResizeFaults,
  ...serverMigrationFaults,
  ...serverMembershipFaults,
  ...serverViewFaults,
  ...serverListFaults,
  ...serverStatusFaults,
  ...serverAccessFaults,
  ...serverActionFaults,
  ...serverDescriptionFaults,
  ...serverFlavorFaults,
  ...serverLockFaults,
  ...serverRebuildFaults,
  ...serverStateFaults,
  ...ecsServerCreateFaults,
  ...ecsServerBatchFaults,
  ...ecsServerJobFaults,
  ...ecsServerDeletionFaults,
  ...ecsServerAccessFaults,
  ...ecsServerNewOsFaults,
  ...ecsServerResizeFaults,
  ...ecsServerMigrateFaults,
  ...ecsServerViewFaults,
  ...ecsServerFlavorFaults,
  ...permissionFaults,
  ...permissionOperationFaults,
  ...permissionTokenFaults,
  ...permissionSignatureFaults,
]

/** The ways in which a cloud of the dialect can be wrong. */
export function faultsOf(dialect: DialectName): readonly Fault[] {
  return FAULTS.filter((fault) => speaks(fault, dialect))
}

/**
 * The fault of that name, among those of the dialect where one is given. Throws an Error with the closest names for an unknown one.
 */
export function faultNamed(name: string, dialect?: DialectName): Fault {
  const known = dialect === undefined ? FAULTS : faultsOf(dialect)
  const found = known.find((fault) => fault.name === name)
  if (found !== undefined) return found
  const names = closest(name, known.map((fault) => fault.name)).map((near) => `"${near}"`)
  throw new Error(`Could not set fault "${name}": there is none of that name. Use one of the closest: ${names.join(', ')}.`)
}
