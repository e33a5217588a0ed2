import type { Dialect } from './dialect.ts'
import { huaweicloud } from './huaweicloud.ts'

/** Open Telekom Cloud: the same ECS and native API as Huawei Cloud, in an edition of its own. */
export const opentelekomcloud: Dialect = { ...huaweicloud, name: 'opentelekomcloud', signature: 'credential' }
