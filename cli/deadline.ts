/** Longest time one case body may take once its leases are held, in milliseconds. */
export const DEADLINE_MS = 120_000
