import type { ApiName } from './operation.ts'

/** Path prefix of each family, where its paths are written without one. */
const PREFIXES: Readonly<Record<ApiName, string>> = { 'ecs-v1': '', 'nova-v2': '/v2', 'nova-v2.1': '/v2.1' }

export const API_NAMES: readonly ApiName[] = ['ecs-v1', 'nova-v2', 'nova-v2.1']

/** What a family without microversions is described as (Nova API guide, Microversions: 2.1 is compatible with the legacy v2 API). */
export const BASELINE = '2.1'

/** `/v2.1`, `/v2`, or nothing. */
export function prefixOf(api: ApiName): string {
  return PREFIXES[api]
}

export function hasMicroversions(api: ApiName): boolean {
  return api === 'nova-v2.1'
}

export function isApiName(text: unknown): text is ApiName {
  return API_NAMES.some((name) => name === text)
}
