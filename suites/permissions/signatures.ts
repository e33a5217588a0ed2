import { hasStatus, holds, isErrorOfSomeLayer, isRefused } from '../../checks/index.ts'
import type { Exchange } from '../../events/index.ts'
import { type CaseContext, conformance } from '../../harness/index.ts'
import type { WireRequest } from '../../specs/index.ts'
import { anEcsGroup, ecsGroupBody, ecsGroups, everyEcsGroup, theEcsGroup } from '../ecs-group.ts'
import { observeRefusal } from '../ecs-groups/refused.ts'
import { succeeded } from '../group.ts'
import { anAcceptedList, dated, sdkDate, signatureOf, signedAs } from '../signed-request.ts'
import { withRows } from '../subjects.ts'
import { namesIn } from '../valid-request.ts'

const needs = { personas: ['member', 'sacrificial'] }

/** Twenty characters as those of any access key, and nobody's. */
const NOBODYS_KEY = 'ECSCONFORMANCENOBODY'

/** Judges that the signature was refused, and that the key is still good: the next request by it succeeds. */
async function checkRefused(context: CaseContext, exchange: Exchange, because: string): Promise<void> {
  context.check(isRefused, exchange, because)
  observeRefusal(context, exchange)
  await anAcceptedList(context)
}

const VALID: Readonly<Record<string, (context: CaseContext) => Promise<Exchange>>> = {
  'plain': ({ as }) => as.sacrificial.call('listEcsGroups'),
  'query to be sorted': async (context) => {
    const { id } = await anEcsGroup(context)
    return context.as.sacrificial.call('listEcsGroups', { query: [['marker', id], ['limit', '10']] })
  },
  'query to be encoded': ({ as }) => as.sacrificial.call('listEcs', { query: [['name', "conf (no such) *'!"]] }),
  'body': (context) => context.as.sacrificial.call('createEcsGroup', { body: ecsGroupBody(context.name()) }),
}

conformance({
  id: 'permissions/signatures/accepted',
  needs: { ...needs, resources: { group: 2 } },
  subjects: (source) => withRows(ecsGroups(source), Object.keys(VALID)),
  async body(context) {
    // What answers 200 to everything accepts no signature: it must serve the member first.
    await anEcsGroup(context)
    const exchange = await VALID[context.subject.row ?? '']?.(context)
    if (exchange === undefined) throw new Error(`Could not send ${context.subject.row}: no such row. Add it to VALID.`)
    context.check(hasStatus, exchange, 200)
  },
})

conformance({
  id: 'permissions/signatures/small-skew-accepted',
  needs: { ...needs, resources: { group: 1 } },
  subjects: (source) => withRows(ecsGroups(source), ['ten minutes behind', 'ten minutes ahead']),
  async body(context) {
    const { sacrificial } = context.as
    const minutes = context.subject.row === 'ten minutes ahead' ? 10 : -10
    await anEcsGroup(context)
    await anAcceptedList(context)
    context.check(hasStatus, await sacrificial.send(dated(sacrificial.build('listEcsGroups'), minutes)), 200)
  },
})

conformance({
  id: 'permissions/signatures/skewed-refused',
  needs,
  subjects: (source) => withRows(ecsGroups(source), ['an hour behind', 'an hour ahead']),
  async body(context) {
    const { sacrificial } = context.as
    const minutes = context.subject.row === 'an hour ahead' ? 60 : -60
    const exchange = await sacrificial.send(dated(sacrificial.build('listEcsGroups'), minutes))
    await checkRefused(context, exchange, 'its date is an hour from the time')
  },
})

/** A list under the signature of one that was accepted, changed. */
async function aListSignedAs(context: CaseContext, change: (value: string) => string): Promise<Exchange> {
  const { sacrificial } = context.as
  const signature = signatureOf(await anAcceptedList(context))
  return sacrificial.send(signedAs(sacrificial.build('listEcsGroups'), signature, change))
}

