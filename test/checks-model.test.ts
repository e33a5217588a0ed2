import { describe, expect, test } from 'vitest'
import { CloudModel, type GroupLook, listsAsKnown, showsAsKnown } from '../checks/index.ts'

const wanted = (id: string, owner = 'member') => ({ id, owner, name: `name of ${id}`, policy: 'anti-affinity' })
const look = (id: string, more: Partial<GroupLook> = {}): GroupLook =>
  ({ id, name: `name of ${id}`, policy: 'anti-affinity', members: [], rest: { metadata: {} }, ...more })

/** Group a of the member, deleted group b of the member, and group c of an outsider. */
function model(): CloudModel {
  const cloud = new CloudModel()
  cloud.createGroup(0, wanted('a'))
  cloud.createGroup(1, wanted('b'))
  cloud.deleteGroup(1)
  cloud.createGroup(3, wanted('c', 'outsider'))
  return cloud
}

const seen = (cloud: CloudModel, looks: readonly GroupLook[], owner = 'member') =>
  listsAsKnown(looks, { model: cloud, view: 'listed', place: 'nova-v2', owner })

function shown(cloud: CloudModel, slot: number, found: GroupLook | undefined) {
  const group = cloud.group(slot)
  if (group === undefined) throw new Error('no such group')
  return showsAsKnown(found, { model: cloud, view: 'shown', place: 'nova-v2', group })
}

describe('a list', () => {
  test('has what lives, and what the model knows nothing of', () => {
    expect(seen(model(), [look('a'), look('somebody else\'s')])).toBeNull()
    expect(seen(model(), [look('c')], 'outsider')).toBeNull()
  })

  test.each<[string, readonly GroupLook[], RegExp]>([
    ['lacks a group', [], /0 such entries/],
    ['has one twice', [look('a'), look('a')], /2 such entries/],
    ['has one that was deleted', [look('a'), look('b')], /is listed/],
    ['has another project\'s', [look('a'), look('c')], /is listed/],
    ['has one under another name', [look('a', { name: 'x' })], /"name":"x"/],
  ])('that %s is found', (_, looks, actual) => {
    expect(seen(model(), looks)?.actual).toMatch(actual)
  })

  test('that still has a group whose slot is taken again is found', () => {
    const cloud = model()
    cloud.createGroup(1, wanted('d'))
    expect(seen(cloud, [look('a'), look('d')])).toBeNull()
    expect(seen(cloud, [look('a'), look('b'), look('d')])?.expected).toContain('without group b')
  })
})

describe('a group that is shown', () => {
  test.each<[string, GroupLook | undefined]>([
    ['is none', undefined], ['is another', look('d')], ['has another policy', look('a', { policy: 'affinity' })], ['has a member', look('a', { members: ['s'] })],
  ])('and %s is found', (_, found) => {
    expect(shown(model(), 0, found)).not.toBeNull()
  })

  test('and changes in anything else is found, each place for itself', () => {
    const cloud = model()
    expect(shown(cloud, 0, look('a'))).toBeNull()
    expect(shown(cloud, 0, look('a', { rest: { metadata: { x: '1' } } }))?.expected).toContain('as first')
    expect(listsAsKnown([look('a', { rest: {} })], { model: cloud, view: 'listed', place: 'ecs-v1', owner: 'member' })).toBeNull()
  })
})

describe('members', () => {
  test('join, leave, and go with their server or their group', () => {
    const cloud = model()
    cloud.createServer(0, { id: 's', state: 'running', group: 0 })
    cloud.createServer(1, { id: 't', state: 'stopped' })
    cloud.join(1, 0)
    expect(shown(cloud, 0, look('a', { members: ['t', 's'] }))).toBeNull()
    cloud.setServer(0, 'stopped')
    expect(shown(cloud, 0, look('a', { members: ['t', 's'] }))).toBeNull()
    cloud.leave(1)
    expect(shown(cloud, 0, look('a', { members: ['t', 's'] }))).not.toBeNull()
    cloud.deleteServer(0)
    expect(shown(cloud, 0, look('a'))).toBeNull()
    cloud.join(1, 0)
    cloud.deleteGroup(0)
    expect(cloud.server(1)).toEqual({ id: 't', state: 'stopped' })
  })
})
