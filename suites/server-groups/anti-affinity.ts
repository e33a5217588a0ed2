import { answerOf, distinctHosts, holds, isSame, type Placement, shown, TooLittleEvidence } from '../../checks/index.ts'
import type { CaseContext, Needs, SubjectSource } from '../../harness/index.ts'
import { conformance } from '../../harness/index.ts'
import { membersOf } from '../ecs-group.ts'
import { aGroup, theGroup } from '../fixtures.ts'
import { PreconditionFailed } from '../group.ts'
import { placements } from '../placement.ts'
import { serverBody } from '../server.ts'
import { newestNative } from '../server-subjects.ts'
import { theServerIn, theServers } from '../servers.ts'
import { checkApart, mustBeMembers, type Steps } from '../steps.ts'
import { everyHost, FULL_GROUP, type FullGroup, whyNobodyMoves } from './full-group.ts'
import { LIFE, twoMembers, whyNotMigrated, whyNotResized } from './life.ts'

/** What is needed, and why that cannot be had; the first reason counts. */
function impossible(needs: Needs, why: string | undefined): Needs {
  return why === undefined ? needs : { ...needs, impossible: needs.impossible ?? why }
}

const resized = (subject: unknown, source: SubjectSource): Needs => impossible(twoMembers(subject, source), whyNotResized(source.facts))
/** Where the observer is an administrator, it is a persona of all who judge the same. */
const migrated = (subject: unknown, source: SubjectSource): Needs =>
  ({ ...impossible(twoMembers(subject, source), whyNotMigrated(source.facts)), personas: ['member', 'admin'] })

const apartAfter = (name: string) => async (context: CaseContext, steps: Steps): Promise<void> => checkApart(context, steps, name)

conformance<Steps>({
  id: 'server-groups/anti-affinity/distinct-hosts',
  needs: twoMembers,
  observes: LIFE,
  subjects: newestNative,
  body: apartAfter('creation'),
})

conformance<Steps>({
  id: 'server-groups/anti-affinity/kept-by-power',
  needs: twoMembers,
  observes: LIFE,
  subjects: newestNative,
  body: apartAfter('power'),
})

conformance<Steps>({
  id: 'server-groups/anti-affinity/kept-by-reboot',
  needs: twoMembers,
  observes: LIFE,
  subjects: newestNative,
  body: apartAfter('reboot'),
})

conformance<Steps>({
  id: 'server-groups/anti-affinity/kept-by-rebuild',
  needs: twoMembers,
  observes: LIFE,
  subjects: newestNative,
  body: apartAfter('rebuild'),
})

conformance<Steps>({
  id: 'server-groups/anti-affinity/kept-by-resize',
  needs: resized,
  observes: LIFE,
  subjects: newestNative,
  body: apartAfter('resize'),
})

conformance<Steps>({
  id: 'server-groups/anti-affinity/kept-by-migration',
  needs: migrated,
  observes: LIFE,
  subjects: newestNative,
  body: apartAfter('migration'),
})

conformance({
  id: 'server-groups/anti-affinity/distinct-in-one-request',
  needs: twoMembers,
  subjects: newestNative,
  async body(context) {
    const { member } = context.as
    const group = await aGroup(context)
    const name = context.name()
    const wanted = serverBody(context.facts, { name, groupId: group.id }, context.subject.microversion)
    const exchange = await member.call('createServer', { body: { ...wanted, server: { ...(wanted['server'] as object), min_count: 2 } } })
    if (answerOf(exchange).status !== 202) throw new PreconditionFailed('create two servers by one request', exchange)
    const made = (await theServers(member)).filter(({ fields }) => String(fields['name']).startsWith(`${name}-`))
    mustBeMembers(membersOf(await theGroup(member, group.id)), made)
    for (const { id } of made) await theServerIn(context, 'ACTIVE', { id, after: 'createServer' })
    context.check(distinctHosts, await placements(context, made))
  },
})

/** Throws {@link TooLittleEvidence} where members shared a host before what is judged: then the group was not on every host. */
function mustBeApart(...seen: ReadonlyArray<readonly Placement[] | undefined>): void {
  const shared = seen.some((placements) => placements !== undefined && distinctHosts(placements) !== null)
  if (shared) throw new TooLittleEvidence('members shared a host already: the group was not full')
}

