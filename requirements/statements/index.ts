import { huaweiDefinitionsActions } from './huawei-definitions-actions.ts'
import { huaweiDefinitionsEcs } from './huawei-definitions-ecs.ts'
import { huaweiDefinitionsGroups } from './huawei-definitions-groups.ts'
import { hwaGatewayCodes } from './hwa-gateway-codes.ts'
import { hwaSignatures } from './hwa-signatures.ts'
import { hwcnAddMemberV1 } from './hwcn-add-member-v1.ts'
import { hwcnBatchReboot } from './hwcn-batch-reboot.ts'
import { hwcnBatchStart } from './hwcn-batch-start.ts'
import { hwcnBatchStop } from './hwcn-batch-stop.ts'
import { hwcnChangeOs } from './hwcn-change-os.ts'
import { hwcnChangeOsPlain } from './hwcn-change-os-plain.ts'
import { hwcnConfirmResizeNative } from './hwcn-confirm-resize-native.ts'
import { hwcnCreateData } from './hwcn-create-data.ts'
import { hwcnCreateEcsNative } from './hwcn-create-ecs-native.ts'
import { hwcnCreateEcsV1 } from './hwcn-create-ecs-v1.ts'
import { hwcnCreateGroupNative } from './hwcn-create-group-native.ts'
import { hwcnCreateGroupV1 } from './hwcn-create-group-v1.ts'
import { hwcnDeleteEcsNative } from './hwcn-delete-ecs-native.ts'
import { hwcnDeleteEcsV1 } from './hwcn-delete-ecs-v1.ts'
import { hwcnDeleteGroupNative } from './hwcn-delete-group-native.ts'
import { hwcnDeleteGroupV1 } from './hwcn-delete-group-v1.ts'
import { hwcnErrorCodes } from './hwcn-error-codes.ts'
import { hwcnGuideGroups } from './hwcn-guide-groups.ts'
import { hwcnJobResponses } from './hwcn-job-responses.ts'
import { hwcnLimitsV1 } from './hwcn-limits-v1.ts'
import { hwcnListAzsNative } from './hwcn-list-azs-native.ts'
import { hwcnListEcsDetailsNative } from './hwcn-list-ecs-details-native.ts'
import { hwcnListEcsV1 } from './hwcn-list-ecs-v1.ts'
import { hwcnListEcssNative } from './hwcn-list-ecss-native.ts'
import { hwcnListFlavorDetailsNative } from './hwcn-list-flavor-details-native.ts'
import { hwcnListFlavorsNative } from './hwcn-list-flavors-native.ts'
import { hwcnListFlavorsV1 } from './hwcn-list-flavors-v1.ts'
import { hwcnListGroupsNative } from './hwcn-list-groups-native.ts'
import { hwcnListGroupsV1 } from './hwcn-list-groups-v1.ts'
import { hwcnListVersions } from './hwcn-list-versions.ts'
import { hwcnLockEcsNative } from './hwcn-lock-ecs-native.ts'
import { hwcnMigrateV1 } from './hwcn-migrate-v1.ts'
import { hwcnPaging } from './hwcn-paging.ts'
import { hwcnPermissionsGroups } from './hwcn-permissions-groups.ts'
import { hwcnPermissionsIntroduction } from './hwcn-permissions-introduction.ts'
import { hwcnPermissionsStatus } from './hwcn-permissions-status.ts'
import { hwcnRebootEcsNative } from './hwcn-reboot-ecs-native.ts'
import { hwcnReinstallOs } from './hwcn-reinstall-os.ts'
import { hwcnReinstallOsPlain } from './hwcn-reinstall-os-plain.ts'
import { hwcnRemoveMemberV1 } from './hwcn-remove-member-v1.ts'
import { hwcnResizeEcsNative } from './hwcn-resize-ecs-native.ts'
import { hwcnResizeV1 } from './hwcn-resize-v1.ts'
import { hwcnResizeV11 } from './hwcn-resize-v11.ts'
import { hwcnReturnedValues } from './hwcn-returned-values.ts'
import { hwcnRevertResizeNative } from './hwcn-revert-resize-native.ts'
import { hwcnShowData } from './hwcn-show-data.ts'
import { hwcnShowEcsNative } from './hwcn-show-ecs-native.ts'
import { hwcnShowEcsV1 } from './hwcn-show-ecs-v1.ts'
import { hwcnShowFlavorNative } from './hwcn-show-flavor-native.ts'
import { hwcnShowGroupNative } from './hwcn-show-group-native.ts'
import { hwcnShowGroupV1 } from './hwcn-show-group-v1.ts'
import { hwcnShowJob } from './hwcn-show-job.ts'
import { hwcnShowVersion } from './hwcn-show-version.ts'
import { hwcnStartEcsNative } from './hwcn-start-ecs-native.ts'
import { hwcnStatuses } from './hwcn-statuses.ts'
import { hwcnStopEcsNative } from './hwcn-stop-ecs-native.ts'
import { hwcnUnlockEcsNative } from './hwcn-unlock-ecs-native.ts'
import { hwcnVersionAdvice } from './hwcn-version-advice.ts'
import { hwiBatchMembers } from './hwi-batch-members.ts'
import { hwiCreateGroupV1 } from './hwi-create-group-v1.ts'
import { hwiPermissionsGroups } from './hwi-permissions-groups.ts'
import { keystoneTokens } from './keystone-tokens.ts'
import { novaAvailabilityZones } from './nova-availability-zones.ts'
import { novaFaults } from './nova-faults.ts'
import { novaFlavors } from './nova-flavors.ts'
import { novaFormats } from './nova-formats.ts'
import { novaLimits } from './nova-limits.ts'
import { novaMicroversions } from './nova-microversions.ts'
import { novaQuotaSets } from './nova-quota-sets.ts'
import { novaServerActions } from './nova-server-actions.ts'
import { novaServerConcepts } from './nova-server-concepts.ts'
import { novaServerGroups } from './nova-server-groups.ts'
import { novaServerGroupsGuide } from './nova-server-groups-guide.ts'
import { novaServerHints } from './nova-server-hints.ts'
import { novaServerHistory } from './nova-server-history.ts'
import { novaServerMigration } from './nova-server-migration.ts'
import { novaServerPolicies } from './nova-server-policies.ts'
import { novaServers } from './nova-servers.ts'
import { novaUrls } from './nova-urls.ts'
import { novaVersions } from './nova-versions.ts'
import { otcCreateGroupNative } from './otc-create-group-native.ts'
import { otcPermissionsGroups } from './otc-permissions-groups.ts'
import { otcPermissionsStatus } from './otc-permissions-status.ts'
import { otcSignatures } from './otc-signatures.ts'
import { otc26AddMemberV1 } from './otc26-add-member-v1.ts'
import { otc26BatchReboot } from './otc26-batch-reboot.ts'
import { otc26BatchStart } from './otc26-batch-start.ts'
import { otc26BatchStop } from './otc26-batch-stop.ts'
import { otc26ChangeOs } from './otc26-change-os.ts'
import { otc26ConfirmResizeNative } from './otc26-confirm-resize-native.ts'
import { otc26CreateData } from './otc26-create-data.ts'
import { otc26CreateEcsNative } from './otc26-create-ecs-native.ts'
import { otc26CreateEcsV1 } from './otc26-create-ecs-v1.ts'
import { otc26CreateGroupNative } from './otc26-create-group-native.ts'
import { otc26CreateGroupV1 } from './otc26-create-group-v1.ts'
import { otc26DeleteEcsNative } from './otc26-delete-ecs-native.ts'
import { otc26DeleteEcsV1 } from './otc26-delete-ecs-v1.ts'
import { otc26DeleteGroupNative } from './otc26-delete-group-native.ts'
import { otc26DeleteGroupV1 } from './otc26-delete-group-v1.ts'
import { otc26ErrorCodes } from './otc26-error-codes.ts'
import { otc26GuideGroups } from './otc26-guide-groups.ts'
import { otc26HttpStatusCodes } from './otc26-http-status-codes.ts'
import { otc26JobResponses } from './otc26-job-responses.ts'
import { otc26JobReturnedValues } from './otc26-job-returned-values.ts'
import { otc26LimitsV1 } from './otc26-limits-v1.ts'
import { otc26ListAzsNative } from './otc26-list-azs-native.ts'
import { otc26ListEcsDetailsNative } from './otc26-list-ecs-details-native.ts'
import { otc26ListEcsV1 } from './otc26-list-ecs-v1.ts'
import { otc26ListEcssNative } from './otc26-list-ecss-native.ts'
import { otc26ListFlavorDetailsNative } from './otc26-list-flavor-details-native.ts'
import { otc26ListFlavorsNative } from './otc26-list-flavors-native.ts'
import { otc26ListFlavorsV1 } from './otc26-list-flavors-v1.ts'
import { otc26ListGroupsNative } from './otc26-list-groups-native.ts'
import { otc26ListGroupsV1 } from './otc26-list-groups-v1.ts'
import { otc26ListVersions } from './otc26-list-versions.ts'
import { otc26LockEcsNative } from './otc26-lock-ecs-native.ts'
import { otc26MigrateV1 } from './otc26-migrate-v1.ts'
import { otc26PermissionsGroups } from './otc26-permissions-groups.ts'
import { otc26PermissionsIntroduction } from './otc26-permissions-introduction.ts'
import { otc26PermissionsStatus } from './otc26-permissions-status.ts'
import { otc26RebootEcsNative } from './otc26-reboot-ecs-native.ts'
import { otc26RebuildEcsNative } from './otc26-rebuild-ecs-native.ts'
import { otc26ReinstallOs } from './otc26-reinstall-os.ts'
import { otc26RemoveMemberV1 } from './otc26-remove-member-v1.ts'
import { otc26ResizeEcsNative } from './otc26-resize-ecs-native.ts'
import { otc26ResizeV1 } from './otc26-resize-v1.ts'
import { otc26ReturnedValues } from './otc26-returned-values.ts'
import { otc26RevertResizeNative } from './otc26-revert-resize-native.ts'
import { otc26ShowEcsNative } from './otc26-show-ecs-native.ts'
import { otc26ShowEcsV1 } from './otc26-show-ecs-v1.ts'
import { otc26ShowFlavorNative } from './otc26-show-flavor-native.ts'
import { otc26ShowGroupNative } from './otc26-show-group-native.ts'
import { otc26ShowGroupV1 } from './otc26-show-group-v1.ts'
import { otc26ShowJob } from './otc26-show-job.ts'
import { otc26ShowVersion } from './otc26-show-version.ts'
import { otc26StartEcsNative } from './otc26-start-ecs-native.ts'
import { otc26Statuses } from './otc26-statuses.ts'
import { otc26StopEcsNative } from './otc26-stop-ecs-native.ts'
import { otc26UnlockEcsNative } from './otc26-unlock-ecs-native.ts'
import { swissPermissionsGroups } from './swiss-permissions-groups.ts'
import type { Statement } from './statement.ts'

