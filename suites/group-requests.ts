import type { CaseContext } from '../harness/index.ts'
import type { TargetFacts } from '../target/index.ts'
import { aGroupHere } from './group-here.ts'
import type { Path, PreparedRequests } from './prepared-request.ts'
import { aServer, aStoppedServer, nativeHome } from './servers.ts'

function whyNoServers(facts: TargetFacts): string | undefined {
  return nativeHome(facts) === undefined ? 'servers are made by the native API, and the target offers none' : undefined
}

async function aMemberOf(context: CaseContext, { server_group_id: id = '' }: Path): Promise<string> {
  return (await aServer(context, { group: { id } })).id
}

const listed = { holds: 'group', before: aGroupHere } as const

const member = { holds: 'server', impossible: whyNoServers } as const

/** Operations on groups, and on the servers in them. */
export const GROUP_REQUESTS: PreparedRequests = {
  createServerGroup: { holds: 'group' },
  createEcsGroup: { holds: 'group' },
  listServerGroups: listed,
  listEcsGroups: listed,
  addEcsGroupMember: {
    ...member,
    body: async (context) => ({ add_member: { instance_uuid: (await aStoppedServer(context)).id } }),
  },
  removeEcsGroupMember: {
    ...member,
    body: async (context, path) => ({ remove_member: { instance_uuid: await aMemberOf(context, path) } }),
  },
  addEcsGroupMembers: { ...member, body: async (context) => ({ server_ids: [(await aStoppedServer(context)).id] }) },
  removeEcsGroupMembers: { ...member, body: async (context, path) => ({ server_ids: [await aMemberOf(context, path)] }) },
}
