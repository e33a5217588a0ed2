import { readdirSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { prefixOf } from '../specs/family.ts'
import { type ApiName, loadSpecs, type OperationView } from '../specs/index.ts'
import { definitionFacts } from './huawei-definition.ts'
import { type Explained, SERVERS_EXPLAINED } from './huawei-servers-explained.ts'
import { differences, type Facts, schemaFacts } from './interface-facts.ts'

const specs = await loadSpecs('huaweicloud')

/** Facts of an operation as we describe it, at the last documented microversion where there are any. */
function describedFacts(id: string): Facts {
  const api: ApiName = specs.has(id, 'ecs-v1') && !specs.has(id, 'nova-v2.1') ? 'ecs-v1' : 'nova-v2.1'
  const { operation, parameters, request, success } = specs.view(id, api, api === 'nova-v2.1' ? '2.60' : undefined)
  return new Map([
    ['method', operation.method],
    ['path', `${operation.unversioned ? '' : prefixOf(api)}${operation.path}`],
    ['status', String(success.status)],
    ['token', operation.authenticated ? 'required' : 'none'],
    ...parameters.flatMap(({ name, in: place, required, schema }): Array<[string, string]> => [
      [`${place} ${name} is`, required ? 'required' : 'optional'],
      ...schemaFacts(schema, `${place} ${name}`),
    ]),
    ...(request === undefined ? [] : requestFacts(request)),
    ...(success.schema === undefined ? [] : schemaFacts(success.schema, 'response')),
  ])
}

function requestFacts({ required, schema }: NonNullable<OperationView['request']>): Array<[string, string]> {
  return [['request is', required ? 'required' : 'optional'], ...schemaFacts(schema, 'request')]
}

const OLD_HEADER = 'the pages on microversions have both headers at every operation, this one for versions before 2.27'
const NEW_HEADER = 'the pages on microversions have both headers at every operation; the definitions of some lack them'
const FOUR_POLICIES = 'its description names these four; a group made with a reserved one may be shown'
const LINK_TYPE = 'in the example of the definition itself, and in those of the pages'
const LINK_NAMES = 'the pages name three of the four and show the fourth: no closed list'

const withoutOldHeader = {
  'header X-OpenStack-Nova-API-Version is': OLD_HEADER,
  'header X-OpenStack-Nova-API-Version type': OLD_HEADER,
}
const withoutHeaders = {
  ...withoutOldHeader,
  'header OpenStack-API-Version is': NEW_HEADER,
  'header OpenStack-API-Version type': NEW_HEADER,
}

/** The value of an action that has none: an empty string in the definitions, null in the tables of the pages, `{}` in an example. */
const emptyValue = (action: string): Record<string, string> => ({
  [`request ${action} type`]: 'null in the table of the page, an object in an example: any value is taken',
  [`request ${action} enum`]: 'null in the table of the page, an object in an example: any value is taken',
})

/** Our operation for each definition, and why we say something else. */
const EXPLAINED: Readonly<Record<string, Explained>> = {
  CreateServerGroup: { operation: 'createEcsGroup' },
  ListServerGroups: {
    operation: 'listEcsGroups',
    differences: { 'query limit maximum': 'the pages of both clouds have the maximum' },
  },
  ShowServerGroup: { operation: 'showEcsGroup' },
  DeleteServerGroup: { operation: 'deleteEcsGroup' },
  AddServerGroupMember: { operation: 'addEcsGroupMember' },
  DeleteServerGroupMember: { operation: 'removeEcsGroupMember' },
  BatchAddServerGroupMember: {
    operation: 'addEcsGroupMembers',
    differences: { 'request server_ids is': 'mandatory in the page, and required by its twin that removes' },
  },
  BatchDeleteServerGroupMember: { operation: 'removeEcsGroupMembers' },
  ShowServerLimits: { operation: 'showEcsLimits' },
  NovaCreateServerGroup: {
    operation: 'createServerGroup',
    differences: { ...withoutOldHeader, 'response server_group.policies[] enum': FOUR_POLICIES },
  },
  NovaListServerGroups: {
    operation: 'listServerGroups',
    differences: {
      ...withoutOldHeader,
      'query all_projects type': 'its presence alone counts, whatever the value',
      'response server_groups[].policies[] enum': FOUR_POLICIES,
    },
  },
  NovaShowServerGroup: {
    operation: 'showServerGroup',
    differences: { ...withoutOldHeader, 'response server_group.policies[] enum': FOUR_POLICIES },
  },
  NovaDeleteServerGroup: { operation: 'deleteServerGroup', differences: withoutHeaders },
  NovaListVersions: {
    operation: 'listVersions',
    differences: {
      'response versions[].links[].type is': LINK_TYPE,
      'response versions[].links[].type type': LINK_TYPE,
      'response versions[].links[].rel enum': LINK_NAMES,
    },
  },
  NovaShowVersion: {
    operation: 'showVersion',
    differences: {
      token: 'Nova needs none, and the page has none in its request',
      'response version.links[].type is': LINK_TYPE,
      'response version.links[].type type': LINK_TYPE,
      'response version.links[].rel enum': LINK_NAMES,
    },
  },
  NovaStopServer: { operation: 'stopServer', differences: withoutHeaders },
  NovaStartServer: { operation: 'startServer', differences: { ...withoutHeaders, ...emptyValue('os-start') } },
  NovaLockServer: { operation: 'lockServer', differences: { ...withoutHeaders, ...emptyValue('lock') } },
  NovaUnlockServer: { operation: 'unlockServer', differences: { ...withoutHeaders, ...emptyValue('unlock') } },
  NovaRebootServer: { operation: 'rebootServer', differences: withoutHeaders },
  NovaListAvailabilityZones: {
    operation: 'listAvailabilityZones',
    differences: {
      ...withoutHeaders,
      'response availabilityZoneInfo[].hosts type': 'always null, by the page',
      'response availabilityZoneInfo[].hosts[] type': 'always null, by the page',
    },
  },
  NovaDeleteServer: { operation: 'deleteServer', differences: withoutHeaders },
  ...SERVERS_EXPLAINED,
}

test('every definition is compared', () => {
  const copied = readdirSync(new URL('data/huawei-api-definitions', import.meta.url)).map((file) => file.replace(/\.json$/, ''))
  expect(Object.keys(EXPLAINED).toSorted()).toEqual(copied.toSorted())
})

describe.for(Object.entries(EXPLAINED))('%s', ([name, { operation, differences: explained = {}, partial }]) => {
  const [ours, theirs] = [describedFacts(operation), definitionFacts(name)]
  const undescribed = [...theirs.keys()].filter((fact) => !ours.has(fact))

  test(`differs from ${operation} only as explained`, () => {
    const found = differences(ours, theirs)
    const open = [...found].filter(([fact]) => !(fact in explained) && !(partial !== undefined && undescribed.includes(fact)))
    expect(Object.fromEntries(open)).toEqual({})
    expect(Object.keys(explained).filter((fact) => !found.has(fact)), 'explained, but no longer so').toEqual([])
    expect(partial !== undefined && undescribed.length === 0, 'described in part, but no longer so').toBe(false)
  })
})

test('a difference is found, whichever side has more', () => {
  const theirs = definitionFacts('CreateServerGroup')
  const ours = new Map(theirs)
  ours.delete('request server_group.name maxLength')
  ours.set('request server_group.policies[] enum', 'affinity').set('request server_group.owner is', 'optional')
  expect(Object.fromEntries(differences(ours, theirs))).toEqual({
    'request server_group.policies[] enum': 'affinity here, anti-affinity there',
    'request server_group.owner is': 'optional here, nothing there',
    'request server_group.name maxLength': 'nothing here, 255 there',
  })
})