export * from './statement.ts'

/** Spelt out: inferred, it is too long for the compiler to declare. */
type Documents = {
  readonly 'huawei-definitions-actions': typeof huaweiDefinitionsActions
  readonly 'huawei-definitions-ecs': typeof huaweiDefinitionsEcs
  readonly 'huawei-definitions-groups': typeof huaweiDefinitionsGroups
  readonly 'hwa-gateway-codes': typeof hwaGatewayCodes
  readonly 'hwa-signatures': typeof hwaSignatures
  readonly 'hwcn-add-member-v1': typeof hwcnAddMemberV1
  readonly 'hwcn-batch-reboot': typeof hwcnBatchReboot
  readonly 'hwcn-batch-start': typeof hwcnBatchStart
  readonly 'hwcn-batch-stop': typeof hwcnBatchStop
  readonly 'hwcn-change-os': typeof hwcnChangeOs
  readonly 'hwcn-change-os-plain': typeof hwcnChangeOsPlain
  readonly 'hwcn-confirm-resize-native': typeof hwcnConfirmResizeNative
  readonly 'hwcn-create-data': typeof hwcnCreateData
  readonly 'hwcn-create-ecs-native': typeof hwcnCreateEcsNative
  readonly 'hwcn-create-ecs-v1': typeof hwcnCreateEcsV1
  readonly 'hwcn-create-group-native': typeof hwcnCreateGroupNative
  readonly 'hwcn-create-group-v1': typeof hwcnCreateGroupV1
  readonly 'hwcn-delete-ecs-native': typeof hwcnDeleteEcsNative
  readonly 'hwcn-delete-ecs-v1': typeof hwcnDeleteEcsV1
  readonly 'hwcn-delete-group-native': typeof hwcnDeleteGroupNative
  readonly 'hwcn-delete-group-v1': typeof hwcnDeleteGroupV1
  readonly 'hwcn-error-codes': typeof hwcnErrorCodes
  readonly 'hwcn-guide-groups': typeof hwcnGuideGroups
  readonly 'hwcn-job-responses': typeof hwcnJobResponses
  readonly 'hwcn-limits-v1': typeof hwcnLimitsV1
  readonly 'hwcn-list-azs-native': typeof hwcnListAzsNative
  readonly 'hwcn-list-ecs-details-native': typeof hwcnListEcsDetailsNative
  readonly 'hwcn-list-ecs-v1': typeof hwcnListEcsV1
  readonly 'hwcn-list-ecss-native': typeof hwcnListEcssNative
  readonly 'hwcn-list-flavor-details-native': typeof hwcnListFlavorDetailsNative
  readonly 'hwcn-list-flavors-native': typeof hwcnListFlavorsNative
  readonly 'hwcn-list-flavors-v1': typeof hwcnListFlavorsV1
  readonly 'hwcn-list-groups-native': typeof hwcnListGroupsNative
  readonly 'hwcn-list-groups-v1': typeof hwcnListGroupsV1
  readonly 'hwcn-list-versions': typeof hwcnListVersions
  readonly 'hwcn-lock-ecs-native': typeof hwcnLockEcsNative
  readonly 'hwcn-migrate-v1': typeof hwcnMigrateV1
  readonly 'hwcn-paging': typeof hwcnPaging
  readonly 'hwcn-permissions-groups': typeof hwcnPermissionsGroups
  readonly 'hwcn-permissions-introduction': typeof hwcnPermissionsIntroduction
  readonly 'hwcn-permissions-status': typeof hwcnPermissionsStatus
  readonly 'hwcn-reboot-ecs-native': typeof hwcnRebootEcsNative
  readonly 'hwcn-reinstall-os': typeof hwcnReinstallOs
  readonly 'hwcn-reinstall-os-plain': typeof hwcnReinstallOsPlain
  readonly 'hwcn-remove-member-v1': typeof hwcnRemoveMemberV1
  readonly 'hwcn-resize-ecs-native': typeof hwcnResizeEcsNative
  readonly 'hwcn-resize-v1': typeof hwcnResizeV1
  readonly 'hwcn-resize-v11': typeof hwcnResizeV11
  readonly 'hwcn-returned-values': typeof hwcnReturnedValues
  readonly 'hwcn-revert-resize-native': typeof hwcnRevertResizeNative
  readonly 'hwcn-show-data': typeof hwcnShowData
  readonly 'hwcn-show-ecs-native': typeof hwcnShowEcsNative
  readonly 'hwcn-show-ecs-v1': typeof hwcnShowEcsV1
  readonly 'hwcn-show-flavor-native': typeof hwcnShowFlavorNative
  readonly 'hwcn-show-group-native': typeof hwcnShowGroupNative
  readonly 'hwcn-show-group-v1': typeof hwcnShowGroupV1
  readonly 'hwcn-show-job': typeof hwcnShowJob
  readonly 'hwcn-show-version': typeof hwcnShowVersion
  readonly 'hwcn-start-ecs-native': typeof hwcnStartEcsNative
  readonly 'hwcn-statuses': typeof hwcnStatuses
  readonly 'hwcn-stop-ecs-native': typeof hwcnStopEcsNative
  readonly 'hwcn-unlock-ecs-native': typeof hwcnUnlockEcsNative
  readonly 'hwcn-version-advice': typeof hwcnVersionAdvice
  readonly 'hwi-batch-members': typeof hwiBatchMembers
  readonly 'hwi-create-group-v1': typeof hwiCreateGroupV1
  readonly 'hwi-permissions-groups': typeof hwiPermissionsGroups
  readonly 'keystone-tokens': typeof keystoneTokens
  readonly 'nova-availability-zones': typeof novaAvailabilityZones
  readonly 'nova-faults': typeof novaFaults
  readonly 'nova-flavors': typeof novaFlavors
  readonly 'nova-formats': typeof novaFormats
  readonly 'nova-limits': typeof novaLimits
  readonly 'nova-microversions': typeof novaMicroversions
  readonly 'nova-quota-sets': typeof novaQuotaSets
  readonly 'nova-server-actions': typeof novaServerActions
  readonly 'nova-server-concepts': typeof novaServerConcepts
  readonly 'nova-server-groups': typeof novaServerGroups
  readonly 'nova-server-groups-guide': typeof novaServerGroupsGuide
  readonly 'nova-server-hints': typeof novaServerHints
  readonly 'nova-server-history': typeof novaServerHistory
  readonly 'nova-server-migration': typeof novaServerMigration
  readonly 'nova-server-policies': typeof novaServerPolicies
  readonly 'nova-servers': typeof novaServers
  readonly 'nova-urls': typeof novaUrls
  readonly 'nova-versions': typeof novaVersions
  readonly 'otc-create-group-native': typeof otcCreateGroupNative
  readonly 'otc-permissions-groups': typeof otcPermissionsGroups
  readonly 'otc-permissions-status': typeof otcPermissionsStatus
  readonly 'otc-signatures': typeof otcSignatures
  readonly 'otc26-add-member-v1': typeof otc26AddMemberV1
  readonly 'otc26-batch-reboot': typeof otc26BatchReboot
  readonly 'otc26-batch-start': typeof otc26BatchStart
  readonly 'otc26-batch-stop': typeof otc26BatchStop
  readonly 'otc26-change-os': typeof otc26ChangeOs
  readonly 'otc26-confirm-resize-native': typeof otc26ConfirmResizeNative
  readonly 'otc26-create-data': typeof otc26CreateData
  readonly 'otc26-create-ecs-native': typeof otc26CreateEcsNative
  readonly 'otc26-create-ecs-v1': typeof otc26CreateEcsV1
  readonly 'otc26-create-group-native': typeof otc26CreateGroupNative
  readonly 'otc26-create-group-v1': typeof otc26CreateGroupV1
  readonly 'otc26-delete-ecs-native': typeof otc26DeleteEcsNative
  readonly 'otc26-delete-ecs-v1': typeof otc26DeleteEcsV1
  readonly 'otc26-delete-group-native': typeof otc26DeleteGroupNative
  readonly 'otc26-delete-group-v1': typeof otc26DeleteGroupV1
  readonly 'otc26-error-codes': typeof otc26ErrorCodes
  readonly 'otc26-guide-groups': typeof otc26GuideGroups
  readonly 'otc26-http-status-codes': typeof otc26HttpStatusCodes
  readonly 'otc26-job-responses': typeof otc26JobResponses
  readonly 'otc26-job-returned-values': typeof otc26JobReturnedValues
  readonly 'otc26-limits-v1': typeof otc26LimitsV1
  readonly 'otc26-list-azs-native': typeof otc26ListAzsNative
  readonly 'otc26-list-ecs-details-native': typeof otc26ListEcsDetailsNative
  readonly 'otc26-list-ecs-v1': typeof otc26ListEcsV1
  readonly 'otc26-list-ecss-native': typeof otc26ListEcssNative
  readonly 'otc26-list-flavor-details-native': typeof otc26ListFlavorDetailsNative
  readonly 'otc26-list-flavors-native': typeof otc26ListFlavorsNative
  readonly 'otc26-list-flavors-v1': typeof otc26ListFlavorsV1
  readonly 'otc26-list-groups-native': typeof otc26ListGroupsNative
  readonly 'otc26-list-groups-v1': typeof otc26ListGroupsV1
  readonly 'otc26-list-versions': typeof otc26ListVersions
  readonly 'otc26-lock-ecs-native': typeof otc26LockEcsNative
  readonly 'otc26-migrate-v1': typeof otc26MigrateV1
  readonly 'otc26-permissions-groups': typeof otc26PermissionsGroups
  readonly 'otc26-permissions-introduction': typeof otc26PermissionsIntroduction
  readonly 'otc26-permissions-status': typeof otc26PermissionsStatus
  readonly 'otc26-reboot-ecs-native': typeof otc26RebootEcsNative
  readonly 'otc26-rebuild-ecs-native': typeof otc26RebuildEcsNative
  readonly 'otc26-reinstall-os': typeof otc26ReinstallOs
  readonly 'otc26-remove-member-v1': typeof otc26RemoveMemberV1
  readonly 'otc26-resize-ecs-native': typeof otc26ResizeEcsNative
  readonly 'otc26-resize-v1': typeof otc26ResizeV1
  readonly 'otc26-returned-values': typeof otc26ReturnedValues
  readonly 'otc26-revert-resize-native': typeof otc26RevertResizeNative
  readonly 'otc26-show-ecs-native': typeof otc26ShowEcsNative
  readonly 'otc26-show-ecs-v1': typeof otc26ShowEcsV1
  readonly 'otc26-show-flavor-native': typeof otc26ShowFlavorNative
  readonly 'otc26-show-group-native': typeof otc26ShowGroupNative
  readonly 'otc26-show-group-v1': typeof otc26ShowGroupV1
  readonly 'otc26-show-job': typeof otc26ShowJob
  readonly 'otc26-show-version': typeof otc26ShowVersion
  readonly 'otc26-start-ecs-native': typeof otc26StartEcsNative
  readonly 'otc26-statuses': typeof otc26Statuses
  readonly 'otc26-stop-ecs-native': typeof otc26StopEcsNative
  readonly 'otc26-unlock-ecs-native': typeof otc26UnlockEcsNative
  readonly 'swiss-permissions-groups': typeof swissPermissionsGroups
}

