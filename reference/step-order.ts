/** Everything that happens to a call, in Nova's order: what comes first decides which of two refusals is given. */
export const STEP_ORDER = [
  'preflight', 'size', 'token', 'route', 'version', 'media', 'body', 'project', 'schema', 'find', 'policy', 'quota', 'act',
] as const

export type StepName = (typeof STEP_ORDER)[number]

/** The same behind an API gateway, which knows the paths and the tokens; that it looks at the path first is undocumented. */
export const GATEWAY_STEP_ORDER: readonly StepName[] = [
  'route', 'token', 'size', 'version', 'media', 'body', 'project', 'schema', 'find', 'policy', 'quota', 'act',
]

/** The order in ECS v1, which is undocumented. */
export const ECS_STEP_ORDER: readonly StepName[] = ['route', 'token', 'project', 'body', 'policy', 'schema', 'find', 'quota', 'act']
