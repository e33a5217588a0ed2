import { answerOf, isNoServerError, isSame, TooLittleEvidence } from '../../checks/index.ts'
import type { Subject } from '../../events/index.ts'
import { fromSchema, text } from '../../generators/index.ts'
import { type CaseContext, conformance, judgeProperty, type SubjectSource } from '../../harness/index.ts'
import type { ApiName, OperationView } from '../../specs/index.ts'
import { ecsGroups, theEcsGroup } from '../ecs-group.ts'
import { theGroup } from '../fixtures.ts'
import { groupIn, policiesAt, type ShownGroup } from '../group.ts'
import { lastOfEachApi } from '../subjects.ts'
import { listedGroup } from './listed-group.ts'

const needs = { resources: { group: 1 } }

/** What a group is asked for with; its name is only the end of one. */
type Wanted = Readonly<Record<string, unknown>>

const creates = (source: SubjectSource): Subject[] => [
  ...ecsGroups(source).map((subject) => ({ ...subject, operationId: 'createEcsGroup' })),
  ...lastOfEachApi(source).map((subject) => ({ ...subject, operationId: 'createServerGroup' })),
]

/** Ends of names that are known to be mishandled: tried at every depth, before what is drawn. */
const ENDS = ['', 'x'.repeat(255), 'x'.repeat(40), 'e\u0301\u0323', 'ffi-\ufb03', 'öß漢字', 'אבג', '\u{1f600}', '"\'<b>&amp;%00\\', 'a  b', '\u0000', '\ud83d']

const viewOf = ({ as: { member }, subject: { operationId = '' } }: CaseContext): OperationView => member.view(operationId)

/** The group described in a body, whose name takes what room the name of this case leaves. */
function wanted(view: OperationView, policies: readonly string[]) {
  const { schema = true } = view.request ?? {}
  const bodies = fromSchema(schema, { pins: { '/server_group/name': text(0, 255) } })
  return bodies.map((body) => (body as { server_group: Wanted }).server_group).filter((group) => isDecided(group, policies))
}

/** Which policies take effect, other requirements ask; one at a time is what every document lets through. */
function isDecided({ policy, policies, rules }: Wanted, known: readonly string[]): boolean {
  const named = policy === undefined ? (policies as unknown[]) : [policy]
  const limits = Object.keys((rules ?? {}) as object).length
  return named.length === 1 && known.includes(String(named[0])) && (limits === 0 || named[0] === 'anti-affinity')
}

function examples(view: OperationView, [policy = 'anti-affinity']: readonly string[]): Wanted[] {
  const isList = JSON.stringify(view.request?.schema).includes('"policies"')
  return ENDS.map((name) => (isList ? { name, policies: [policy] } : { name, policy }))
}

type Judge = (context: CaseContext, given: Wanted, created: ShownGroup) => Promise<void>

/** Creates groups as wanted and judges those that the target accepts: whether it has to, other requirements ask. */
const ofAccepted = (judge: Judge) => async (context: CaseContext): Promise<void> => {
  const { as: { member }, facts, subject: { operationId = '', microversion } } = context
  const view = viewOf(context)
  const policies = operationId === 'createEcsGroup' ? ['anti-affinity'] : policiesAt(facts, microversion)
  let accepted = 0
  await judgeProperty(context, {
    input: wanted(view, policies),
    examples: examples(view, policies),
    runs: 4,
    told: (input) => [`a group ${JSON.stringify(input)}, behind a name of this run`],
    holds: async (input) => {
      const given = { ...input, name: [...`${context.name()}-`, ...String(input['name'])].slice(0, 255).join('') }
      const exchange = await member.call(operationId, { body: { server_group: given } })
      context.check(isNoServerError, exchange)
      if (answerOf(exchange).status !== 200) return
      accepted += 1
      await judge(context, given, groupIn(exchange, 'create a group'))
    },
  })
  if (accepted === 0) throw new TooLittleEvidence('no group was accepted')
}

/** Every member that was sent is shown as it was sent. */
function checkKept({ check }: CaseContext, given: Wanted, { fields }: ShownGroup, where: string): void {
  for (const [name, value] of Object.entries(given)) check(isSame, fields[name], value, `${name} ${where}`)
}

conformance({
  id: 'protocol/accepted-input/echoed-exactly',
  needs,
  subjects: creates,
  body: ofAccepted(async (context, given, created) => checkKept(context, given, created, 'in the answer')),
})

conformance({
  id: 'protocol/accepted-input/shown-exactly',
  needs,
  subjects: creates,
  body: ofAccepted(async (context, given, { id }) => {
    const { as: { member }, facts, subject } = context
    for (const api of facts.apis) {
      const shown = api === 'ecs-v1' ? await theEcsGroup(member, id) : await theGroup(member, id, { api })
      checkKept(context, inFamily(given, subject.api, api), shown, `when shown by ${api}`)
    }
  }),
})

conformance({
  id: 'protocol/accepted-input/listed-exactly',
  needs,
  subjects: creates,
  body: ofAccepted(async (context, given, { id }) => {
    const { facts, subject } = context
    for (const api of facts.apis) {
      checkKept(context, inFamily(given, subject.api, api), await listedGroup(context, id, api), `when listed by ${api}`)
    }
  }),
})

/** Each family has a form of its own for policies; all have the same for names. */
function inFamily(given: Wanted, own: string | undefined, api: ApiName): Wanted {
  return own === api ? given : { name: given['name'] }
}

