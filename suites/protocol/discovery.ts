import { bodyOf, hasStatus, holds, isSame, namesVersion } from '../../checks/index.ts'
import type { Exchange } from '../../events/index.ts'
import { type CaseContext, conformance } from '../../harness/index.ts'
import { type ApiName, compareMicroversions } from '../../specs/index.ts'
import { PreconditionFailed } from '../group.ts'
import { nativeApis } from '../subjects.ts'

/** Ids under which the families appear in version discovery (Nova API reference, API Versions). */
const VERSION_IDS: Partial<Record<ApiName, { id: string; path: string }>> = {
  'nova-v2': { id: 'v2.0', path: 'v2' },
  'nova-v2.1': { id: 'v2.1', path: 'v2.1' },
}

type Entry = Readonly<Record<string, unknown>>

async function listed(context: CaseContext): Promise<{ exchange: Exchange; entries: Entry[] }> {
  const exchange = await context.as.member.call('listVersions', {}, { microversion: null })
  context.check(hasStatus, exchange, 200)
  const { versions } = (bodyOf(exchange) ?? {}) as { versions?: unknown }
  if (!Array.isArray(versions)) throw new PreconditionFailed('read the list of versions', exchange)
  return { exchange, entries: versions as Entry[] }
}

/** The entry of the subject's family; checks that there is exactly one. */
async function ownEntry(context: CaseContext): Promise<Entry> {
  const { entries } = await listed(context)
  const { id } = VERSION_IDS[context.subject.api as ApiName] ?? { id: '' }
  const own = entries.filter((entry) => entry['id'] === id)
  context.check(holds, own.length === 1, `one entry ${id} in the list of versions`, `${own.length} such entries`)
  return own[0] ?? {}
}

conformance({
  id: 'protocol/discovery/lists-offered-apis',
  needs: {},
  subjects: (source) => nativeApis(source).map((api) => ({ api })),
  async body(context) {
    await ownEntry(context)
  },
})

conformance({
  id: 'protocol/discovery/list-agrees-with-detail',
  needs: {},
  subjects: (source) => nativeApis(source).map((api) => ({ api })),
  async body(context) {
    const { api } = context.subject
    const entry = await ownEntry(context)
    const path = { api_version: VERSION_IDS[api as ApiName]?.path ?? '' }
    const exchange = await context.as.member.call('showVersion', { path }, { microversion: null })
    context.check(hasStatus, exchange, 200)
    const { version } = (bodyOf(exchange) ?? {}) as { version?: Entry }
    for (const field of ['id', 'status', 'version', 'min_version']) {
      context.check(isSame, version?.[field], entry[field], `${field} in the detail:`)
    }
  },
})

conformance({
  id: 'protocol/discovery/v2-has-no-microversions',
  needs: {},
  subjects: (source) => nativeApis(source).filter((api) => api === 'nova-v2').map((api) => ({ api })),
  async body(context) {
    const { version, min_version } = await ownEntry(context)
    context.check(isSame, { version, min_version }, { version: '', min_version: '' }, 'the microversions of the older API')
  },
})

conformance({
  id: 'protocol/discovery/minimum-is-2-1',
  needs: {},
  subjects: (source) => nativeApis(source).filter((api) => api === 'nova-v2.1').map((api) => ({ api })),
  async body(context) {
    const { version, min_version } = await ownEntry(context)
    context.check(isSame, min_version, '2.1', 'the minimum microversion')
    const ordered = typeof version === 'string' && /^\d+\.\d+$/.test(version) && compareMicroversions(version, '2.1') >= 0
    context.check(holds, ordered, 'a maximum microversion not below 2.1', String(version))
  },
})

conformance({
  id: 'protocol/discovery/serves-advertised-range',
  needs: {},
  subjects: (source) =>
    nativeApis(source).filter((api) => api === 'nova-v2.1').flatMap((api) => ['min_version', 'version'].map((row) => ({ api, row }))),
  async body(context) {
    const entry = await ownEntry(context)
    const advertised = String(entry[context.subject.row ?? ''])
    const wire = context.as.member.build('listServerGroups', {}, { microversion: null })
    const headers = [...wire.headers, ['X-OpenStack-Nova-API-Version', advertised] as const]
    const exchange = await context.as.member.send({ ...wire, headers })
    context.check(hasStatus, exchange, 200)
    context.check(namesVersion, exchange, advertised, ['X-OpenStack-Nova-API-Version'])
  },
})
