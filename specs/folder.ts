import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** Where the documents are: `specs/` of the package, whether this file runs as it is written or was compiled to another folder. */
export function specsFolder(): string {
  let folder = dirname(fileURLToPath(import.meta.url))
  while (!existsSync(join(folder, 'package.json'))) {
    const parent = dirname(folder)
    if (parent === folder) {
      throw new Error('Could not find the specification documents: no folder above has a package.json. Install the package again.')
    }
    folder = parent
  }
  return join(folder, 'specs')
}
