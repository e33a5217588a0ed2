import { answerOf, holds, isEcsError, isNoServerError, isRefused, isSame } from '../../checks/index.ts'
import type { Exchange } from '../../events/index.ts'
import { type CaseContext, conformance } from '../../harness/index.ts'
import { anEcsGroup, ecsGroupBody, ecsGroups, everyEcsGroup, isSuccess, theEcsGroup } from '../ecs-group.ts'
import { groupIn } from '../group.ts'
import { withRows } from '../subjects.ts'
import { BROKEN_BODIES, type BrokenCreate, MISSING_FIELDS, OTHER_POLICIES, UNDECIDED_CREATES, WRONG_TYPES } from './broken-creates.ts'
import { observeRefusal } from './refused.ts'

type Rows = Readonly<Record<string, BrokenCreate>>

const needs = { resources: { group: 2 } }

/** Sends the create of the subject's row under a name; its nearest valid neighbour succeeded before. */
async function sendBroken(context: CaseContext, rows: Rows, name: string): Promise<Exchange> {
  const broken = rows[context.subject.row ?? '']
  if (broken === undefined) throw new Error(`Could not break a create by ${context.subject.row}: no such row. Add it to the table.`)
  await anEcsGroup(context)
  return context.as.member.call('createEcsGroup', { body: broken(ecsGroupBody(name).server_group) })
}

async function storedUnder(context: CaseContext, name: string): Promise<number> {
  return (await everyEcsGroup(context.as.member)).filter(({ fields }) => fields['name'] === name).length
}

const refuses = (rows: Rows) => async (context: CaseContext): Promise<void> => {
  const exchange = await sendBroken(context, rows, context.name())
  context.check(isRefused, exchange, context.subject.row ?? '')
  observeRefusal(context, exchange)
}

conformance({
  id: 'ecs-groups/refusals/mandatory-fields',
  needs,
  subjects: (source) => withRows(ecsGroups(source), Object.keys(MISSING_FIELDS)),
  body: refuses(MISSING_FIELDS),
})

conformance({
  id: 'ecs-groups/refusals/field-types',
  needs,
  subjects: (source) => withRows(ecsGroups(source), Object.keys(WRONG_TYPES)),
  body: refuses(WRONG_TYPES),
})

conformance({
  id: 'ecs-groups/refusals/other-policies',
  needs,
  subjects: (source) => withRows(ecsGroups(source), Object.keys(OTHER_POLICIES)),
  body: refuses(OTHER_POLICIES),
})

conformance({
  id: 'ecs-groups/refusals/broken-bodies',
  needs,
  subjects: (source) => withRows(ecsGroups(source), Object.keys(BROKEN_BODIES)),
  async body(context) {
    await anEcsGroup(context)
    const text = BROKEN_BODIES[context.subject.row ?? ''] ?? ''
    const exchange = await context.as.member.call('createEcsGroup', { body: new TextEncoder().encode(text) })
    context.check(isRefused, exchange, `the body is ${context.subject.row}`)
    observeRefusal(context, exchange)
  },
})

/** Breakages that leave the name readable, so that a group created all the same can be found by it. */
const NAMED: Rows = {
  'no policies': ({ name }) => ({ server_group: { name } }),
  'policies is null': ({ name }) => ({ server_group: { name, policies: null } }),
}

conformance({
  id: 'ecs-groups/refusals/store-nothing',
  needs,
  subjects: (source) => withRows(ecsGroups(source), Object.keys(NAMED)),
  async body(context) {
    const name = context.name()
    const exchange = await sendBroken(context, NAMED, name)
    context.check(isRefused, exchange, context.subject.row ?? '')
    const stored = await storedUnder(context, name)
    context.check(holds, stored === 0, 'nothing created by a refused create', `${stored} group created`)
  },
})

conformance({
  id: 'ecs-groups/refusals/say-why',
  needs,
  subjects: (source) => withRows(ecsGroups(source), Object.keys(MISSING_FIELDS)),
  async body(context) {
    const exchange = await sendBroken(context, MISSING_FIELDS, context.name())
    context.check(isRefused, exchange, context.subject.row ?? '')
    context.check(isEcsError, exchange)
    observeRefusal(context, exchange)
  },
})

conformance({
  id: 'ecs-groups/refusals/undecided-creates',
  needs,
  subjects: (source) => withRows(ecsGroups(source), Object.keys(UNDECIDED_CREATES)),
  async body(context) {
    const name = context.name()
    const exchange = await sendBroken(context, UNDECIDED_CREATES, name)
    context.observe('status', answerOf(exchange).status)
    context.check(isNoServerError, exchange)
    const stored = await storedUnder(context, name)
    if (!isSuccess(exchange)) {
      context.check(holds, stored === 0, 'nothing created by a refused create', `${stored} group created`)
      return
    }
    const group = groupIn(exchange, 'create a group')
    context.observe('the policies', JSON.stringify(group.fields['policies']) ?? 'none')
    context.check(holds, stored === 1, 'the group of an accepted create in the list', `${stored} such groups`)
    context.check(isSame, (await theEcsGroup(context.as.member, group.id)).fields, group.fields, 'the group as created:')
  },
})
