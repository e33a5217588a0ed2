import { type Answer, jsonAnswer } from '../answer.ts'
import type { AnswerHook } from '../compute.ts'
import { fault } from '../errors.ts'
import type { JsonData } from '../json-text.ts'
import { defineFaults } from './fault.ts'
import { fields, type Fields, ofOperations, rewritten } from './rewrite.ts'

const CREATES = ['createServerGroup', 'createEcsGroup']
const SHOWS = ['showServerGroup', 'showEcsGroup']
const LISTS = ['listServerGroups', 'listEcsGroups']

/** The same group under another name; what is no group stays as it is. */
function renamed(group: JsonData | undefined, change: (name: string) => string): JsonData | undefined {
  const { name, ...rest } = fields(group)
  return typeof name === 'string' ? { ...rest, name: change(name) } : group
}

const ofOne = (change: (name: string) => string): AnswerHook => (answer) =>
  rewritten(answer, (body) => ({ ...body, server_group: renamed(body['server_group'], change) }))

const ofAll = (change: (name: string) => string): AnswerHook => (answer) =>
  rewritten(answer, ({ server_groups: groups, ...body }) => (
    Array.isArray(groups) ? { ...body, server_groups: groups.map((group) => renamed(group, change) ?? null) } : { ...body, server_groups: groups }
  ))

/** Whether a request was refused for a body that is no JSON. */
function isUnreadable(answer: Answer, body: Buffer): boolean {
  if (answer.status !== 400) return false
  try {
    JSON.parse(body.toString('utf8'))
    return false
  } catch {
    return true
  }
}

/** The error in an answer, below its one key in every family, otherwise. */
function otherError(answer: Answer, change: (error: Fields) => Fields): Answer {
  return rewritten(answer, (body) => Object.fromEntries(Object.entries(body).map(([key, error]) => [key, change(fields(error))])))
}

const TRACE = 'Traceback (most recent call last):\n  File "/usr/lib/python3/dist-packages/nova/api/openstack/wsgi.py", line 538, in _process_stack'

/** A bound that some programs read as a number, and others do not. */
const ODD_NUMBER = /(?:^|[?&])(?:limit|offset)=(?:0x\d+|\d+e\d+)(?:&|$)/

/** The first bytes of a character of four, and the end of a text. */
const CUT_CHARACTER = Buffer.from([0xf0, 0x9f, 0x98, 0x22])

/** Ways to be wrong that only input nobody thought of shows. */
export const generatedInputFaults = defineFaults([
  {
    name: 'create-echoes-composed-characters',
    summary: 'The answer to a create has the marks of its name composed with their letters; everything else keeps them apart.',
    breaks: ['protocol/accepted-input/echoed-exactly', 'server-groups/names/kept-character-by-character'],
    answer: ofOperations(CREATES, ofOne((name) => name.normalize('NFC'))),
  },
  {
    name: 'details-escape-markup',
    summary: 'The details of a group have the markup in its name escaped, for a page that once showed them.',
    breaks: ['protocol/accepted-input/shown-exactly', 'server-groups/names/kept-character-by-character'],
    answer: ofOperations(SHOWS, ofOne((name) => name.replaceAll('&', '&amp;').replaceAll('<', '&lt;'))),
  },
  {
    name: 'list-cuts-long-names',
    summary: 'The list of groups has 64 characters of each name.',
    breaks: ['protocol/accepted-input/listed-exactly'],
    answer: ofOperations(LISTS, ofAll((name) => [...name].slice(0, 64).join(''))),
  },
  {
    name: 'cut-character-crashes',
    summary: 'A body with a character that is cut in two makes the cloud fail inside.',
    breaks: ['protocol/generated-requests/no-server-error'],
    answer: (answer, { request: { body } }) => (body.includes(CUT_CHARACTER) ? { ...answer, ...fault(500, 'Unexpected API Error.') } : answer),
  },
  {
    name: 'unreadable-body-shows-trace',
    summary: 'What is said of a body that is no JSON ends with the stack trace of the reader.',
    breaks: ['protocol/generated-requests/no-internals'],
    answer: (answer, { request: { body } }) => (
      isUnreadable(answer, body) ? otherError(answer, (error) => ({ ...error, message: `${String(error['message'])}\n${TRACE}` })) : answer
    ),
  },
  {
    name: 'unreadable-body-without-message',
    summary: 'A body that is no JSON is refused without a message.',
    breaks: ['protocol/generated-requests/errors-with-message'],
    answer: (answer, { request: { body } }) => (
      isUnreadable(answer, body) ? otherError(answer, (error) => ({ ...error, message: undefined })) : answer
    ),
  },
  {
    name: 'unreadable-body-has-code-0',
    summary: 'The fault about a body that is no JSON has the code 0.',
    breaks: ['protocol/generated-requests/errors-repeat-status'],
    answer: (answer, { api, request: { body } }) => (
      api !== 'ecs-v1' && isUnreadable(answer, body) ? otherError(answer, (error) => ({ ...error, code: 0 })) : answer
    ),
  },
  {
    name: 'odd-numbers-find-nothing',
    summary: 'A list that is asked for with a bound such as 0x1 or 1e1 is answered as if nothing were there.',
    breaks: ['protocol/broken-requests/query-values'],
    answer: (answer, { request: { query } }) => (answer.status === 400 && ODD_NUMBER.test(query) ? jsonAnswer(200, {}) : answer),
  },
  {
    name: 'text-after-json-ignored',
    summary: 'What stands in a body behind the JSON is ignored.',
    breaks: ['protocol/broken-requests/broken-json'],
    rules: ({ parseJson }) => ({ parseJson: (text) => parseJson(text.replace(/}}+$/, (ends) => balanced(text, ends))) }),
  },
])

/** As many closing braces as are open before them. */
function balanced(text: string, ends: string): string {
  const before = text.slice(0, text.length - ends.length)
  const open = (before.match(/{/g)?.length ?? 0) - (before.match(/}/g)?.length ?? 0)
  return open > 0 ? '}'.repeat(open) : ends
}
