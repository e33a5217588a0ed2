/** Everything that happens to a call, in Nova's order: what comes first decides which of two refusals is given. */
export const STEP_ORDER = [
  'preflight', 'size', 'token', 'route', 'version', 'media', 'body', 'project', 'schema', 'find', 'policy', 'quota', 'act',
] as const

export type StepName = (typeof STEP_ORDER)[number]
