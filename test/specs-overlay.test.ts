import { existsSync, readdirSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { readDocument } from '../specs/document.ts'
import { specsFolder } from '../specs/folder.ts'
import { dialects, documentsOf } from '../specs/index.ts'
import { filesOf, readOperations } from '../specs/load.ts'
import { overlaid, readOverlay } from '../specs/overlay.ts'
import { type Tree, treesAt } from '../specs/tree.ts'

const DOCUMENT: Tree = {
  openapi: '3.1.0',
  info: { title: 'Things', version: '1' },
  paths: { '/things': { get: { operationId: 'listThings', tags: ['a', 'b', 'c'], responses: { 200: { description: 'They.' } } } } },
}

function overlay(...actions: Tree[]): Tree {
  return { overlay: '1.0.0', info: { title: 'changes', version: '1' }, actions }
}

describe('an overlay', () => {
  test('updates and removes, in the order of its actions and after the overlays before it', async () => {
    const first = overlay({ target: '$.info', update: { summary: 'One.' } }, { target: '$.info.summary', update: 'Two.' })
    const second = overlay(
      { target: "$.paths['/things'].get.tags[?@ == 'b']", remove: true },
      { target: '$.info', update: { title: 'Others' } },
    )
    const changed = await overlaid(DOCUMENT, [first, second])
    expect(changed).toMatchObject({ info: { title: 'Others', version: '1', summary: 'Two.' } })
    expect(changed).toHaveProperty(['paths', '/things', 'get', 'tags'], ['a', 'c'])
  })

  test('leaves the document and itself as they are', async () => {
    const document = structuredClone(DOCUMENT)
    const changes = overlay({ target: '$', update: { tags: [{ name: 'a' }] } }, { target: '$.tags[0]', update: { description: 'One.' } })
    await overlaid(document, [changes])
    expect(document).toEqual(DOCUMENT)
    expect(changes['actions']).toEqual(overlay({ target: '$', update: { tags: [{ name: 'a' }] } }, {
      target: '$.tags[0]', update: { description: 'One.' },
    })['actions'])
  })

  test('changes one place of an object that is shared', async () => {
    const shared = { description: 'It.' }
    const changed = await overlaid({ left: shared, right: shared }, [overlay({ target: '$.left', update: { description: 'This.' } })])
    expect(changed).toEqual({ left: { description: 'This.' }, right: { description: 'It.' } })
  })

  test.for<[string, Tree, RegExp]>([
    ['matches nothing', overlay({ target: '$.paths.nothing', update: {} }), /'changes' matches nothing at \$\.paths\.nothing/],
    ['removes nothing', overlay({ target: "$.paths['/others']", remove: true }), /matches nothing at \$\.paths\['\/others'\]/],
    ['has a target that is no JSONPath', overlay({ target: '$.paths[', update: {} }), /matches nothing at \$\.paths\[/],
    ['has an action that does nothing', overlay({ target: '$.info' }), /neither update nor remove, or both, in action 1/],
    ['has an action that does both', overlay({ target: '$.info', update: {}, remove: true }), /or both, in action 1/],
    ['has no actions', overlay(), /is no OpenAPI Overlay 1\.0\.0 with actions/],
    ['is of another version', { ...overlay({ target: '$.info', update: {} }), overlay: '2.0.0' }, /is no OpenAPI Overlay 1\.0\.0/],
  ])('is refused when it %s', async ([, changes, message]) => {
    const loading = readOperations(DOCUMENT, 'nova', [changes])
    await expect(loading).rejects.toThrow(message)
    await expect(loading).rejects.toThrow(/^Could not load specs\/nova\.yaml: overlay 'changes' .*Correct the document\.$/s)
  })
})

const used = [...new Set(dialects().flatMap((dialect) => documentsOf(dialect).flatMap((spec) => filesOf(dialect, spec)[1])))]

test('every overlay in the folder changes a dialect', () => {
  const folder = join(specsFolder(), 'overlays')
  expect(readdirSync(folder).toSorted()).toEqual(used.map((file) => basename(file)).toSorted())
})

describe.for(used)('%s', (file) => {
  test('names the document it extends', async () => {
    const { extends: extended } = await readOverlay(file)
    const document = join(dirname(file), String(extended))
    expect(existsSync(document)).toBe(true)
    expect(basename(file).endsWith(`.${basename(document)}`)).toBe(true)
  })
})

const applications = dialects().flatMap((dialect) => documentsOf(dialect).map((spec) => ({ dialect, spec })))
  .filter(({ dialect, spec }) => filesOf(dialect, spec)[1].length > 0)

describe.for(applications)('$spec on $dialect', ({ dialect, spec }) => {
  test('every action changes something, and what is removed is gone', async () => {
    const [file, overlays] = filesOf(dialect, spec)
    let document = (await readDocument(file)).written
    for (const changes of await Promise.all(overlays.map(readOverlay))) {
      for (const action of treesAt(changes, 'actions')) {
        const changed = await overlaid(document, [{ ...changes, actions: [action] }])
        expect(JSON.stringify(changed), String(action['target'])).not.toBe(JSON.stringify(document))
        if ('remove' in action) await expect(overlaid(changed, [{ ...changes, actions: [action] }])).rejects.toThrow('matches nothing')
        document = changed
      }
    }
  })
})
