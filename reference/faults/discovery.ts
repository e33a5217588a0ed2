import { fault } from '../errors.ts'
import type { JsonData } from '../json-text.ts'
import { defineFaults } from './fault.ts'
import { fields, ofOperations, rewritten } from './rewrite.ts'
import type { Fields } from './rewrite.ts'

type Entry = (entry: Fields) => Fields | undefined

/** Changes the entries of versions wherever they stand; undefined leaves one out of the list. */
function entries(change: Entry) {
  return ofOperations(['listVersions', 'showVersion'], (answer) =>
    rewritten(answer, (body) => {
      if (!Array.isArray(body['versions'])) return { ...body, version: change(fields(body['version'])) ?? {} }
      const kept = (body['versions'] as readonly JsonData[]).map((entry) => change(fields(entry)))
      return { versions: kept.filter((entry) => entry !== undefined) }
    }),
  )
}

/** Changes the entry of one version. */
function entry(id: string, change: Fields) {
  return entries((found) => (found['id'] === id ? { ...found, ...change } : found))
}

/** Ways to be wrong about which versions there are. */
export const discoveryFaults = defineFaults([
  {
    name: 'older-api-not-listed',
    summary: 'The list of versions leaves out the older API, though it is served.',
    breaks: [
      'protocol/discovery/lists-offered-apis',
      'protocol/discovery/links-lead-to-detail',
      'protocol/discovery/updated-of-v2',
      'protocol/discovery/list-agrees-with-detail',
      'protocol/discovery/v2-has-no-microversions',
    ],
    answer: ofOperations(['listVersions'], entries((found) => (found['id'] === 'v2.0' ? undefined : found))),
  },
  {
    name: 'detail-contradicts-list',
    summary: 'The details of the older API call it DEPRECATED, the list SUPPORTED.',
    breaks: ['protocol/discovery/list-agrees-with-detail'],
    answer: ofOperations(['showVersion'], entry('v2.0', { status: 'DEPRECATED' })),
  },
  {
    name: 'self-link-to-older-api',
    summary: 'In the list of versions the newer API links to the older one.',
    breaks: ['protocol/discovery/links-lead-to-detail'],
    answer: ofOperations(['listVersions'], (answer, call) =>
      entry('v2.1', { links: [{ rel: 'self', href: `${call.endpoint}/v2/` }] })(answer, call),
    ),
  },
  {
    name: 'updated-lately',
    summary: 'The newer API gives the time of its latest release as that of its update.',
    breaks: ['protocol/discovery/updated-is-fixed'],
    answer: entry('v2.1', { updated: '2026-04-01T00:00:00Z' }),
  },
  {
    name: 'older-api-updated-lately',
    summary: 'The older API gives a later time of its update than documented.',
    breaks: ['protocol/discovery/updated-of-v2'],
    answer: entry('v2.0', { updated: '2025-07-04T12:00:00Z' }),
  },
  {
    name: 'older-api-claims-microversions',
    summary: 'The older API gives 2.1 as its minimum and maximum microversion.',
    breaks: ['protocol/discovery/v2-has-no-microversions'],
    answer: entry('v2.0', { version: '2.1', min_version: '2.1' }),
  },
  {
    name: 'minimum-is-1-1',
    summary: 'The minimum microversion is 1.1, and it is served.',
    breaks: ['protocol/discovery/minimum-is-2-1'],
    rules: ({ supportsVersion }) => ({
      supportsVersion: (version) => supportsVersion(version) || (version.major === 1 && version.minor === 1),
    }),
    answer: entry('v2.1', { min_version: '1.1' }),
  },
  {
    name: 'maximum-refused-in-lists',
    summary: 'The list of groups refuses the maximum microversion when the older header asks for it.',
    breaks: ['protocol/discovery/serves-advertised-range'],
    answer: ofOperations(['listServerGroups'], (answer, { dialect: { minors: { min, max } }, request: { headers }, version }) =>
      version.minor === max && headers['openstack-api-version'] === undefined
        ? fault(406, `Version ${version.text} is not supported by the API. Minimum is 2.${min} and maximum is 2.${max - 1}.`)
        : answer,
    ),
  },
])
