import { novaFaults } from './nova-faults.ts'
import { novaFormats } from './nova-formats.ts'
import { novaLimits } from './nova-limits.ts'
import { novaMicroversions } from './nova-microversions.ts'
import { novaQuotaSets } from './nova-quota-sets.ts'
import { novaServerGroups } from './nova-server-groups.ts'
import { novaServerGroupsGuide } from './nova-server-groups-guide.ts'
import { novaUrls } from './nova-urls.ts'
import { novaVersions } from './nova-versions.ts'
import { otcCreateGroupNative } from './otc-create-group-native.ts'
import { otcPermissionsGroups } from './otc-permissions-groups.ts'
import { swissPermissionsGroups } from './swiss-permissions-groups.ts'
import type { Statement } from './statement.ts'

export * from './statement.ts'

/** Every source document, by the id its statements begin with. */
export const DOCUMENTS = {
  'nova-faults': novaFaults,
  'nova-formats': novaFormats,
  'nova-limits': novaLimits,
  'nova-microversions': novaMicroversions,
  'nova-quota-sets': novaQuotaSets,
  'nova-server-groups': novaServerGroups,
  'nova-server-groups-guide': novaServerGroupsGuide,
  'nova-urls': novaUrls,
  'nova-versions': novaVersions,
  'otc-create-group-native': otcCreateGroupNative,
  'otc-permissions-groups': otcPermissionsGroups,
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
