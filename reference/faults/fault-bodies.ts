import type { Answer } from '../answer.ts'
import { fault } from '../errors.ts'
import { defineFaults } from './fault.ts'
import { fields, ofOperations, ofRefusals, rewritten, withHeader } from './rewrite.ts'
import type { Fields } from './rewrite.ts'

const ONE_GROUP = ['showServerGroup', 'deleteServerGroup']
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i

/** Changes what a fault says, or how it is called. */
function said(answer: Answer, change: (name: string, content: Fields) => Fields): Answer {
  return rewritten(answer, (body) => {
    const [[name, content] = ['', {}]] = Object.entries(body)
    return change(name, fields(content))
  })
}

/** Ways to be wrong about how a refusal looks. */
export const faultBodyFaults = defineFaults([
  {
    name: 'refusals-without-message',
    summary: 'A refusal gives a code and no message.',
    breaks: ['protocol/faults/fault-with-message', 'protocol/generated-requests/errors-with-message'],
    answer: ofRefusals((answer) => said(answer, (name, { code }) => ({ [name]: { code } }))),
  },
  {
    name: 'refusals-coded-400',
    summary: 'The code inside a refusal is 400, whatever its status.',
    breaks: ['protocol/faults/repeats-status', 'protocol/generated-requests/errors-repeat-status'],
    answer: ofRefusals((answer) => said(answer, (name, content) => ({ [name]: { ...content, code: 400 } }))),
  },
  {
    name: 'refusals-all-called-compute-fault',
    summary: 'Every refusal is called computeFault.',
    breaks: ['protocol/faults/documented-name', 'server-groups/quota-requests/unknown-project'],
    answer: ofRefusals((answer) => said(answer, (_, content) => ({ computeFault: content }))),
  },
  {
    name: 'missing-role-is-bad-method',
    summary: 'A create by somebody without the role for it is answered 405, as if there were no such method.',
    dialects: ['openstack'],
    breaks: ['protocol/faults/documented-status'],
    answer: ofOperations(['createServerGroup'], (answer) => {
      if (answer.status !== 403 || !answer.body.includes('Policy')) return answer
      const { status, body } = fault(405, 'You may not create server groups.')
      return { ...answer, status, body }
    }),
  },
  {
    name: 'missing-role-is-teapot',
    summary: 'A create by somebody without the role for it is answered 418, which no document knows.',
    dialects: ['huaweicloud', 'opentelekomcloud'],
    breaks: ['protocol/faults/documented-status', 'permissions/refusals/forbidden-natively'],
    answer: ofOperations(['createServerGroup'], (answer) => {
      if (answer.status !== 403 || !answer.body.includes('Policy')) return answer
      const { status, body } = fault(418, 'You may not create server groups.')
      return { ...answer, status, body }
    }),
  },
  {
    name: 'refusals-typed-as-html',
    summary: 'Refusals are JSON that calls itself text/html.',
    breaks: ['protocol/faults/json-faults'],
    answer: ofRefusals((answer) => withHeader(answer, 'Content-Type', 'text/html; charset=UTF-8')),
  },
  {
    name: 'unknown-id-is-bad-request',
    summary: 'An id that was never given to a group is answered 400; one whose group was deleted, 404.',
    breaks: ['protocol/unknown-ids/answered-with-404', 'protocol/faults/documented-name'],
    rules: ({ storeGroup }) => ({
      storeGroup: (state, group, version) => {
        state.notes.set(`given ${group.id}`, true)
        storeGroup(state, group, version)
      },
    }),
    answer: ofOperations(ONE_GROUP, (answer, { params: { id = '' }, state }) => {
      if (answer.status !== 404 || !UUID.test(id) || state.notes.has(`given ${id.toLowerCase()}`)) return answer
      const { status, body } = fault(400, `${id} is no server group.`)
      return { ...answer, status, body }
    }),
  },
  {
    name: 'malformed-id-crashes',
    summary: 'An id that is no UUID makes the cloud fail inside.',
    breaks: ['protocol/unknown-ids/malformed-ids-find-nothing', 'server-groups/sequences/agrees-with-model'],
    answer: ofOperations(ONE_GROUP, (answer, { params: { id = '' } }) => {
      if (answer.status !== 404 || UUID.test(id)) return answer
      const { status, body } = fault(500, 'Unexpected API Error.')
      return { ...answer, status, body }
    }),
  },
])
