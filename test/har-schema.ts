import { readFileSync } from 'node:fs'
import { Ajv } from 'ajv'
import formatsModule from 'ajv-formats'

const read = (path: string): unknown => JSON.parse(readFileSync(new URL(path, import.meta.url), 'utf8'))

/** What keeps a document from being an HTTP Archive 1.2 by its published schema; none where it is one. */
export function harProblems(document: unknown): string[] {
  const { schemas } = read('./data/har-schema-2.0.0.json') as { schemas: Array<Record<string, unknown>> }
  // Its keywords `optional` and `min` are of no JSON Schema.
  const ajv = new Ajv({ strict: false, allErrors: true })
  ajv.addMetaSchema(read('../node_modules/ajv/dist/refs/json-schema-draft-06.json') as object)
  formatsModule.default(ajv)
  // The references end in an empty fragment, which this validator takes for part of the name.
  for (const schema of schemas) ajv.addSchema(JSON.parse(JSON.stringify(schema).replaceAll('.json#"', '.json"')) as object)
  const validate = ajv.getSchema('har.json')
  if (validate === undefined) throw new Error('The published schemas hold no har.json.')
  return validate(document) === true ? [] : (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`)
}
