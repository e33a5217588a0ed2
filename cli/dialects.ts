import type { DialectName } from '../events/index.ts'
import { DIALECTS as SPOKEN } from '../target/dialects/index.ts'

/** Names of the dialects that can be spoken. */
export const DIALECTS: readonly DialectName[] = Object.keys(SPOKEN) as DialectName[]

/** The dialect of the reference cloud where none is asked for. */
export const DEFAULT_DIALECT: DialectName = 'huaweicloud'
