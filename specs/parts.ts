import { markOf } from './mark.ts'
import type { Example, JsonSchema, Parameter, RequestBody, ResponseDescription, ResponseHeader } from './operation.ts'
import { isTree, type Tree, textAt, treeAt } from './tree.ts'

/** A parameter as the contract has it. Cookie parameters do not exist in these APIs and are refused. */
export function parameterOf(parameter: Tree): Parameter {
  const { applies, resource, omissible } = markOf(parameter)
  const [name, place] = [textAt(parameter, 'name'), textAt(parameter, 'in')]
  if (place !== 'path' && place !== 'query' && place !== 'header') throw new Error(`parameter ${name} is in '${place}'`)
  return {
    name,
    in: place,
    required: parameter['required'] === true,
    schema: schemaOf(parameter),
    applies,
    ...('example' in parameter && { example: parameter['example'] }),
    ...(resource !== undefined && { resource }),
    ...(omissible !== undefined && { omissible }),
  }
}

/** The request body of an operation, if it has one. */
export function requestOf(operation: Tree): RequestBody | undefined {
  const body = operation['requestBody']
  if (!isTree(body)) return undefined
  const [mediaType, media] = onlyMedia(body) ?? refuse('the request body has no media type')
  return { required: body['required'] === true, mediaType, schema: schemaOf(media), examples: examplesOf(media) }
}

/**
 * The answers of an operation, by ascending status. `default` is none of them: it describes whatever the documents do not list,
 * for readers and mock servers.
 */
export function responsesOf(responses: Tree): ResponseDescription[] {
  return Object.entries(responses).filter(([status]) => status !== 'default').map(([status, response]) => {
    if (!/^[1-5]\d\d$/.test(status)) throw new Error(`the response '${status}' is no status`)
    return responseOf(Number(status), response as Tree)
  })
}

function responseOf(status: number, response: Tree): ResponseDescription {
  const [mediaType, media] = onlyMedia(response) ?? []
  const { applies, dryRun } = markOf(response)
  return {
    status,
    description: textAt(response, 'description'),
    applies,
    ...(dryRun !== undefined && { dryRun }),
    ...(media !== undefined && { schema: schemaOf(media) }),
    ...(mediaType !== undefined && { mediaType }),
    examples: media === undefined ? [] : examplesOf(media),
    headers: Object.entries(treeAt(response, 'headers')).map(([name, header]) => headerOf(name, header as Tree)),
  }
}

function headerOf(name: string, header: Tree): ResponseHeader {
  return { name, required: header['required'] === true, schema: schemaOf(header), applies: markOf(header).applies }
}

function examplesOf(media: Tree): Example[] {
  return Object.entries(treeAt(media, 'examples')).map(([name, example]) => {
    const { value, ...rest } = example as Tree
    return { name, value, applies: markOf(rest).applies }
  })
}

function onlyMedia(owner: Tree): [string, Tree] | undefined {
  const [first, ...others] = Object.entries(treeAt(owner, 'content'))
  if (others.length > 0) throw new Error('a body has several media types')
  return first === undefined ? undefined : [first[0], first[1] as Tree]
}

function schemaOf(owner: Tree): JsonSchema {
  const schema = owner['schema']
  return isTree(schema) || typeof schema === 'boolean' ? schema : refuse('a parameter, header or body has no schema')
}

function refuse(why: string): never {
  throw new Error(why)
}
