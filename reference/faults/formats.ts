import { fault } from '../errors.ts'
import { defineFaults } from './fault.ts'
import { ofOperations } from './rewrite.ts'

/** Ways to be wrong about the formats of bodies. */
export const formatFaults = defineFaults([
  {
    name: 'content-type-mandatory',
    summary: 'A create without a Content-Type is refused as of an unsupported type.',
    breaks: ['protocol/formats/json-without-content-type'],
    answer: ofOperations(['createServerGroup'], (answer, { api, request: { headers }, rules, state, version: { minor } }) => {
      const created = state.groups.at(-1)
      if (headers['content-type'] !== undefined || answer.status !== 200 || created === undefined) return answer
      rules.removeGroup(state, created, { api, minor })
      const { status, body } = fault(415, 'Unsupported Content-Type')
      return { ...answer, status, body }
    }),
  },
])
