import { existsSync, readFileSync } from 'node:fs'

/** Version of this package. Its `package.json` is one folder up in a checkout, two in a published package (`dist/cli/`). */
export function toolVersion(): string {
  const place = [new URL('../package.json', import.meta.url), new URL('../../package.json', import.meta.url)].find((url) => existsSync(url))
  if (place === undefined) throw new Error(`Could not read the version: there is no package.json above ${import.meta.url}. Install again.`)
  const { version }: { version: string } = JSON.parse(readFileSync(place, 'utf8'))
  return version
}
