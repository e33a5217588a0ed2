import { bodyOf, hasStatus, holds, isSame, namesVersion, shown } from '../../checks/index.ts'
import type { Exchange, Subject } from '../../events/index.ts'
import { type CaseContext, conformance, type SubjectSource } from '../../harness/index.ts'
import { type ApiName, compareMicroversions } from '../../specs/index.ts'
import { PreconditionFailed } from '../group.ts'
import { nativeApis, withRows } from '../subjects.ts'

/** Ids under which the families appear in version discovery (Nova API reference, API Versions). */
const VERSION_IDS: Partial<Record<ApiName, { id: string; path: string }>> = {
  'nova-v2': { id: 'v2.0', path: 'v2' },
  'nova-v2.1': { id: 'v2.1', path: 'v2.1' },
}

type Entry = Readonly<Record<string, unknown>>

const only = (wanted: ApiName) => (source: SubjectSource): Subject[] =>
  nativeApis(source).filter((api) => api === wanted).map((api) => ({ api }))

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
  needs: { judges: 'one-answer' },
  subjects: (source) => nativeApis(source).map((api) => ({ api })),
  async body(context) {
    await ownEntry(context)
  },
})

/** Where the self link of an entry leads; checks that there is exactly one. */
function selfLink(context: CaseContext, entry: Entry): URL {
  const links = Array.isArray(entry['links']) ? (entry['links'] as readonly Entry[]) : []
  const hrefs = links.filter(({ rel }) => rel === 'self').map(({ href }) => String(href))
  const url = URL.parse(hrefs[0] ?? '')
  context.check(holds, hrefs.length === 1 && url !== null, 'one self link, an absolute URL', shown(entry['links']))
  return url as URL
}

async function detail(context: CaseContext, path: string): Promise<Entry> {
  const exchange = await context.as.member.call('showVersion', { path: { api_version: path } }, { microversion: null })
  context.check(hasStatus, exchange, 200)
  const { version } = (bodyOf(exchange) ?? {}) as { version?: Entry }
  return version ?? {}
}

conformance({
  id: 'protocol/discovery/links-lead-to-detail',
  needs: {},
  subjects: (source) => nativeApis(source).map((api) => ({ api })),
  async body(context) {
    const entry = await ownEntry(context)
    const link = selfLink(context, entry)
    // The host of a link is what the service believes it is called, which a proxy may hide: only its path is followed.
    const version = await detail(context, link.pathname.split('/').findLast((part) => part !== '') ?? '')
    context.check(isSame, version['id'], entry['id'], 'the id in the detail:')
    context.check(isSame, selfLink(context, version).href, link.href, 'the self link of the detail:')
  },
})

/** The time that list and detail give is the documented one. */
async function updatedIs(context: CaseContext, documented: string): Promise<void> {
  const entry = await ownEntry(context)
  context.check(isSame, entry['updated'], documented, 'updated in the list:')
  const { updated } = await detail(context, VERSION_IDS[context.subject.api as ApiName]?.path ?? '')
  context.check(isSame, updated, documented, 'updated in the detail:')
}

conformance({
  id: 'protocol/discovery/updated-is-fixed',
  needs: { judges: 'one-answer' },
  subjects: only('nova-v2.1'),
  body: (context) => updatedIs(context, '2013-07-23T11:33:21Z'),
})

conformance({
  id: 'protocol/discovery/updated-of-v2',
  needs: { judges: 'one-answer' },
  subjects: only('nova-v2'),
  body: (context) => updatedIs(context, '2011-01-21T11:33:21Z'),
})

conformance({
  id: 'protocol/discovery/list-agrees-with-detail',
  needs: {},
  subjects: (source) => nativeApis(source).map((api) => ({ api })),
  async body(context) {
    const { api } = context.subject
    const entry = await ownEntry(context)
    const version = await detail(context, VERSION_IDS[api as ApiName]?.path ?? '')
    for (const field of ['id', 'status', 'version', 'min_version']) {
      context.check(isSame, version[field], entry[field], `${field} in the detail:`)
    }
  },
})

conformance({
  id: 'protocol/discovery/v2-has-no-microversions',
  needs: { judges: 'one-answer' },
  subjects: only('nova-v2'),
  async body(context) {
    const { version, min_version } = await ownEntry(context)
    context.check(isSame, { version, min_version }, { version: '', min_version: '' }, 'the microversions of the older API')
  },
})

conformance({
  id: 'protocol/discovery/minimum-is-2-1',
  needs: { judges: 'one-answer' },
  subjects: only('nova-v2.1'),
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
  subjects: (source) => withRows(only('nova-v2.1')(source), ['min_version', 'version']),
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
