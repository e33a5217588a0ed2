import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { DialectName } from '../reference/index.ts'
import { dialectNamed } from '../reference/dialect.ts'
import { IAM_RULES, missingAction } from '../reference/iam/iam-rules.ts'
import { grants } from '../reference/iam/policy.ts'
import type { AttachedPolicy, PolicyStatement } from '../reference/iam/policy.ts'
import { POLICY_USERS } from '../reference/iam/policy-users.ts'
import { authBody, messageOf, PASSWORD, ReferenceClient } from './reference-client.ts'
import type { Reply } from './reference-client.ts'

const role = (...statements: PolicyStatement[]): AttachedPolicy => ({ model: 'role-policy', scope: 'project', statements })

describe('policies', () => {
  const allow = (...actions: string[]): PolicyStatement => ({ effect: 'Allow', actions })
  const deny = (...actions: string[]): PolicyStatement => ({ effect: 'Deny', actions })

  test.each<[string, PolicyStatement[], boolean]>([
    ['nothing', [], false],
    ['the action', [allow('ecs:servers:stop')], true],
    ['another action', [allow('ecs:servers:start')], false],
    ['an action that begins alike', [allow('ecs:servers:sto')], false],
    ['a star for what is left', [allow('ecs:servers:*')], true],
    ['a star within', [allow('ecs:*:st*')], true],
    ['a star of another service', [allow('evs:*:*')], false],
    ['everything', [allow('*:*:*')], true],
    ['everything but the action', [allow('*:*:*'), deny('ecs:servers:stop')], false],
    ['the action, and none of its kind', [allow('ecs:servers:stop'), deny('ecs:servers:*')], false],
    ['the action, and not its neighbour', [allow('ecs:servers:stop'), deny('ecs:servers:start')], true],
  ])('%s', (_, statements, granted) => {
    expect(grants([role(...statements)], ['ecs:servers:stop'])).toBe(granted)
  })

  test('a denial in one policy outweighs what another allows', () => {
    expect(grants([role(allow('ecs:servers:stop')), role(deny('ecs:servers:stop'))], ['ecs:servers:stop'])).toBe(false)
  })
})

const CLOUDS: readonly DialectName[] = ['huaweicloud', 'opentelekomcloud']

describe.each(CLOUDS)('users of %s', (dialect) => {
  let client: ReferenceClient
  let project: string

  beforeAll(async () => {
    client = await ReferenceClient.start({ dialect })
    project = client.projectOf('demo')
  })

  afterAll(() => client.cloud.stop())

  async function tokenOf(name: string): Promise<string> {
    const domain = { name: 'Default' }
    const body = JSON.stringify(authBody({ name, password: PASSWORD, domain }, { project: { id: project } }))
    const reply = await fetch(`${client.cloud.identity}/v3/auth/tokens`, { method: 'POST', headers: { 'content-type': 'application/json' }, body })
    expect(reply.status).toBe(201)
    return reply.headers.get('x-subject-token') ?? ''
  }

  const create = async (name: string): Promise<Reply> =>
    client.call(`/v1/${project}/cloudservers/os-server-groups`, {
      token: await tokenOf(name), method: 'POST', body: { server_group: { name: 'x', policies: ['anti-affinity'] } },
    })
  const native = async (name: string): Promise<Reply> => client.call(`/v2.1/${project}/os-server-groups`, { token: await tokenOf(name) })

  test('have names and ids of their own', () => {
    const users = POLICY_USERS[dialect]
    expect(new Set(users.map(({ name }) => name)).size).toBe(users.length)
    expect(new Set(users.map(({ id }) => id)).size).toBe(users.length)
  })

  test('do what their policies grant', async () => {
    for (const name of ['only:ecs:cloudServers:createServerGroup', 'without:ecs:serverGroups:manage', 'enterprise/all']) {
      expect((await create(name)).status).toBe(200)
    }
    expect((await native('only:ecs:serverGroups:manage')).status).toBe(200)
  })

  test.each(['none', 'without:ecs:cloudServers:createServerGroup', 'only:ecs:cloudServers:deleteServerGroup'])('%s cannot create: 403 Pdp.0001', async (name) => {
    const reply = await create(name)
    expect([reply.status, reply.json]).toEqual([403, { error: {
      code: 'Pdp.0001',
      message: expect.stringMatching(/^Policy (does not|doesn't) allow ecs:cloudServers:createServerGroup to be performed\.$/),
    } }])
  })

  test.each(['none', 'without:ecs:serverGroups:manage', 'enterprise/all'])('%s cannot list natively: 403 of Nova', async (name) => {
    const reply = await native(name)
    expect([reply.status, messageOf(reply)]).toEqual([403, "Policy doesn't allow ecs:serverGroups:manage to be performed."])
  })
})

describe('what is missing', () => {
  const missing = (dialect: DialectName, name: string, operation: string): string | undefined => {
    const user = POLICY_USERS[dialect].find((candidate) => candidate.name === name)
    if (user === undefined) throw new Error(`no user ${name}`)
    return missingAction(operation, user, { dialect: dialectNamed(dialect), iam: IAM_RULES })
  }

  test.each<[DialectName, string, string, string | undefined]>([
    ['opentelekomcloud', 'only:ecs:servers:stop', 'stopServer', undefined],
    ['opentelekomcloud', 'without:ecs:servers:stop', 'stopServer', 'ecs:servers:stop'],
    ['opentelekomcloud', 'without:ecs:servers:get', 'stopServer', 'ecs:servers:get'],
    ['opentelekomcloud', 'without:ecs:servers:get', 'startServer', undefined],
    ['opentelekomcloud', 'without:ecs:servers:get', 'lockServer', 'ecs:servers:get'],
    ['huaweicloud', 'without:ecs:servers:get', 'lockServer', undefined],
    ['huaweicloud', 'without:vpc:ports:delete', 'resizeServer', 'vpc:ports:delete'],
    ['huaweicloud', 'only:ecs:cloudServers:list', 'listEcsGroups', undefined],
    ['huaweicloud', 'identity/only:ecs:cloudServers:listServerGroups', 'listEcsGroups', undefined],
    ['huaweicloud', 'identity/without:ecs:cloudServers:listServerGroups', 'listEcsGroups', 'ecs:cloudServers:listServerGroups'],
    ['huaweicloud', 'identity/only:ecs:cloudServers:create', 'createEcsGroup', undefined],
    ['huaweicloud', 'identity/only:ecs:cloudServers:create', 'addEcsGroupMember', undefined],
    ['huaweicloud', 'identity/only:ecs:cloudServers:create', 'deleteEcsGroup', 'ecs:cloudServers:deleteServerGroup'],
    ['huaweicloud', 'identity/only:ecs:cloudServers:get', 'showEcsGroup', undefined],
    ['opentelekomcloud', 'only:ecs:cloudServers:get', 'showEcsGroup', undefined],
    ['huaweicloud', 'enterprise/all', 'showEcsGroup', undefined],
    ['huaweicloud', 'enterprise/all', 'showServerGroup', 'ecs:serverGroups:manage'],
    ['huaweicloud', 'none', 'showEcsJob', undefined],
  ])('in %s, %s for %s: %s', (dialect, name, operation, action) => {
    expect(missing(dialect, name, operation)).toBe(action)
  })
})
