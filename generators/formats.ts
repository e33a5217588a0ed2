import { isIPv4, isIPv6 } from 'node:net'
import fc from 'fast-check'

interface Format {
  readonly holds: (text: string) => boolean
  readonly arbitrary: () => fc.Arbitrary<string>
}

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i

/** The formats that the specifications use. */
const FORMATS: Readonly<Record<string, Format>> = {
  uuid: { holds: (text) => UUID.test(text), arbitrary: () => fc.uuid({ version: 4 }) },
  ipv4: { holds: isIPv4, arbitrary: () => fc.ipV4() },
  ipv6: { holds: isIPv6, arbitrary: () => fc.ipV6() },
}

/** Throws for a format that nothing here generates. */
export function formatNamed(name: string): Format {
  const found = Object.hasOwn(FORMATS, name) ? FORMATS[name] : undefined
  if (found !== undefined) return found
  throw new Error(`Could not generate text of format ${name}: it is not known. Add it to generators/formats.ts.`)
}
