import { answerOf, bodyOf, hasStatus, isRefused, isSame, reaches, TooLittleEvidence } from '../../checks/index.ts'
import type { Exchange } from '../../events/index.ts'
import { type CaseContext, conformance } from '../../harness/index.ts'
import { membersOf } from '../ecs-group.ts'
import { aGroup, theGroup } from '../fixtures.ts'
import { succeeded } from '../group.ts'
import { NEVER_GIVEN } from '../never-given.ts'
import { checkRefused, lasting } from '../refused-actions.ts'
import { type ShownServer, shownServerIn } from '../server.ts'
import { act, acted, actedInto } from '../server-actions.ts'
import { everyHost, FULL_GROUP, type FullGroup } from '../server-groups/full-group.ts'
import { newestFrom, newestNative, ONE_SERVER } from '../server-subjects.ts'
import { aServer, aStoppedServer, theServer, theServerIn } from '../servers.ts'
import { lastOfEachApi } from '../subjects.ts'

/** Waits for the end of a rebuild and judges that it is the given status. */
async function checkEnds(context: CaseContext, id: string, owed: string): Promise<void> {
  const look = (): Promise<Exchange> => context.as.member.call('showServer', { path: { server_id: id } })
  const found = (exchange: Exchange): unknown => {
    const { status, 'OS-EXT-STS:task_state': task } = shownServerIn(exchange, id).fields
    return status === 'REBUILD' || (task !== null && task !== undefined && task !== '') ? undefined : status
  }
  const settled = await context.settle({ after: 'rebuildServer', look, found })
  context.check(reaches, settled, `the rebuilt server becomes ${owed}`, (status) => status === owed)
}

/** The image other than its own that a server can be rebuilt with; its own where the target file names no other. */
function imageFor({ facts: { servers } }: CaseContext): string {
  return servers?.otherImage ?? servers?.image ?? ''
}

function rebuiltIn(exchange: Exchange): Readonly<Record<string, unknown>> {
  return ((bodyOf(exchange) as { server?: Record<string, unknown> } | undefined)?.server) ?? {}
}

function idOf(reference: unknown): unknown {
  return (reference as { id?: unknown } | null | undefined)?.id
}

conformance<FullGroup>({
  id: 'servers/rebuild/refuses-error-state',
  needs: everyHost,
  observes: FULL_GROUP,
  subjects: newestNative,
  async body(context, { rebuilt, surplus: { last } }) {
    const status = last?.fields['status']
    if (rebuilt === undefined || status !== 'ERROR') throw new TooLittleEvidence(`no server came to be in ERROR (${String(status)}): none was rebuilt`)
    const [failed, other] = rebuilt
    context.check(isRefused, failed, 'the server is in ERROR')
    context.observe('status', answerOf(failed).status)
    succeeded(other, 202)
  },
})

conformance({
  id: 'servers/rebuild/ends-active',
  needs: ONE_SERVER,
  subjects: lastOfEachApi,
  async body(context) {
    const { id } = await aServer(context)
    context.check(hasStatus, await act(context, 'rebuildServer', id), 202)
    await checkEnds(context, id, 'ACTIVE')
  },
})

conformance({
  id: 'servers/rebuild/stays-stopped',
  needs: ONE_SERVER,
  subjects: newestNative,
  async body(context) {
    const { id } = await aStoppedServer(context)
    context.check(hasStatus, await act(context, 'rebuildServer', id), 202)
    await checkEnds(context, id, 'SHUTOFF')
  },
})

conformance({
  id: 'servers/rebuild/takes-image-name-metadata',
  needs: ONE_SERVER,
  subjects: lastOfEachApi,
  async body(context) {
    const { id } = await aServer(context)
    const wanted = { imageRef: imageFor(context), name: context.name(), metadata: { rebuilt: 'yes' } }
    const owed = { image: wanted.imageRef, name: wanted.name, metadata: wanted.metadata }
    const seen = ({ fields: { image, name, metadata } }: Pick<ShownServer, 'fields'>): unknown => ({ image: idOf(image), name, metadata })
    const accepted = await acted(context, 'rebuildServer', id, { body: { rebuild: wanted } })
    context.check(isSame, seen({ fields: rebuiltIn(accepted) }), owed, 'the server in the answer:')
    const rebuilt = await theServerIn(context, 'ACTIVE', { id, after: 'rebuildServer' })
    context.check(isSame, seen(rebuilt), owed, 'the rebuilt server:')
  },
})

