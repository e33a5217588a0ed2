import { describe, expect, test } from 'vitest'
import { describe as describeOperations } from '../specs/description.ts'
import { readOperations } from '../specs/load.ts'
import type { Tree } from '../specs/tree.ts'
import { schemaProblems } from './schema-problems.ts'

type Draft = { [key: string]: unknown }

/** A small valid document; `change` breaks it in one way. */
function drafted(change: (parts: { paths: Draft; item: Draft; operation: Draft; media: Draft; document: Draft }) => void): Tree {
  const media: Draft = {
    schema: { oneOf: [{ 'x-openstack': { 'max-ver': '2.9' }, type: 'string' }, { 'x-openstack': { 'min-ver': '2.10' }, type: 'integer' }] },
    examples: { old: { 'x-openstack': { 'max-ver': '2.9' }, value: 'a' }, new: { 'x-openstack': { 'min-ver': '2.10' }, value: 1 } },
  }
  const operation: Draft = {
    operationId: 'showThing',
    responses: { 200: { description: 'It.', content: { 'application/json': media } } },
  }
  const item: Draft = { parameters: [{ name: 'thing_id', in: 'path', required: true, schema: { type: 'string' } }], get: operation }
  const paths: Draft = { '/things/{thing_id}': item }
  const servers = [{ url: '/{version}', variables: { version: { default: 'v2.1' } } }]
  const document: Draft = { openapi: '3.1.0', info: { title: 'Things', version: '1' }, servers, paths }
  change({ paths, item, operation, media, document })
  return document
}

async function problems(change: Parameters<typeof drafted>[0]): Promise<string[]> {
  const operations = await readOperations(drafted(change), 'nova')
  const description = describeOperations({ dialect: 'test', operations, digests: [] })
  return ['2.1', '2.10'].flatMap((version) => schemaProblems(description, 'showThing', 'nova-v2.1', version))
}

test('the draft itself is accepted', async () => {
  expect(await problems(() => undefined)).toEqual([])
})

test('nothing is described after the microversion at which a document ends', async () => {
  const operations = await readOperations(drafted(({ document }) => { document['x-openstack'] = { 'max-ver': '2.60' } }), 'nova')
  const description = describeOperations({ dialect: 'test', operations, digests: [] })
  expect(['2.60', '2.61'].map((version) => description.has('showThing', 'nova-v2.1', version))).toEqual([true, false])
  expect(description.breakpoints('showThing', '2.1', '2.93')).toEqual(['2.1', '2.10'])
})

