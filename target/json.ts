const decoder = new TextDecoder()

/** The JSON value within bytes, or undefined where they hold none; what a target sends is never trusted to parse. */
export function parseJson(bytes: Uint8Array | undefined): unknown {
  if (bytes === undefined) return undefined
  try {
    return JSON.parse(decoder.decode(bytes))
  } catch {
    return undefined
  }
}

/** An own member of an object; undefined where the value is no object or lacks it. */
export function member(value: unknown, key: string): unknown {
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined
  return (value as Record<string, unknown>)[key]
}

/** As {@link member}, for a non-empty string. */
export function memberText(value: unknown, key: string): string | undefined {
  const found = member(value, key)
  return typeof found === 'string' && found !== '' ? found : undefined
}
