const UNITS_MS: Readonly<Record<string, number>> = { s: 1000, m: 60_000, h: 3_600_000, d: 86_400_000 }

/** Milliseconds of `90s`, `45m`, `2h` or `1d`; undefined for anything else. */
export function parseAge(text: string): number | undefined {
  const [, count, unit] = /^(\d{1,6})([smhd])$/.exec(text) ?? []
  return count === undefined || unit === undefined ? undefined : Number(count) * (UNITS_MS[unit] ?? Number.NaN)
}