describe('loading refuses', () => {
  const error = { description: 'No.', content: { 'application/json': { schema: { type: 'object' } } } }

  test.for<[string, Parameters<typeof drafted>[0], RegExp]>([
    ['what is no OpenAPI', ({ document }) => { delete document['info'] }, /validation failed/],
    ['an operation without id', ({ operation }) => {
      delete operation['operationId']
    }, /GET \/things\/\{thing_id\}: the operation has no operationId/],
    ['an id twice', ({ paths, operation }) => {
      paths['/others'] = { get: { ...operation } }
    }, /showThing: several operations have this id/],
    ['a path parameter that is not declared', ({ item }) => { item['parameters'] = [] }, /\{thing_id\}, which is no parameter/],
    ['a path parameter that is not in the path', ({ paths, item }) => {
      paths['/things'] = item
      delete paths['/things/{thing_id}']
    }, /the path parameter thing_id is not in its path/],
    ['equal templates', ({ paths, item }) => { paths['/things/{other}'] = { ...item } }, /same template/],
    ['no branch at some version', ({ media }) => { first(media)['max-ver'] = '2.8' }, /at nova-v2\.1 2\.9: 0 branches of a oneOf remain/],
    ['two branches at some version', ({ media }) => {
      first(media)['max-ver'] = '2.10'
    }, /at nova-v2\.1 2\.10: 2 branches of a oneOf remain/],
    ['no branch for a family', ({ media }) => { first(media)['apis'] = ['nova-v2.1'] }, /at nova-v2 2\.1: 0 branches/],
    ['a mark on some branches only', ({ media }) => {
      delete (branches(media)[0] ?? {})['x-openstack']
    }, /1 of 2 branches of a oneOf carry/],
    ['a keyword in a branch and beside it', ({ media }) => { (media['schema'] as Draft)['type'] = 'string' }, /repeats the keyword 'type'/],
    ['an unknown key of a mark', ({ operation }) => {
      operation['x-openstack'] = { 'min-version': '2.4' }
    }, /paths\/~1things~1\{thing_id\}\/get: x-openstack has the unknown key 'min-version'/],
    ['a key that belongs elsewhere', ({ media }) => { first(media)['resource'] = 'group' }, /unknown key 'resource'/],
    ['a success that is said not to be of a dry run', ({ operation }) => {
      (operation['responses'] as Draft)['202'] = { 'description': 'Checked.', 'x-openstack': { 'dry-run': false } }
    }, /has a 'dry-run' that is not true/],
    ['an unknown key below a mark', ({ operation }) => {
      operation['x-openstack'] = { 'refuses-unknown-query': { since: '2.4' } }
    }, /unknown key 'since'/],
    ['a version that lost its quotes', ({ media }) => { first(media)['max-ver'] = 2.9 }, /no quoted microversion/],
    ['a range that ends before it starts', ({ operation }) => {
      operation['x-openstack'] = { 'min-ver': '2.13', 'max-ver': '2.9' }
    }, /ends \(2\.9\) before it starts \(2\.13\)/],
    ['an unknown family', ({ operation }) => { operation['x-openstack'] = { apis: ['nova'] } }, /not a list of known API families/],
    ['a mark that is no object', ({ operation }) => { operation['x-openstack'] = '2.4' }, /is no object/],
    ['a mark where it means nothing', ({ media }) => {
      (media['schema'] as Draft)['x-openstack'] = { 'min-ver': '2.4' }
    }, /means nothing here/],
    ['a range on an entry of an enum', ({ media }) => {
      media['schema'] = { enum: [{ value: 'a', 'x-openstack': { 'min-ver': '2.4' } }] }
    }, /stands in data/],
    ['a range on an entry of required', ({ media }) => {
      media['schema'] = { type: 'object', required: [{ 'x-openstack': {} }] }
    }, /stands in data/],
    ['an operation that applies nowhere', ({ document, operation }) => {
      document['x-openstack'] = { apis: ['nova-v2'] }
      operation['x-openstack'] = { apis: ['nova-v2.1'] }
    }, /it applies nowhere/],
    ['an operation that begins after the document ends', ({ document, operation }) => {
      document['x-openstack'] = { 'max-ver': '2.60' }
      operation['x-openstack'] = { 'min-ver': '2.61' }
    }, /it applies nowhere/],
    ['a document that begins somewhere', ({ document }) => {
      document['x-openstack'] = { 'min-ver': '2.4' }
    }, /#\/: x-openstack has the unknown key 'min-ver'/],
    ['two success responses', ({ operation }) => {
      (operation['responses'] as Draft)['201'] = { description: 'Also.' }
    }, /2 success responses/],
    ['no success response at some version', ({ operation }) => { operation['responses'] = { 404: error } }, /0 success responses/],
    ['an error without a body', ({ operation }) => {
      (operation['responses'] as Draft)['404'] = { description: 'No.' }
    }, /the error 404 has no body/],
    ['several media types', ({ operation, media }) => {
      operation['requestBody'] = { content: { 'application/json': media, 'text/plain': media } }
    }, /several media types/],
    ['a cookie', ({ item }) => {
      (item['parameters'] as Draft[]).push({ name: 'c', in: 'cookie', schema: {} })
    }, /parameter c is in 'cookie'/],
    ['a schema that contains itself', ({ document, media }) => {
      document['components'] = { schemas: { Node: { type: 'object', properties: { next: { $ref: '#/components/schemas/Node' } } } } }
      media['schema'] = { $ref: '#/components/schemas/Node' }
    }, /[Cc]ircular/],
  ])('%s', async ([, change, message]) => {
    const loading = readOperations(drafted(change), 'nova')
    await expect(loading).rejects.toThrow(message)
    await expect(loading).rejects.toThrow(/^Could not load specs\/nova\.yaml: .*Correct the document\.$/s)
  })
})

describe('the checks of schemas find', () => {
  test.for<[string, Parameters<typeof drafted>[0], RegExp]>([
    ['an unknown keyword', ({ media }) => { media['schema'] = { type: 'string', maxlength: 3 } }, /unknown keyword: "maxlength"/],
    ['an unknown type', ({ media }) => {
      media['schema'] = { type: 'strin' }
    }, /schema is invalid: data\/type must be equal to one of the allowed values/],
    ['an unknown format', ({ media }) => { media['schema'] = { type: 'string', format: 'uid' } }, /unknown format "uid"/],
    ['an example that does not validate', ({ media }) => { media['schema'] = { type: 'string' } }, /example new: data must be string/],
    ['a success without example', ({ media }) => { delete media['examples'] }, /200 has no example/],
    ['a version without example', ({ media }) => { delete (media['examples'] as Draft)['new'] }, /2\.10: 200 has no example/],
  ])('%s', async ([, change, message]) => {
    expect((await problems(change)).join('\n')).toMatch(message)
  })
})

function branches(media: Draft): Draft[] {
  return (media['schema'] as { oneOf: Draft[] }).oneOf
}

function first(media: Draft): Draft {
  return (branches(media)[0] ?? {})['x-openstack'] as Draft
}
