import { requestedVersion } from '../microversion.ts'
import { defineFaults } from './fault.ts'
import { ofOperations, ofRefusals, withHeader } from './rewrite.ts'

const OLDER = 'x-openstack-nova-api-version'
const NEWER = 'openstack-api-version'

/** Ways to be wrong about microversions. */
export const microversionFaults = defineFaults([
  {
    name: 'limits-do-not-name-version',
    summary: 'The limits do not say which microversion was executed.',
    breaks: ['protocol/microversions/names-executed-version'],
    answer: ofOperations(['showLimits'], (answer) => withHeader(withHeader(answer, OLDER, null), NEWER, null)),
  },
  {
    name: 'refusals-do-not-name-version',
    summary: 'A refusal does not say which microversion was executed.',
    breaks: ['protocol/microversions/names-executed-version'],
    answer: ofRefusals((answer) => withHeader(withHeader(answer, OLDER, null), NEWER, null)),
  },
  {
    name: 'refusals-without-vary',
    summary: 'A refusal does not say that it depends on the version headers.',
    breaks: ['protocol/microversions/varies-by-version'],
    answer: ofRefusals((answer) => withHeader(answer, 'Vary', null)),
  },
  {
    name: 'no-vary',
    summary: 'No answer says that it depends on the version headers, so that caches mix up microversions.',
    breaks: ['protocol/microversions/varies-by-version'],
    answer: (answer) => withHeader(answer, 'Vary', null),
  },
  {
    name: 'default-is-maximum',
    summary: 'Without a version header a group is shown as at the maximum microversion.',
    breaks: ['protocol/microversions/default-is-minimum'],
    rules: (honest) => ({
      requestedVersion: (headers, operation) =>
        honest.requestedVersion(headers, operation) ?? (operation === 'showServerGroup' ? 'latest' : undefined),
    }),
  },
  {
    name: 'versions-of-other-services-count',
    summary: 'The version that a request asks of another service is taken for one of this service.',
    breaks: ['protocol/microversions/default-is-minimum'],
    rules: (honest) => ({
      requestedVersion: (headers, operation) =>
        honest.requestedVersion({ ...headers, [NEWER]: (headers[NEWER] ?? '').replace(/^\w+ /, 'compute ') }, operation),
    }),
  },
  {
    name: 'latest-unknown-to-older-header',
    summary: 'The version "latest" in the older header is out of range.',
    breaks: ['protocol/microversions/latest-is-maximum'],
    rules: (honest) => ({
      requestedVersion: (headers, operation) =>
        headers[OLDER] === 'latest' ? '2.999' : honest.requestedVersion(headers, operation),
    }),
  },
  {
    name: 'version-2-50-left-out',
    summary: 'One microversion in the middle of the range, 2.50, is not served.',
    breaks: ['protocol/microversions/serves-all-between'],
    rules: (honest) => ({ supportsVersion: (version) => version.minor !== 50 && honest.supportsVersion(version) }),
  },
  {
    name: 'latest-is-2-60',
    // The maximum of the other clouds is 2.60.
    dialects: ['openstack'],
    summary: 'The version "latest" is 2.60 for ever.',
    breaks: ['protocol/microversions/latest-is-maximum'],
    rules: (honest) => ({ readVersion: (text) => honest.readVersion(text === 'latest' ? '2.60' : text) }),
  },
  {
    name: 'older-header-ignored',
    summary: 'The older version header is not looked at.',
    breaks: [
      'protocol/microversions/older-header', 'protocol/microversions/latest-is-maximum', 'protocol/discovery/serves-advertised-range',
    ],
    rules: () => ({ requestedVersion: (headers) => requestedVersion({ 'openstack-api-version': headers['openstack-api-version'] ?? '' }) }),
  },
  {
    name: 'older-header-wins',
    summary: 'Where both version headers are sent, the older one is preferred.',
    breaks: ['protocol/microversions/newer-header-wins'],
    rules: (honest) => ({ requestedVersion: (headers, operation) => headers[OLDER] ?? honest.requestedVersion(headers, operation) }),
  },
  {
    name: 'out-of-range-is-clamped',
    summary: 'A microversion out of range is taken as the nearest one in range.',
    breaks: ['protocol/microversions/refuses-out-of-range'],
    rules: ({ readVersion, supportsVersion }) => ({
      readVersion: (text) => {
        const asked = readVersion(text)
        if (asked === undefined || supportsVersion(asked)) return asked
        return readVersion(asked.major < 2 || asked.minor === 0 ? '2.1' : 'latest')
      },
    }),
  },
  {
    name: 'older-api-honours-versions',
    summary: 'The older API shows groups as the version header asks.',
    breaks: ['protocol/microversions/ignored-by-v2'],
    rules: () => ({ honoursVersions: () => true }),
  },
])
