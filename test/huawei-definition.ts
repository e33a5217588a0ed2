import { readFileSync } from 'node:fs'
import { isTree, type Tree, textAt, treeAt, treesAt } from '../specs/tree.ts'
import { type Facts, schemaFacts } from './interface-facts.ts'

/** Facts of one of Huawei's own API definitions (Swagger 2.0, one operation to a file). */
export function definitionFacts(name: string): Facts {
  const text = readFileSync(new URL(`data/huawei-api-definitions/${name}.json`, import.meta.url), 'utf8')
  const definition = resolved(JSON.parse(text), JSON.parse(text) as Tree) as Tree
  const [path, item] = only(treeAt(definition, 'paths'))
  const [method, operation] = only(item)
  const parameters = treesAt(operation, 'parameters')
  const [status, response] = only(treeAt(operation, 'responses'))
  return new Map([
    ['method', method.toUpperCase()],
    ['path', path],
    ['status', status],
    ['token', parameters.some((parameter) => parameter['name'] === 'X-Auth-Token') ? 'required' : 'none'],
    ...parameters.filter((parameter) => parameter['name'] !== 'X-Auth-Token').flatMap((parameter) => [...parameterFacts(parameter)]),
    ...('schema' in response ? schemaFacts(response['schema'], 'response') : []),
  ])
}

function* parameterFacts(parameter: Tree): Iterable<[string, string]> {
  if (parameter['in'] === 'body') {
    yield ['request is', parameter['required'] === true ? 'required' : 'optional']
    yield* schemaFacts(parameter['schema'], 'request')
    return
  }
  const at = `${textAt(parameter, 'in')} ${textAt(parameter, 'name')}`
  yield [`${at} is`, parameter['required'] === true ? 'required' : 'optional']
  const { required: _, ...schema } = parameter
  yield* schemaFacts(schema, at)
}

/** With every reference replaced by what it refers to; some definitions give an object no type. */
function resolved(value: unknown, root: Tree): unknown {
  if (Array.isArray(value)) return value.map((item) => resolved(item, root))
  if (!isTree(value)) return value
  const reference = textAt(value, '$ref')
  if (reference === '') return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, resolved(member, root)]))
  const referred = reference.slice(2).split('/').reduce<unknown>((outer, key) => (isTree(outer) ? outer[key] : undefined), root)
  if (referred === undefined) throw new Error(`Could not read an API definition: ${reference} leads nowhere. Copy the whole file.`)
  return resolved(referred, root)
}

function only(tree: Tree): [string, Tree] {
  const [first, ...others] = Object.entries(tree)
  if (first === undefined || others.length > 0) throw new Error('Could not read an API definition: it is not of one operation. Split it.')
  return [first[0], first[1] as Tree]
}
