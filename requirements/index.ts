import { ecsAntiAffinity } from './ecs-groups/anti-affinity.ts'
import { ecsBatches } from './ecs-groups/batches.ts'
import { ecsCreate } from './ecs-groups/create.ts'
import { ecsDeletion } from './ecs-groups/delete.ts'
import { ecsHints } from './ecs-groups/hints.ts'
import { ecsLimits } from './ecs-groups/limits.ts'
import { ecsList } from './ecs-groups/list.ts'
import { ecsMemberRequests } from './ecs-groups/member-requests.ts'
import { ecsMembership } from './ecs-groups/membership.ts'
import { ecsNames } from './ecs-groups/names.ts'
import { ecsOwnership } from './ecs-groups/ownership.ts'
import { ecsProject } from './ecs-groups/project.ts'
import { ecsRaces } from './ecs-groups/races.ts'
import { ecsRefusals } from './ecs-groups/refusals.ts'
import { ecsReservedPolicies } from './ecs-groups/reserved-policies.ts'
import { ecsSequences } from './ecs-groups/sequences.ts'
import { ecsShow } from './ecs-groups/show.ts'
import { ecsSlices } from './ecs-groups/slices.ts'
import { ecsTokens } from './ecs-groups/tokens.ts'
import { ecsViews } from './ecs-groups/views.ts'
import { ecsServerAccess } from './ecs-servers/access.ts'
import { ecsServerBatches } from './ecs-servers/batches.ts'
import { ecsServerChangeOs } from './ecs-servers/change-os.ts'
import { ecsClientToken } from './ecs-servers/client-token.ts'
import { ecsServerCreate } from './ecs-servers/create.ts'
import { ecsServerDeletion } from './ecs-servers/delete.ts'
import { ecsServerFlavors } from './ecs-servers/flavors.ts'
import { ecsServerJobs } from './ecs-servers/jobs.ts'
import { ecsServerMigrate } from './ecs-servers/migrate.ts'
import { ecsServerReinstallOs } from './ecs-servers/reinstall-os.ts'
import { ecsServerResize } from './ecs-servers/resize.ts'
import { ecsSeveralNames } from './ecs-servers/several-names.ts'
import { ecsUserData } from './ecs-servers/user-data.ts'
import { ecsServerSlices } from './ecs-servers/slices.ts'
import { ecsServerViews } from './ecs-servers/views.ts'
import { permissionActions } from './permissions/actions.ts'
import { permissionEditions } from './permissions/editions.ts'
import { permissionIdentity } from './permissions/identity.ts'
import { permissionRefusals } from './permissions/refusals.ts'
import { permissionScope } from './permissions/scope.ts'
import { permissionSignatures } from './permissions/signatures.ts'
import { permissionTokens } from './permissions/tokens.ts'
import { acceptedInput } from './protocol/accepted-input.ts'
import { brokenRequests } from './protocol/broken-requests.ts'
import { discovery } from './protocol/discovery.ts'
import { everyOperation } from './protocol/every-operation.ts'
import { faults } from './protocol/faults.ts'
import { formats } from './protocol/formats.ts'
import { generatedRequests } from './protocol/generated-requests.ts'
import { microversions } from './protocol/microversions.ts'
import { project } from './protocol/project.ts'
import { requestIds } from './protocol/request-ids.ts'
import { robustness } from './protocol/robustness.ts'
import { tokens } from './protocol/tokens.ts'
import { unknownIds } from './protocol/unknown-ids.ts'
import { allProjects } from './server-groups/all-projects.ts'
import { antiAffinity } from './server-groups/anti-affinity.ts'
import { create } from './server-groups/create.ts'
import { deletion } from './server-groups/delete.ts'
import { fields } from './server-groups/fields.ts'
import { list } from './server-groups/list.ts'
import { members } from './server-groups/members.ts'
import { names } from './server-groups/names.ts'
import { ownership } from './server-groups/ownership.ts'
import { policies } from './server-groups/policies.ts'
import { quota } from './server-groups/quota.ts'
import { quotaRequests } from './server-groups/quota-requests.ts'
import { races } from './server-groups/races.ts'
import { refusals } from './server-groups/refusals.ts'
import { roles } from './server-groups/roles.ts'
import { rules } from './server-groups/rules.ts'
import { sequences } from './server-groups/sequences.ts'
import { show } from './server-groups/show.ts'
import { slices } from './server-groups/slices.ts'
import { views } from './server-groups/views.ts'
import { serverAccess } from './servers/access.ts'
import { serverActions } from './servers/actions.ts'
import { serverDescriptions } from './servers/descriptions.ts'
import { serverFlavors } from './servers/flavors.ts'
import { serverLists } from './servers/lists.ts'
import { serverLock } from './servers/lock.ts'
import { serverMembership } from './servers/membership.ts'
import { serverMigration } from './servers/migrate.ts'
import { serverPower } from './servers/power.ts'
import { serverReboot } from './servers/reboot.ts'
import { serverRebuild } from './servers/rebuild.ts'
import { serverResize } from './servers/resize.ts'
import { serverSequences } from './servers/sequences.ts'
import { serverStates } from './servers/states.ts'
import { serverStatuses } from './servers/statuses.ts'
import { serverViews } from './servers/views.ts'
import type { Requirement } from './requirement.ts'