/** Every source document, by the id its statements begin with. */
export const DOCUMENTS: Documents = {
  'huawei-definitions-actions': huaweiDefinitionsActions,
  'huawei-definitions-ecs': huaweiDefinitionsEcs,
  'huawei-definitions-groups': huaweiDefinitionsGroups,
  'hwa-gateway-codes': hwaGatewayCodes,
  'hwa-signatures': hwaSignatures,
  'hwcn-add-member-v1': hwcnAddMemberV1,
  'hwcn-batch-reboot': hwcnBatchReboot,
  'hwcn-batch-start': hwcnBatchStart,
  'hwcn-batch-stop': hwcnBatchStop,
  'hwcn-change-os': hwcnChangeOs,
  'hwcn-change-os-plain': hwcnChangeOsPlain,
  'hwcn-confirm-resize-native': hwcnConfirmResizeNative,
  'hwcn-create-data': hwcnCreateData,
  'hwcn-create-ecs-native': hwcnCreateEcsNative,
  'hwcn-create-ecs-v1': hwcnCreateEcsV1,
  'hwcn-create-group-native': hwcnCreateGroupNative,
  'hwcn-create-group-v1': hwcnCreateGroupV1,
  'hwcn-delete-ecs-native': hwcnDeleteEcsNative,
  'hwcn-delete-ecs-v1': hwcnDeleteEcsV1,
  'hwcn-delete-group-native': hwcnDeleteGroupNative,
  'hwcn-delete-group-v1': hwcnDeleteGroupV1,
  'hwcn-error-codes': hwcnErrorCodes,
  'hwcn-guide-groups': hwcnGuideGroups,
  'hwcn-job-responses': hwcnJobResponses,
  'hwcn-limits-v1': hwcnLimitsV1,
  'hwcn-list-azs-native': hwcnListAzsNative,
  'hwcn-list-ecs-details-native': hwcnListEcsDetailsNative,
  'hwcn-list-ecs-v1': hwcnListEcsV1,
  'hwcn-list-ecss-native': hwcnListEcssNative,
  'hwcn-list-flavor-details-native': hwcnListFlavorDetailsNative,
  'hwcn-list-flavors-native': hwcnListFlavorsNative,
  'hwcn-list-flavors-v1': hwcnListFlavorsV1,
  'hwcn-list-groups-native': hwcnListGroupsNative,
  'hwcn-list-groups-v1': hwcnListGroupsV1,
  'hwcn-list-versions': hwcnListVersions,
  'hwcn-lock-ecs-native': hwcnLockEcsNative,
  'hwcn-migrate-v1': hwcnMigrateV1,
  'hwcn-paging': hwcnPaging,
  'hwcn-permissions-groups': hwcnPermissionsGroups,
  'hwcn-permissions-introduction': hwcnPermissionsIntroduction,
  'hwcn-permissions-status': hwcnPermissionsStatus,
  'hwcn-reboot-ecs-native': hwcnRebootEcsNative,
  'hwcn-reinstall-os': hwcnReinstallOs,
  'hwcn-reinstall-os-plain': hwcnReinstallOsPlain,
  'hwcn-remove-member-v1': hwcnRemoveMemberV1,
  'hwcn-resize-ecs-native': hwcnResizeEcsNative,
  'hwcn-resize-v1': hwcnResizeV1,
  'hwcn-resize-v11': hwcnResizeV11,
  'hwcn-returned-values': hwcnReturnedValues,
  'hwcn-revert-resize-native': hwcnRevertResizeNative,
  'hwcn-show-data': hwcnShowData,
  'hwcn-show-ecs-native': hwcnShowEcsNative,
  'hwcn-show-ecs-v1': hwcnShowEcsV1,
  'hwcn-show-flavor-native': hwcnShowFlavorNative,
  'hwcn-show-group-native': hwcnShowGroupNative,
  'hwcn-show-group-v1': hwcnShowGroupV1,
  'hwcn-show-job': hwcnShowJob,
  'hwcn-show-version': hwcnShowVersion,
  'hwcn-start-ecs-native': hwcnStartEcsNative,
  'hwcn-statuses': hwcnStatuses,
  'hwcn-stop-ecs-native': hwcnStopEcsNative,
  'hwcn-unlock-ecs-native': hwcnUnlockEcsNative,
  'hwcn-version-advice': hwcnVersionAdvice,
  'hwi-batch-members': hwiBatchMembers,
  'hwi-create-group-v1': hwiCreateGroupV1,
  'hwi-permissions-groups': hwiPermissionsGroups,
  'keystone-tokens': keystoneTokens,
  'nova-availability-zones': novaAvailabilityZones,
  'nova-faults': novaFaults,
  'nova-flavors': novaFlavors,
  'nova-formats': novaFormats,
  'nova-limits': novaLimits,
  'nova-microversions': novaMicroversions,
  'nova-quota-sets': novaQuotaSets,
  'nova-server-actions': novaServerActions,
  'nova-server-concepts': novaServerConcepts,
  'nova-server-groups': novaServerGroups,
  'nova-server-groups-guide': novaServerGroupsGuide,
  'nova-server-hints': novaServerHints,
  'nova-server-history': novaServerHistory,
  'nova-server-migration': novaServerMigration,
  'nova-server-policies': novaServerPolicies,
  'nova-servers': novaServers,
  'nova-urls': novaUrls,
  'nova-versions': novaVersions,
  'otc-create-group-native': otcCreateGroupNative,
  'otc-permissions-groups': otcPermissionsGroups,
  'otc-permissions-status': otcPermissionsStatus,
  'otc-signatures': otcSignatures,
  'otc26-add-member-v1': otc26AddMemberV1,
  'otc26-batch-reboot': otc26BatchReboot,
  'otc26-batch-start': otc26BatchStart,
  'otc26-batch-stop': otc26BatchStop,
  'otc26-change-os': otc26ChangeOs,
  'otc26-confirm-resize-native': otc26ConfirmResizeNative,
  'otc26-create-data': otc26CreateData,
  'otc26-create-ecs-native': otc26CreateEcsNative,
  'otc26-create-ecs-v1': otc26CreateEcsV1,
  'otc26-create-group-native': otc26CreateGroupNative,
  'otc26-create-group-v1': otc26CreateGroupV1,
  'otc26-delete-ecs-native': otc26DeleteEcsNative,
  'otc26-delete-ecs-v1': otc26DeleteEcsV1,
  'otc26-delete-group-native': otc26DeleteGroupNative,
  'otc26-delete-group-v1': otc26DeleteGroupV1,
  'otc26-error-codes': otc26ErrorCodes,
  'otc26-guide-groups': otc26GuideGroups,
  'otc26-http-status-codes': otc26HttpStatusCodes,
  'otc26-job-responses': otc26JobResponses,
  'otc26-job-returned-values': otc26JobReturnedValues,
  'otc26-limits-v1': otc26LimitsV1,
  'otc26-list-azs-native': otc26ListAzsNative,
  'otc26-list-ecs-details-native': otc26ListEcsDetailsNative,
  'otc26-list-ecs-v1': otc26ListEcsV1,
  'otc26-list-ecss-native': otc26ListEcssNative,
  'otc26-list-flavor-details-native': otc26ListFlavorDetailsNative,
  'otc26-list-flavors-native': otc26ListFlavorsNative,
  'otc26-list-flavors-v1': otc26ListFlavorsV1,
  'otc26-list-groups-native': otc26ListGroupsNative,
  'otc26-list-groups-v1': otc26ListGroupsV1,
  'otc26-list-versions': otc26ListVersions,
  'otc26-lock-ecs-native': otc26LockEcsNative,
  'otc26-migrate-v1': otc26MigrateV1,
  'otc26-permissions-groups': otc26PermissionsGroups,
  'otc26-permissions-introduction': otc26PermissionsIntroduction,
  'otc26-permissions-status': otc26PermissionsStatus,
  'otc26-reboot-ecs-native': otc26RebootEcsNative,
  'otc26-rebuild-ecs-native': otc26RebuildEcsNative,
  'otc26-reinstall-os': otc26ReinstallOs,
  'otc26-remove-member-v1': otc26RemoveMemberV1,
  'otc26-resize-ecs-native': otc26ResizeEcsNative,
  'otc26-resize-v1': otc26ResizeV1,
  'otc26-returned-values': otc26ReturnedValues,
  'otc26-revert-resize-native': otc26RevertResizeNative,
  'otc26-show-ecs-native': otc26ShowEcsNative,
  'otc26-show-ecs-v1': otc26ShowEcsV1,
  'otc26-show-flavor-native': otc26ShowFlavorNative,
  'otc26-show-group-native': otc26ShowGroupNative,
  'otc26-show-group-v1': otc26ShowGroupV1,
  'otc26-show-job': otc26ShowJob,
  'otc26-show-version': otc26ShowVersion,
  'otc26-start-ecs-native': otc26StartEcsNative,
  'otc26-statuses': otc26Statuses,
  'otc26-stop-ecs-native': otc26StopEcsNative,
  'otc26-unlock-ecs-native': otc26UnlockEcsNative,
  'swiss-permissions-groups': swissPermissionsGroups,
}

export type DocumentId = keyof typeof DOCUMENTS

type StatementsOf<D extends DocumentId> = (typeof DOCUMENTS)[D]['statements']

/** Id of every statement; a misspelt one does not compile. */
export type StatementId = { [D in DocumentId]: keyof StatementsOf<D> & string }[DocumentId]

type CitableIn<S> = { [Id in keyof S]: S[Id] extends { readonly reason: string } ? never : Id }[keyof S] & string

/** Id of every statement that carries no reason against a requirement. */
export type CitableStatementId = { [D in DocumentId]: CitableIn<StatementsOf<D>> }[DocumentId]

export interface DocumentedStatement extends Statement {
  readonly id: StatementId
  readonly document: DocumentId
}

/** Every statement of every document, by id. */
export const STATEMENTS = Object.fromEntries(
  Object.entries(DOCUMENTS).flatMap(([document, { statements }]) =>
    Object.entries(statements).map(([id, statement]) => [id, { ...statement, id, document }]),
  ),
) as Readonly<Record<StatementId, DocumentedStatement>>