/** With the first digit of the signature changed. */
function withWrongSignature(value: string): string {
  return value.replace(/Signature=([0-9a-f])/, (_, digit: string) => `Signature=${digit === '0' ? '1' : '0'}`)
}

conformance({
  id: 'permissions/signatures/wrong-refused',
  needs,
  subjects: ecsGroups,
  async body(context) {
    await checkRefused(context, await aListSignedAs(context, withWrongSignature), 'the signature is wrong')
  },
})

conformance({
  id: 'permissions/signatures/missing-refused',
  needs,
  subjects: ecsGroups,
  async body(context) {
    const exchange = await aListSignedAs(context, (value) => value.replace(/, Signature=[0-9a-f]+$/, ''))
    await checkRefused(context, exchange, 'there is no signature')
  },
})

function inNobodysName(value: string): string {
  return value.replace(/(Access|Credential)=[^,/]+/, `$1=${NOBODYS_KEY}`)
}

conformance({
  id: 'permissions/signatures/unknown-key-refused',
  needs,
  subjects: ecsGroups,
  async body(context) {
    await checkRefused(context, await aListSignedAs(context, inNobodysName), 'there is no such access key')
  },
})

conformance({
  id: 'permissions/signatures/refusal-says-why',
  needs,
  subjects: ecsGroups,
  async body(context) {
    const refused = await aListSignedAs(context, inNobodysName)
    context.check(hasStatus, refused, 401)
    context.check(isErrorOfSomeLayer, refused)
    await anAcceptedList(context)
  },
})

/** A request that is signed and accepted, and another one under the same signature. */
interface Reused {
  readonly original: WireRequest
  readonly altered: WireRequest
  /** Replaces the date of the signature. */
  readonly date?: string
}

const REUSED: Readonly<Record<string, (context: CaseContext, id: string) => Reused>> = {
  method: ({ as }, id) => {
    const path = { server_group_id: id }
    return { original: as.sacrificial.build('showEcsGroup', { path }), altered: as.sacrificial.build('deleteEcsGroup', { path }) }
  },
  query: ({ as }) => ({
    original: as.sacrificial.build('listEcsGroups', { query: [['limit', '1']] }),
    altered: as.sacrificial.build('listEcsGroups', { query: [['limit', '2']] }),
  }),
  body: (context) => {
    const create = (name: string): WireRequest => context.as.sacrificial.build('createEcsGroup', { body: ecsGroupBody(name) })
    return { original: create(context.name()), altered: create(context.name()) }
  },
  date: ({ as }) => {
    const list = as.sacrificial.build('listEcsGroups')
    return { original: list, altered: list, date: sdkDate(1) }
  },
}

conformance({
  id: 'permissions/signatures/covers-request',
  needs: { ...needs, resources: { group: 3 } },
  subjects: (source) => withRows(ecsGroups(source), Object.keys(REUSED)),
  async body(context) {
    const { member, sacrificial } = context.as
    const group = await anEcsGroup(context)
    const reused = REUSED[context.subject.row ?? '']?.(context, group.id)
    if (reused === undefined) throw new Error(`Could not send ${context.subject.row}: no such row. Add it to REUSED.`)
    const { original, altered, date } = reused
    const accepted = await sacrificial.send(original)
    succeeded(accepted, 200)
    const signature = signatureOf(accepted).map(([name, value]): [string, string] =>
      [name, name.toLowerCase() === 'x-sdk-date' ? date ?? value : value])
    const refused = await sacrificial.send(signedAs(altered, signature))
    await checkRefused(context, refused, `the signature was made for another ${context.subject.row}`)
    await theEcsGroup(member, group.id)
    const names = namesIn(altered)
    const created = (await everyEcsGroup(member)).filter(({ fields: { name } }) => typeof name === 'string' && names.includes(name))
    context.check(holds, created.length === 0, 'nothing created by the refused request', `${created.length} group created`)
  },
})
