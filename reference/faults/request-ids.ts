import { randomUUID } from 'node:crypto'
import { fault } from '../errors.ts'
import { defineFaults } from './fault.ts'
import { ofRefusals, withHeader } from './rewrite.ts'

const LOCAL = 'X-Compute-Request-Id'
const WIDE = 'X-Openstack-Request-Id'
const WELL_FORMED = /^req-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

/** Ways to be wrong about the ids of requests. */
export const requestIdFaults = defineFaults([
  {
    name: 'request-ids-counted',
    summary: 'Request ids are req- and a running number.',
    breaks: ['protocol/every-operation/own-request-id'],
    answer: (answer, { state }) => {
      const count = Number(state.notes.get('requests') ?? 0) + 1
      state.notes.set('requests', count)
      return [LOCAL, WIDE].reduce((changed, name) => withHeader(changed, name, `req-${count}`), answer)
    },
  },
  {
    name: 'request-ids-differ',
    summary: 'From 2.46 on the two headers of one answer hold different request ids.',
    breaks: ['protocol/every-operation/own-request-id'],
    answer: (answer, { version: { minor } }) => (minor >= 46 ? withHeader(answer, WIDE, `req-${randomUUID()}`) : answer),
  },
  {
    name: 'refusals-without-request-id',
    summary: 'A refusal carries no request id.',
    breaks: ['protocol/every-operation/own-request-id'],
    answer: ofRefusals((answer) => [LOCAL, WIDE].reduce((changed, name) => withHeader(changed, name, null), answer)),
  },
  {
    name: 'global-id-returned',
    summary: 'A global request id of the documented form comes back in place of the request id under its OpenStack-wide name.',
    breaks: ['protocol/request-ids/global-id-stays-apart'],
    answer: (answer, { request: { headers } }) => {
      const given = headers[WIDE.toLowerCase()] ?? ''
      return WELL_FORMED.test(given) ? withHeader(answer, WIDE, given) : answer
    },
  },
  {
    name: 'malformed-global-id-refused',
    summary: 'A global request id of another form than documented is refused.',
    breaks: ['protocol/request-ids/malformed-global-id-ignored'],
    answer: (answer, { request: { headers } }) => {
      const given = headers[WIDE.toLowerCase()]
      if (given === undefined || WELL_FORMED.test(given)) return answer
      const { status, body } = fault(400, `Invalid request id ${given}.`)
      return { ...answer, status, body }
    },
  },
  {
    name: 'openstack-id-only-from-2-46',
    summary: 'Before 2.46 the request id is missing under its OpenStack-wide name.',
    breaks: ['protocol/request-ids/openstack-id-before-2-46'],
    answer: (answer, { version: { minor } }) => (minor < 46 ? withHeader(answer, WIDE, null) : answer),
  },
])
