/** How thoroughly input that is drawn is tried, from a look in passing to a night's work. */
export const DEPTHS = ['quick', 'normal', 'deep'] as const

export type Depth = (typeof DEPTHS)[number]

/** Where nothing else is asked for, and what logs of versions without depths were made at. */
export const DEFAULT_DEPTH: Depth = 'quick'
