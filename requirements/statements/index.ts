import { huaweiDefinitionsGroups } from './huawei-definitions-groups.ts'
import { hwaGatewayCodes } from './hwa-gateway-codes.ts'
import { hwcnAddMemberV1 } from './hwcn-add-member-v1.ts'
import { hwcnCreateEcsNative } from './hwcn-create-ecs-native.ts'
import { hwcnCreateGroupNative } from './hwcn-create-group-native.ts'
import { hwcnCreateGroupV1 } from './hwcn-create-group-v1.ts'
import { hwcnDeleteGroupNative } from './hwcn-delete-group-native.ts'
import { hwcnDeleteGroupV1 } from './hwcn-delete-group-v1.ts'
import { hwcnErrorCodes } from './hwcn-error-codes.ts'
import { hwcnGuideGroups } from './hwcn-guide-groups.ts'
import { hwcnLimitsV1 } from './hwcn-limits-v1.ts'
import { hwcnListGroupsNative } from './hwcn-list-groups-native.ts'
import { hwcnListGroupsV1 } from './hwcn-list-groups-v1.ts'
import { hwcnListVersions } from './hwcn-list-versions.ts'
import { hwcnPaging } from './hwcn-paging.ts'
import { hwcnPermissionsGroups } from './hwcn-permissions-groups.ts'
import { hwcnRemoveMemberV1 } from './hwcn-remove-member-v1.ts'
import { hwcnReturnedValues } from './hwcn-returned-values.ts'
import { hwcnShowGroupNative } from './hwcn-show-group-native.ts'
import { hwcnShowGroupV1 } from './hwcn-show-group-v1.ts'
import { hwcnShowVersion } from './hwcn-show-version.ts'
import { hwcnVersionAdvice } from './hwcn-version-advice.ts'
import { hwiBatchMembers } from './hwi-batch-members.ts'
import { hwiCreateGroupV1 } from './hwi-create-group-v1.ts'
import { hwiPermissionsGroups } from './hwi-permissions-groups.ts'
import { novaFaults } from './nova-faults.ts'
import { novaFormats } from './nova-formats.ts'
import { novaLimits } from './nova-limits.ts'
import { novaMicroversions } from './nova-microversions.ts'
import { novaQuotaSets } from './nova-quota-sets.ts'
import { novaServerGroups } from './nova-server-groups.ts'
import { novaServerGroupsGuide } from './nova-server-groups-guide.ts'
import { novaServerHints } from './nova-server-hints.ts'
import { novaUrls } from './nova-urls.ts'
import { novaVersions } from './nova-versions.ts'
import { otcCreateGroupNative } from './otc-create-group-native.ts'
import { otcPermissionsGroups } from './otc-permissions-groups.ts'
import { otc26AddMemberV1 } from './otc26-add-member-v1.ts'
import { otc26CreateEcsNative } from './otc26-create-ecs-native.ts'
import { otc26CreateGroupNative } from './otc26-create-group-native.ts'
import { otc26CreateGroupV1 } from './otc26-create-group-v1.ts'
import { otc26DeleteGroupNative } from './otc26-delete-group-native.ts'
import { otc26DeleteGroupV1 } from './otc26-delete-group-v1.ts'
import { otc26ErrorCodes } from './otc26-error-codes.ts'
import { otc26GuideGroups } from './otc26-guide-groups.ts'
import { otc26HttpStatusCodes } from './otc26-http-status-codes.ts'
import { otc26JobResponses } from './otc26-job-responses.ts'
import { otc26LimitsV1 } from './otc26-limits-v1.ts'
import { otc26ListGroupsNative } from './otc26-list-groups-native.ts'
import { otc26ListGroupsV1 } from './otc26-list-groups-v1.ts'
import { otc26ListVersions } from './otc26-list-versions.ts'
import { otc26PermissionsGroups } from './otc26-permissions-groups.ts'
import { otc26RemoveMemberV1 } from './otc26-remove-member-v1.ts'
import { otc26ReturnedValues } from './otc26-returned-values.ts'
import { otc26ShowGroupNative } from './otc26-show-group-native.ts'
import { otc26ShowGroupV1 } from './otc26-show-group-v1.ts'
import { otc26ShowVersion } from './otc26-show-version.ts'
import { swissPermissionsGroups } from './swiss-permissions-groups.ts'
import type { Statement } from './statement.ts'

