import { defineRequirements } from '../requirement.ts'

export const discovery = defineRequirements({
  'protocol/discovery/lists-offered-apis': {
    level: { openstack: 'must' },
    text: 'The list of versions has one entry for each API the target offers.',
    statements: [
      'nova-microversions/discovery/root-all-endpoints',
      'nova-microversions/discovery/root-example',
      'nova-versions/list/method-path',
      'nova-versions/list/all-versions',
      'nova-versions/list/example',
      'nova-versions/parameters/versions-list',
      'nova-versions/parameters/id-common-name',
    ],
    operations: ['listVersions'],
  },
  'protocol/discovery/list-agrees-with-detail': {
    level: { openstack: 'must' },
    text: 'An entry of the list of versions says the same as the detail of that version.',
    statements: [
      'nova-microversions/discovery/base-url',
      'nova-versions/intro/major-version-urls',
      'nova-versions/show/at-its-root',
      'nova-versions/show/redundant',
      'nova-versions/parameters/version-object',
    ],
    operations: ['listVersions', 'showVersion'],
  },
  'protocol/discovery/links-lead-to-detail': {
    level: { openstack: 'must' },
    text: 'The self link of an entry in the list of versions leads to the detail of that version, which has the same self link.',
    statements: [
      'nova-versions/list/version-links',
      'nova-versions/show/api-version-from-links',
      'nova-versions/parameters/links-to-resource',
    ],
    operations: ['listVersions', 'showVersion'],
  },
  'protocol/discovery/updated-is-fixed': {
    level: { openstack: 'must' },
    text: 'The newer API gives 2013-07-23T11:33:21Z as the time it was updated, in list and detail.',
    statements: ['nova-versions/parameters/updated-fixed', 'nova-versions/parameters/updated-v2-1'],
    operations: ['listVersions', 'showVersion'],
  },
  'protocol/discovery/updated-of-v2': {
    level: { openstack: 'should' },
    text: 'The older API gives 2011-01-21T11:33:21Z as the time it was updated, in list and detail.',
    statements: ['nova-versions/parameters/updated-fixed', 'nova-versions/parameters/updated-v2-0'],
    operations: ['listVersions', 'showVersion'],
  },
  'protocol/discovery/v2-has-no-microversions': {
    level: { openstack: 'must' },
    text: 'The older API gives empty strings as its minimum and maximum microversion.',
    statements: [
      'nova-microversions/discovery/root-example',
      'nova-microversions/discovery/empty-means-none',
      'nova-versions/list/example',
      'nova-versions/parameters/min-version-empty',
      'nova-versions/parameters/version-empty',
    ],
    operations: ['listVersions'],
  },
  'protocol/discovery/minimum-is-2-1': {
    level: { openstack: 'must' },
    text: 'The minimum microversion is 2.1, and the maximum is not below it.',
    statements: [
      'nova-microversions/intro/minimum',
      'nova-microversions/discovery/range-returned',
      'nova-microversions/discovery/root-example',
      'nova-microversions/discovery/min-version-is-minimum',
      'nova-microversions/history-2-1/initial',
      'nova-versions/list/version-range',
      'nova-versions/list/example',
      'nova-versions/parameters/min-version-meaning',
    ],
    operations: ['listVersions'],
  },
  'protocol/discovery/serves-advertised-range': {
    level: { openstack: 'must' },
    text: 'The advertised minimum and maximum microversions are both served.',
    statements: [
      'nova-microversions/intro/discover-latest',
      'nova-microversions/discovery/range-returned',
      'nova-microversions/discovery/version-is-maximum',
      'nova-microversions/discovery/min-version-is-minimum',
      'nova-microversions/discovery/choose-within-range',
      'nova-versions/list/version-range',
      'nova-versions/parameters/min-version-meaning',
      'nova-versions/parameters/version-meaning',
    ],
    operations: ['listVersions', 'listServerGroups'],
  },
})
