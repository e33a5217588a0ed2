import { holds, isSame } from '../../checks/index.ts'
import type { Subject } from '../../events/index.ts'
import { type At, conformance, type Session, type SubjectSource } from '../../harness/index.ts'
import { aGroup } from '../fixtures.ts'
import { listedServer } from '../listed-server.ts'
import { actedInto } from '../server-actions.ts'
import { checkFlavor } from '../server-flavor.ts'
import { newestFrom, newestNative, ONE_SERVER } from '../server-subjects.ts'
import type { ShownServer } from '../server.ts'
import { aServer, theServer } from '../servers.ts'
import { nativeApis } from '../subjects.ts'

type Fields = ShownServer['fields']

/** Without links, which say from where it is looked at, at any depth. */
function withoutLinks(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutLinks)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).filter(([key]) => key !== 'links').map(([key, inner]) => [key, withoutLinks(inner)]))
}

const bothFamilies = (source: SubjectSource): Subject[] => (nativeApis(source).length === 2 ? [{}] : [])

conformance({
  id: 'servers/views/v2-looks-like-2-1',
  needs: ONE_SERVER,
  subjects: bothFamilies,
  async body(context) {
    const { member } = context.as
    const { id } = await aServer(context, { at: { api: 'nova-v2' } })
    const older = await theServer(member, id, { api: 'nova-v2' })
    const newer = await theServer(member, id, { api: 'nova-v2.1', microversion: '2.1' })
    context.check(isSame, withoutLinks(older.fields), withoutLinks(newer.fields), 'the server as at microversion 2.1, but for links:')
  },
})

/** What a server is, whatever form it is shown in. */
function essence({ fields }: ShownServer): Fields {
  const { id, name, status, metadata, addresses, tenant_id: project } = fields
  return { id, name, status, metadata, addresses, project, vmState: fields['OS-EXT-STS:vm_state'], power: fields['OS-EXT-STS:power_state'] }
}

conformance({
  id: 'servers/views/same-everywhere',
  needs: ONE_SERVER,
  subjects: (source) => newestNative(source).filter(({ microversion }) => microversion !== undefined).flatMap(() => bothFamilies(source)),
  async body(context) {
    const { as: { member }, facts: { microversions: { min, max } } } = context
    const newest: At = { api: 'nova-v2.1', microversion: max }
    const others: At[] = [{ api: 'nova-v2' }, { api: 'nova-v2.1', microversion: min }]
    const { id } = await aServer(context, { at: newest })
    for (const action of ['none', 'stopServer'] as const) {
      if (action === 'stopServer') await actedInto(context, action, { id, at: { api: 'nova-v2' } }, 'SHUTOFF')
      const owed = essence(await theServer(member, id, newest))
      for (const at of others) {
        const where = `at ${at.api} ${at.microversion ?? ''}`.trim()
        context.check(isSame, essence(await theServer(member, id, at)), owed, `the server ${where}:`)
        const entry = (await listedServer(member, 'listServersDetail', id, { at })).fields
        context.check(isSame, essence({ id, fields: entry }), owed, `the server in the detailed list ${where}:`)
      }
    }
  },
})

conformance({
  id: 'servers/views/flavor-details-from-2-47',
  needs: ONE_SERVER,
  subjects: (source) => newestFrom(source, '2.47'),
  async body(context) {
    const { as: { member }, facts: { servers } } = context
    const { id } = await aServer(context)
    for (const microversion of ['2.46', '2.47']) {
      const shown = await theServer(member, id, { microversion })
      await checkFlavor(context, shown, servers?.flavor ?? '', { microversion })
      const flavor = (shown.fields['flavor'] ?? {}) as object
      const hasId = microversion === '2.46'
      const seen = { id: 'id' in flavor, links: 'links' in flavor, vcpus: 'vcpus' in flavor }
      context.check(isSame, seen, { id: hasId, links: hasId, vcpus: !hasId }, `what of its flavor is shown at ${microversion}:`)
    }
  },
})

conformance({
  id: 'servers/views/groups-from-2-71',
  needs: { ...ONE_SERVER, resources: { server: 1, group: 1 } },
  subjects: (source) => newestFrom(source, '2.71'),
  async body(context) {
    const { member } = context.as
    const group = await aGroup(context)
    const { id } = await aServer(context, { group })
    const { fields: before } = await theServer(member, id, { microversion: '2.70' })
    context.check(holds, !('server_groups' in before), 'no server_groups at 2.70', JSON.stringify(before['server_groups']))
    const { fields: after } = await theServer(member, id, { microversion: '2.71' })
    context.check(isSame, after['server_groups'], [group.id], 'server_groups at 2.71:')
  },
})

conformance({
  id: 'servers/views/no-groups',
  needs: ONE_SERVER,
  subjects: (source) => newestFrom(source, '2.71'),
  async body(context) {
    const { fields } = await aServer(context)
    context.check(isSame, fields['server_groups'], [], 'server_groups of a server that is in none:')
  },
})

conformance({
  id: 'servers/views/host-status-for-administrators',
  needs: { ...ONE_SERVER, personas: ['member', 'admin'] },
  subjects: (source) => newestFrom(source, '2.16'),
  async body(context) {
    const { member, admin } = context.as
    const { id } = await aServer(context)
    const sees = async (session: Session, microversion: string): Promise<boolean> =>
      'host_status' in (await theServer(session, id, { microversion })).fields
    context.check(isSame, await sees(admin, '2.16'), true, 'whether administrators see host_status at 2.16:')
    context.check(isSame, await sees(admin, '2.15'), false, 'whether administrators see host_status at 2.15:')
    context.check(isSame, await sees(member, '2.16'), false, 'whether others see host_status:')
  },
})

conformance({
  id: 'servers/views/no-fault-without-error',
  needs: ONE_SERVER,
  subjects: newestNative,
  async body(context) {
    const { fields } = await aServer(context)
    context.check(holds, !('fault' in fields), 'no fault in the details of an ACTIVE server', JSON.stringify(fields['fault']))
  },
})

const HOSTNAME = 'OS-EXT-SRV-ATTR:hostname'

conformance({
  id: 'servers/views/hostname-by-version',
  needs: ONE_SERVER,
  subjects: (source) => (nativeApis(source).length > 1 ? newestFrom(source, '2.26') : []),
  async body(context) {
    const { member } = context.as
    const { id } = await aServer(context)
    const tells = async (at: At): Promise<boolean> => HOSTNAME in (await theServer(member, id, at)).fields
    context.check(isSame, await tells({ api: 'nova-v2', microversion: null }), false, 'whether a server tells its host name on v2:')
    context.check(isSame, await tells({ microversion: '2.26' }), true, 'whether a server tells its host name at 2.26:')
  },
})
