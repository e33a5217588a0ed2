/** Longest time one case body may take once its leases are held, in milliseconds; one that holds what takes longer gets more. */
export const DEADLINE_MS = 120_000