/** What a rebuild with another image leaves alone. */
function untouched(server: ShownServer): Record<string, unknown> {
  const { image: _, ...rest } = lasting(server)
  return rest
}

conformance({
  id: 'servers/rebuild/answers-rebuild',
  needs: ONE_SERVER,
  subjects: newestNative,
  async body(context) {
    const { id } = await aServer(context)
    const { status } = rebuiltIn(await acted(context, 'rebuildServer', id))
    context.check(isSame, status, 'REBUILD', 'the status in the answer:')
    await theServerIn(context, 'ACTIVE', { id, after: 'rebuildServer' })
  },
})

conformance({
  id: 'servers/rebuild/keeps-the-rest',
  needs: { ...ONE_SERVER, resources: { server: 1, group: 1 } },
  subjects: newestNative,
  async body(context) {
    const { member } = context.as
    const group = await aGroup(context)
    const { id } = await aServer(context, { group })
    const before = untouched(await theServer(member, id))
    const accepted = await acted(context, 'rebuildServer', id)
    context.check(isSame, rebuiltIn(accepted)['id'], id, 'the id in the answer:')
    await theServerIn(context, 'ACTIVE', { id, after: 'rebuildServer' })
    context.check(isSame, untouched(await theServer(member, id)), before, 'the rebuilt server, but for its image:')
    context.check(isSame, membersOf(await theGroup(member, group.id)), [id], 'the members of its group:')
  },
})

conformance({
  id: 'servers/rebuild/rejects-unknown-image',
  needs: ONE_SERVER,
  subjects: newestNative,
  async body(context) {
    const { id } = await aServer(context)
    const before = lasting(await theServer(context.as.member, id))
    const unknown = { rebuild: { imageRef: NEVER_GIVEN } }
    const refused = await act(context, 'rebuildServer', id, { body: unknown })
    context.check(isRefused, refused, 'no image has that id')
    context.observe('status', answerOf(refused).status)
    context.check(isSame, lasting(await theServer(context.as.member, id)), before, 'the server afterwards:')
    await actedInto(context, 'rebuildServer', { id }, 'ACTIVE')
  },
})

conformance({
  id: 'servers/rebuild/unsets-key-pair',
  needs: ONE_SERVER,
  subjects: (source) => newestFrom(source, '2.54'),
  async body(context) {
    const { id } = await aServer(context)
    const body = { rebuild: { imageRef: imageFor(context), key_name: null } }
    const accepted = await acted(context, 'rebuildServer', id, { body })
    context.check(isSame, rebuiltIn(accepted)['key_name'], null, 'key_name in the answer:')
    const rebuilt = await theServerIn(context, 'ACTIVE', { id, after: 'rebuildServer' })
    context.check(isSame, rebuilt.fields['key_name'], null, 'key_name afterwards:')
  },
})

conformance({
  id: 'servers/rebuild/takes-user-data',
  needs: ONE_SERVER,
  subjects: (source) => newestFrom(source, '2.57'),
  async body(context) {
    const { id } = await aServer(context)
    const user_data = Buffer.from('#!/bin/sh\n').toString('base64')
    const rebuilt = await acted(context, 'rebuildServer', id, { body: { rebuild: { imageRef: imageFor(context), user_data } } })
    context.check(isSame, rebuiltIn(rebuilt)['user_data'], user_data, 'user_data in the answer:')
    await theServerIn(context, 'ACTIVE', { id, after: 'rebuildServer' })
    const broken = await act(context, 'rebuildServer', id, { body: { rebuild: { imageRef: imageFor(context), user_data: 'abcde' } } })
    checkRefused(context, broken, { because: 'user_data is no base64', statuses: [400] })
  },
})
