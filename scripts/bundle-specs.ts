import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { stringify } from 'yaml'
import { bundleSpec, dialects, documentsOf } from '../specs/index.ts'

/** Writes one OpenAPI document per specification and dialect, `<out>/<dialect>/<spec>.yaml`, and prints the path of each. */
const { values } = parseArgs({ options: { out: { type: 'string', default: 'dist-specs' } } })

for (const dialect of dialects()) {
  const folder = join(values.out, dialect)
  await mkdir(folder, { recursive: true })
  for (const spec of documentsOf(dialect)) {
    const file = join(folder, `${spec}.yaml`)
    await writeFile(file, stringify(await bundleSpec(spec, dialect), { lineWidth: 0, aliasDuplicateObjects: false }))
    process.stdout.write(`${file}\n`)
  }
}
