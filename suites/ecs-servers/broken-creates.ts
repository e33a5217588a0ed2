type Body = Readonly<Record<string, unknown>>

/** A create that is broken in one named way. */
export type BrokenCreate = (valid: Body) => Body

function without(key: string, fields: unknown): Body {
  return Object.fromEntries(Object.entries(fields as Body).filter(([name]) => name !== key))
}

const lacking = (field: string): BrokenCreate => (valid) => ({ ...valid, server: without(field, valid['server']) })

/** Creates that lack what the documents demand. */
export const MISSING_FIELDS: Readonly<Record<string, BrokenCreate>> = {
  'no server': (valid) => without('server', valid),
  'no imageRef': lacking('imageRef'),
  'no flavorRef': lacking('flavorRef'),
  'no name': lacking('name'),
  'no vpcid': lacking('vpcid'),
  'no nics': lacking('nics'),
  'no root_volume': lacking('root_volume'),
  'no volumetype in root_volume': (valid) => ({ ...valid, server: { ...(valid['server'] as Body), root_volume: {} } }),
}