export type { DialectName, Level, Requirement } from './requirement.ts'
export { PROFILES, type Profile, type ProfileName } from './profiles.ts'
export type * from './statements/index.ts'

const catalogue = {
  ...everyOperation,
  ...requestIds,
  ...formats,
  ...tokens,
  ...project,
  ...discovery,
  ...microversions,
  ...faults,
  ...unknownIds,
  ...robustness,
  ...generatedRequests,
  ...brokenRequests,
  ...acceptedInput,
  ...create,
  ...names,
  ...refusals,
  ...rules,
  ...fields,
  ...views,
  ...list,
  ...slices,
  ...sequences,
  ...show,
  ...allProjects,
  ...deletion,
  ...members,
  ...antiAffinity,
  ...policies,
  ...ownership,
  ...roles,
  ...quota,
  ...quotaRequests,
  ...races,
  ...ecsCreate,
  ...ecsNames,
  ...ecsRefusals,
  ...ecsList,
  ...ecsSlices,
  ...ecsSequences,
  ...ecsShow,
  ...ecsDeletion,
  ...ecsMembership,
  ...ecsMemberRequests,
  ...ecsBatches,
  ...ecsAntiAffinity,
  ...ecsOwnership,
  ...ecsViews,
  ...ecsReservedPolicies,
  ...ecsProject,
  ...ecsTokens,
  ...ecsHints,
  ...ecsLimits,
  ...ecsRaces,
  ...serverPower,
  ...serverReboot,
  ...serverResize,
  ...serverMigration,
  ...serverMembership,
  ...serverViews,
  ...serverLists,
  ...serverStatuses,
  ...serverAccess,
  ...serverActions,
  ...serverDescriptions,
  ...serverFlavors,
  ...serverLock,
  ...serverRebuild,
  ...serverSequences,
  ...serverStates,
  ...ecsClientToken,
  ...ecsServerCreate,
  ...ecsServerBatches,
  ...ecsServerJobs,
  ...ecsServerDeletion,
  ...ecsServerAccess,
  ...ecsServerChangeOs,
  ...ecsServerReinstallOs,
  ...ecsServerResize,
  ...ecsServerMigrate,
  ...ecsSeveralNames,
  ...ecsUserData,
  ...ecsServerSlices,
  ...ecsServerViews,
  ...ecsServerFlavors,
  ...permissionActions,
  ...permissionEditions,
  ...permissionIdentity,
  ...permissionScope,
  ...permissionRefusals,
  ...permissionTokens,
  ...permissionSignatures,
} as const

/** A misspelt id does not compile. */
export type RequirementId = keyof typeof catalogue

/** The requirement catalogue, in the order in which it is examined and reported. */
export const REQUIREMENTS: Readonly<Record<RequirementId, Requirement>> = catalogue

/** Every id of the catalogue, in order. */
export const REQUIREMENT_IDS = Object.keys(catalogue) as RequirementId[]
