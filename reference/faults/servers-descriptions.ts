import type { Answer } from '../answer.ts'
import type { Call } from '../call.ts'
import { defineFaults } from './fault.ts'
import { type Fields, fields, ofOperations, rewritten } from './rewrite.ts'

/** Rewrites servers where they are shown below the last microversion that any dialect has. */
function inBetween(change: (server: Fields) => Fields) {
  return ofOperations(['showServer'], (answer: Answer, { version: { minor } }: Call) =>
    minor < 10 || minor > 20 ? answer : rewritten(answer, (body) => ({ ...body, server: change(fields(body['server'])) })))
}

/** Ways to describe servers wrongly at some microversions alone. */
export const serverDescriptionFaults = defineFaults([
  {
    name: 'servers-without-update-in-between',
    summary: 'At the microversions from 2.10 to 2.20 a server does not say when it was updated.',
    breaks: ['servers/descriptions/matches-every-schema'],
    answer: inBetween((server) => Object.fromEntries(Object.entries(server).filter(([field]) => field !== 'updated'))),
  },
  {
    name: 'servers-with-more-in-between',
    summary: 'At the microversions from 2.10 to 2.20 a server has a field that no document names.',
    breaks: ['servers/descriptions/no-undocumented-fields'],
    answer: inBetween((server) => ({ ...server, rack: '7' })),
  },
])
