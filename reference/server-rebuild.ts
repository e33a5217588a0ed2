import type { ApiVersion } from './api-version.ts'
import type { ServerChange } from './server-state.ts'
import { metadataOf, textOf } from './server-wish.ts'
import type { JsonObject } from './value-problem.ts'

/** What a rebuild asks for. */
export interface RebuildWish {
  readonly image: string
  readonly keyName?: string
  readonly change: ServerChange
  /** Made up where it is absent. */
  readonly adminPass: string | undefined
}

/** Reads the members of a rebuild that were found to be in order; those that the version does not have count as nothing. */
export function wishedRebuild(asked: JsonObject, { minor }: ApiVersion): RebuildWish {
  const text = (field: string, from = 1): string | undefined => (minor < from ? undefined : textOf(asked.get(field)))
  const cleared = (field: string, from: number): boolean => minor >= from && asked.has(field)
  const given = <Name extends keyof ServerChange>(name: Name, value: ServerChange[Name]): ServerChange =>
    (value === undefined ? {} : { [name]: value })
  const diskConfig = text('OS-DCF:diskConfig')
  const keyName = text('key_name', 54)
  return {
    image: (text('imageRef') ?? '').replace(/^.*\//s, ''),
    ...(keyName === undefined ? {} : { keyName }),
    adminPass: text('adminPass'),
    change: {
      ...given('name', text('name')?.trim()),
      ...given('metadata', asked.has('metadata') ? metadataOf(asked.get('metadata')) : undefined),
      ...given('diskConfig', diskConfig === 'AUTO' || diskConfig === 'MANUAL' ? diskConfig : undefined),
      ...given('accessIPv4', text('accessIPv4')),
      ...given('accessIPv6', text('accessIPv6')),
      ...given('hostname', text('hostname', 90)),
      ...(cleared('description', 19) ? { description: text('description') ?? null } : {}),
      ...(cleared('user_data', 57) ? { userData: text('user_data') ?? null } : {}),
    },
  }
}
