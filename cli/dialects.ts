import type { DialectName } from '../events/index.ts'
import { DIALECTS as SPOKEN } from '../target/dialects/index.ts'

/** Names of the dialects that can be spoken. */
export const DIALECTS: readonly DialectName[] = Object.keys(SPOKEN) as DialectName[]
