import { answerOf, holds, isRefused } from '../../checks/index.ts'
import type { Exchange, Subject } from '../../events/index.ts'
import { type CaseContext, conformance, type SubjectSource } from '../../harness/index.ts'
import { aGroup, theGroups } from '../fixtures.ts'
import { groupVersions, nativeGroups, onceForEachApi, withRows } from '../subjects.ts'
import {
  type BrokenCreate,
  brokenBody,
  FIELDS_OF_OTHER_VERSIONS,
  MISSING_FIELDS,
  SOFT_POLICIES,
  UNKNOWN_FIELDS,
  UNKNOWN_POLICIES,
  WRONG_COUNTS,
  WRONG_TYPES,
} from './broken-creates.ts'

const needs = { resources: { group: 2 } }

/** Each row at each subject where the documents state the constraint it breaks. */
function rowsWhereOwed(subjects: readonly Subject[], rows: Readonly<Record<string, BrokenCreate>>): Subject[] {
  return subjects.flatMap((subject) =>
    Object.entries(rows).filter(([, { at }]) => at(subject.microversion)).map(([row]) => ({ ...subject, row })),
  )
}

async function sendBroken(context: CaseContext, rows: Readonly<Record<string, BrokenCreate>>, name: string): Promise<Exchange> {
  const broken = rows[context.subject.row ?? '']
  if (broken === undefined) throw new Error(`Could not break a create by ${context.subject.row}: no such row. Add it to the table.`)
  return context.as.member.call('createServerGroup', { body: brokenBody(broken, name, context.subject.microversion) })
}

const refuses = (rows: Readonly<Record<string, BrokenCreate>>) => async (context: CaseContext): Promise<void> => {
  await aGroup(context)
  const exchange = await sendBroken(context, rows, context.name())
  context.check(isRefused, exchange, context.subject.row ?? '')
  context.observe('status', answerOf(exchange).status)
}

conformance({
  id: 'server-groups/refusals/mandatory-fields',
  needs,
  subjects: (source) => rowsWhereOwed(nativeGroups(source), MISSING_FIELDS),
  body: refuses(MISSING_FIELDS),
})

conformance({
  id: 'server-groups/refusals/field-types',
  needs,
  subjects: (source) => rowsWhereOwed(nativeGroups(source), WRONG_TYPES),
  body: refuses(WRONG_TYPES),
})

conformance({
  id: 'server-groups/refusals/exactly-one-policy',
  needs,
  subjects: (source) => rowsWhereOwed(nativeGroups(source), WRONG_COUNTS),
  body: refuses(WRONG_COUNTS),
})

conformance({
  id: 'server-groups/refusals/unknown-policies',
  needs,
  subjects: (source) => rowsWhereOwed(nativeGroups(source), UNKNOWN_POLICIES),
  body: refuses(UNKNOWN_POLICIES),
})

conformance({
  id: 'server-groups/refusals/soft-policies-before-2-15',
  needs,
  subjects: (source) => rowsWhereOwed([...onceForEachApi(source), ...groupVersions(source, { from: '2.13', to: '2.14' })], SOFT_POLICIES),
  body: refuses(SOFT_POLICIES),
})

conformance({
  id: 'server-groups/refusals/unknown-fields',
  needs,
  subjects: (source) => rowsWhereOwed(groupVersions(source, { from: '2.75' }), UNKNOWN_FIELDS),
  body: refuses(UNKNOWN_FIELDS),
})

conformance({
  id: 'server-groups/refusals/fields-of-other-versions',
  needs,
  subjects: (source) => rowsWhereOwed(groupVersions(source, { to: '2.74' }), FIELDS_OF_OTHER_VERSIONS),
  body: refuses(FIELDS_OF_OTHER_VERSIONS),
})

const BROKEN_BODIES: Readonly<Record<string, string>> = { 'no body': '', 'no JSON': '{"server_group": {', 'a list': '[]', 'a string': '"x"', 'a number': '5' }

conformance({
  id: 'server-groups/refusals/broken-bodies',
  needs,
  subjects: (source) => withRows(onceForEachApi(source), Object.keys(BROKEN_BODIES)),
  async body(context) {
    await aGroup(context)
    const text = BROKEN_BODIES[context.subject.row ?? ''] ?? ''
    const exchange = await context.as.member.call('createServerGroup', { body: new TextEncoder().encode(text) })
    context.check(isRefused, exchange, `the body is ${context.subject.row}`)
    context.observe('status', answerOf(exchange).status)
  },
})

const { 'no name': _, 'no server_group': __, ...withoutPolicy } = MISSING_FIELDS

/** Breakages that leave the name readable, so that a group created all the same can be found by it. */
const NAMED: Readonly<Record<string, BrokenCreate>> = { ...withoutPolicy, ...UNKNOWN_POLICIES }

const namedSubjects = (source: SubjectSource): Subject[] => rowsWhereOwed(onceForEachApi(source), NAMED)

conformance({
  id: 'server-groups/refusals/store-nothing',
  needs,
  subjects: namedSubjects,
  async body(context) {
    await aGroup(context)
    const name = context.name()
    const exchange = await sendBroken(context, NAMED, name)
    context.check(isRefused, exchange, context.subject.row ?? '')
    const stored = (await theGroups(context.as.member)).filter(({ fields }) => fields['name'] === name)
    context.check(holds, stored.length === 0, 'nothing created by a refused create', `${stored.length} group created`)
  },
})