conformance<FullGroup>({
  id: 'server-groups/anti-affinity/surplus-never-active',
  needs: everyHost,
  observes: FULL_GROUP,
  subjects: newestNative,
  async body(context, { before, surplus }) {
    mustBeApart(before)
    const status = surplus.last?.fields['status']
    context.check(holds, status !== 'ACTIVE', 'a server for which there is no host left never ACTIVE', String(status))
    context.observe('the create of a server too many', surplus.status)
    context.observe('status of a server too many', String(status ?? 'none'))
  },
})

conformance<FullGroup>({
  id: 'server-groups/anti-affinity/surplus-tells-why',
  needs: everyHost,
  observes: FULL_GROUP,
  subjects: newestNative,
  async body(context, { surplus: { last } }) {
    if (last === undefined) throw new TooLittleEvidence('the create itself was refused: there is no server that could tell')
    context.check(isSame, last.fields['status'], 'ERROR', 'the status of a server for which there is no host left:')
    const { code, message } = (last.fields['fault'] ?? {}) as { code?: unknown; message?: unknown }
    context.check(isSame, code, 500, 'the code of its fault:')
    context.check(holds, typeof message === 'string' && message !== '', 'a message in its fault', shown(message))
  },
})

conformance<FullGroup>({
  id: 'server-groups/anti-affinity/surplus-leaves-nothing',
  needs: everyHost,
  observes: FULL_GROUP,
  subjects: newestNative,
  async body(context, { before, left, members }) {
    context.check(isSame, left.members, members, 'the members once a server too many is deleted:')
    context.check(isSame, left.placements, before, 'where the members are once a server too many is deleted:')
  },
})

conformance<FullGroup>({
  id: 'server-groups/anti-affinity/freed-host-usable',
  needs: everyHost,
  observes: FULL_GROUP,
  subjects: newestNative,
  async body(context, { before, moved, refilled }) {
    mustBeApart(before, moved.resizeServer, moved.migrateServer)
    context.check(holds, !(refilled instanceof Error), 'a new member ACTIVE after another one was deleted', refilled instanceof Error ? refilled.message : 'it is')
    if (!(refilled instanceof Error)) context.check(distinctHosts, refilled)
  },
})

/** Judges where the members of a full group are after one of them was asked to move, which no other host has room for. */
const apartWhenFull = (id: 'resizeServer' | 'migrateServer') => async (context: CaseContext, { before, moved }: FullGroup): Promise<void> => {
  mustBeApart(before, ...(id === 'migrateServer' ? [moved.resizeServer] : []))
  context.check(distinctHosts, moved[id] ?? [])
}

conformance<FullGroup>({
  id: 'server-groups/anti-affinity/full-group-kept-by-resize',
  needs: (subject, source) => impossible(everyHost(subject, source), whyNotResized(source.facts)),
  observes: FULL_GROUP,
  subjects: newestNative,
  body: apartWhenFull('resizeServer'),
})

conformance<FullGroup>({
  id: 'server-groups/anti-affinity/full-group-kept-by-migration',
  needs: (subject, source) => ({ ...impossible(everyHost(subject, source), whyNotMigrated(source.facts)), personas: ['member', 'admin'] }),
  observes: FULL_GROUP,
  subjects: newestNative,
  body: apartWhenFull('migrateServer'),
})

conformance<FullGroup>({
  id: 'server-groups/anti-affinity/ends-with-group',
  needs: (subject, source) => impossible(everyHost(subject, source), whyNobodyMoves(source.facts)),
  observes: FULL_GROUP,
  subjects: newestNative,
  async body(context, { free }) {
    if (free instanceof Error) throw free
    if (free === undefined) throw new TooLittleEvidence('no member of a deleted group was asked to move')
    context.check(isSame, free.status, 'VERIFY_RESIZE', 'the status of a server that moves once its group is deleted:')
    context.check(holds, free.after !== free.before, `a server on another host than ${free.before} once its group is deleted`, String(free.after))
  },
})
