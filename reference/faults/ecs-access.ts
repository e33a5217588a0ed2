import { jsonAnswer } from '../answer.ts'
import type { Answer } from '../answer.ts'
import type { Call } from '../call.ts'
import { namedMember } from '../v1/ecs-body.ts'
import { defineEcsFaults, ecsRules } from './ecs-rewrite.ts'
import { ofOperations } from './rewrite.ts'

/** A group of any project, for one operation. */
function opened(operation: string): ReturnType<typeof ecsRules> {
  return ecsRules(({ findGroup }) => ({
    findGroup: (state, wanted) =>
      findGroup(state, wanted) ?? (wanted.operation === operation ? state.groups.find(({ id }) => id === wanted.id) : undefined),
  }))
}

/** An empty list for a v1 list without a valid token. */
function emptyList({ api, route }: Call): Answer | undefined {
  return api === 'ecs-v1' && route?.operation === 'listEcsGroups' ? jsonAnswer(200, { server_groups: [] }) : undefined
}

const hasToken = ({ request }: Call): boolean => request.headers['x-auth-token'] !== undefined

/** Ways of ECS v1 to be wrong about who is calling, and whose a group is. */
export const ecsAccessFaults = defineEcsFaults([
  {
    name: 'ecs-groups-shown-to-everybody',
    summary: 'Through v1 any project can show any group whose id it knows.',
    breaks: ['ecs-groups/ownership/hidden-from-outsiders', 'ecs-groups/sequences/agrees-with-model'],
    rules: opened('showEcsGroup'),
  },
  {
    name: 'ecs-lists-reach-other-projects',
    summary: 'The v1 list compares project ids by order, not for equality, and so reaches into projects that come later.',
    breaks: ['ecs-groups/ownership/not-listed-to-outsiders', 'ecs-groups/sequences/agrees-with-model'],
    rules: ecsRules(() => ({ listedGroups: (state, projectId) => state.groups.filter((group) => group.projectId >= projectId) })),
  },
  {
    name: 'ecs-groups-deleted-by-everybody',
    summary: 'Through v1 any project can delete any group whose id it knows.',
    breaks: ['ecs-groups/ownership/outsiders-cannot-delete', 'ecs-groups/sequences/agrees-with-model'],
    rules: opened('deleteEcsGroup'),
  },
  {
    name: 'ecs-groups-joined-by-everybody',
    summary: 'Through v1 any project can add any server to any group, if it knows both ids.',
    breaks: ['ecs-groups/ownership/outsiders-cannot-add'],
    answer: ofOperations(['addEcsGroupMember'], (answer, { caller, json, params: { id: groupId = '' }, state }) => {
      const group = state.groups.find(({ id }) => id === groupId)
      if (answer.status !== 400 || group === undefined || group.projectId === caller?.project?.id) return answer
      state.joinGroup(namedMember(json, 'add_member'), groupId)
      return { ...answer, status: 200, body: '' }
    }),
  },
  {
    name: 'ecs-servers-of-others-join',
    summary: 'Any server can be added to a group of the own project, if its id is known.',
    breaks: ['ecs-groups/ownership/refuses-foreign-servers'],
    rules: ecsRules(() => ({ findMember: (state, id) => state.servers.find((server) => server.id === id.toLowerCase()) })),
  },
  {
    name: 'ecs-project-in-url-not-compared',
    summary: 'Whatever project a v1 URL names, the answer is about that of the token.',
    breaks: [
      'ecs-groups/project/refuses-foreign-project', 'ecs-servers/access/refuses-foreign-project', 'permissions/tokens/foreign-domain-refused',
    ],
    rules: ecsRules(() => ({ urlProjectFits: () => true })),
  },
  {
    name: 'ecs-missing-token-lists-nothing',
    summary: 'Whoever sends no token is told by v1 that there are no groups.',
    breaks: [
      'ecs-groups/tokens/refused-without-token', 'ecs-groups/tokens/refusal-says-why', 'protocol/tokens/refuses-missing-token',
      'permissions/signatures/covers-request', 'permissions/signatures/missing-refused', 'permissions/signatures/refusal-says-why',
      'permissions/signatures/skewed-refused', 'permissions/signatures/unknown-key-refused', 'permissions/signatures/wrong-refused',
    ],
    rules: ({ unauthenticated }) => ({
      unauthenticated: (call) => (hasToken(call) ? undefined : emptyList(call)) ?? unauthenticated(call),
    }),
  },
  {
    name: 'ecs-unknown-token-lists-nothing',
    summary: 'Whoever sends a token that is not valid is told by v1 that there are no groups.',
    breaks: [
      'ecs-groups/tokens/refused-with-unknown-token', 'ecs-groups/tokens/refusal-says-why', 'protocol/tokens/refuses-unknown-token',
      'permissions/tokens/expired-refused',
    ],
    rules: ({ unauthenticated }) => ({
      unauthenticated: (call) => (hasToken(call) ? emptyList(call) : undefined) ?? unauthenticated(call),
    }),
  },
  {
    name: 'ecs-unauthorized-without-code',
    summary: 'The 401 of v1 has a body that no layer documents.',
    breaks: ['ecs-groups/tokens/refusal-says-why', 'permissions/signatures/refusal-says-why'],
    rules: ({ unauthenticated }) => ({
      unauthenticated: (call) => {
        const answer = unauthenticated(call)
        return call.api === 'ecs-v1' ? { ...answer, body: '{"message": "Unauthorized"}' } : answer
      },
    }),
  },
])