export * from './statement.ts'

/** Every source document, by the id its statements begin with. */
export const DOCUMENTS = {
  'huawei-definitions-groups': huaweiDefinitionsGroups,
  'hwa-gateway-codes': hwaGatewayCodes,
  'hwcn-add-member-v1': hwcnAddMemberV1,
  'hwcn-create-ecs-native': hwcnCreateEcsNative,
  'hwcn-create-group-native': hwcnCreateGroupNative,
  'hwcn-create-group-v1': hwcnCreateGroupV1,
  'hwcn-delete-group-native': hwcnDeleteGroupNative,
  'hwcn-delete-group-v1': hwcnDeleteGroupV1,
  'hwcn-error-codes': hwcnErrorCodes,
  'hwcn-guide-groups': hwcnGuideGroups,
  'hwcn-limits-v1': hwcnLimitsV1,
  'hwcn-list-groups-native': hwcnListGroupsNative,
  'hwcn-list-groups-v1': hwcnListGroupsV1,
  'hwcn-list-versions': hwcnListVersions,
  'hwcn-paging': hwcnPaging,
  'hwcn-permissions-groups': hwcnPermissionsGroups,
  'hwcn-remove-member-v1': hwcnRemoveMemberV1,
  'hwcn-returned-values': hwcnReturnedValues,
  'hwcn-show-group-native': hwcnShowGroupNative,
  'hwcn-show-group-v1': hwcnShowGroupV1,
  'hwcn-show-version': hwcnShowVersion,
  'hwcn-version-advice': hwcnVersionAdvice,
  'hwi-batch-members': hwiBatchMembers,
  'hwi-create-group-v1': hwiCreateGroupV1,
  'hwi-permissions-groups': hwiPermissionsGroups,
  'nova-faults': novaFaults,
  'nova-formats': novaFormats,
  'nova-limits': novaLimits,
  'nova-microversions': novaMicroversions,
  'nova-quota-sets': novaQuotaSets,
  'nova-server-groups': novaServerGroups,
  'nova-server-groups-guide': novaServerGroupsGuide,
  'nova-server-hints': novaServerHints,
  'nova-urls': novaUrls,
  'nova-versions': novaVersions,
  'otc-create-group-native': otcCreateGroupNative,
  'otc-permissions-groups': otcPermissionsGroups,
  'otc26-add-member-v1': otc26AddMemberV1,
  'otc26-create-ecs-native': otc26CreateEcsNative,
  'otc26-create-group-native': otc26CreateGroupNative,
  'otc26-create-group-v1': otc26CreateGroupV1,
  'otc26-delete-group-native': otc26DeleteGroupNative,
  'otc26-delete-group-v1': otc26DeleteGroupV1,
  'otc26-error-codes': otc26ErrorCodes,
  'otc26-guide-groups': otc26GuideGroups,
  'otc26-http-status-codes': otc26HttpStatusCodes,
  'otc26-job-responses': otc26JobResponses,
  'otc26-limits-v1': otc26LimitsV1,
  'otc26-list-groups-native': otc26ListGroupsNative,
  'otc26-list-groups-v1': otc26ListGroupsV1,
  'otc26-list-versions': otc26ListVersions,
  'otc26-permissions-groups': otc26PermissionsGroups,
  'otc26-remove-member-v1': otc26RemoveMemberV1,
  'otc26-returned-values': otc26ReturnedValues,
  'otc26-show-group-native': otc26ShowGroupNative,
  'otc26-show-group-v1': otc26ShowGroupV1,
  'otc26-show-version': otc26ShowVersion,
  'swiss-permissions-groups': swissPermissionsGroups,
} as const

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
