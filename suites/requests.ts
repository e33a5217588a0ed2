import { ECS_REQUESTS } from './ecs-requests.ts'
import { GROUP_REQUESTS } from './group-requests.ts'
import { NATIVE_REQUESTS } from './native-requests.ts'
import type { PreparedRequests } from './prepared-request.ts'

/** What a valid request takes, by operation id; all others take what their path names, and the documented example. */
export const REQUESTS: PreparedRequests = { ...GROUP_REQUESTS, ...NATIVE_REQUESTS, ...ECS_REQUESTS }
