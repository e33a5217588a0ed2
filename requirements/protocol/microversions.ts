import { defineRequirements } from '../requirement.ts'

const operations = ['createServerGroup', 'showServerGroup'] as const

export const microversions = defineRequirements({
  'protocol/microversions/names-executed-version': {
    level: { openstack: 'must' },
    text: 'Every answer, a refusal too, names the executed microversion: in the older header always, in the newer one from 2.27 on.',
    statements: [
      'nova-microversions/intro/v2-1-supports',
      'nova-microversions/request/new-header',
      'nova-microversions/request/new-header-example',
      'nova-microversions/request/served-at-version',
      'nova-microversions/response/old-version-header',
      'nova-microversions/response/old-headers-example',
      'nova-microversions/response/old-header-names-version',
      'nova-microversions/response/new-version-header',
      'nova-microversions/response/new-headers-example',
    ],
    operations: 'every',
  },
  'protocol/microversions/varies-by-version': {
    level: { openstack: 'must' },
    text: 'Every answer, a refusal too, says in Vary that it depends on the version headers: the older always, the newer from 2.27 on.',
    statements: [
      'nova-microversions/response/old-vary',
      'nova-microversions/response/old-headers-example',
      'nova-microversions/response/new-vary',
      'nova-microversions/response/new-headers-example',
    ],
    operations: 'every',
  },
  'protocol/microversions/default-is-minimum': {
    level: { openstack: 'must' },
    text: 'Without a version header, or with one for another service, the answer is that of the minimum microversion.',
    statements: [
      'nova-microversions/request/default-minimum',
      'nova-microversions/request/old-client-works',
      'nova-microversions/history-2-1/default',
    ],
    operations,
  },
  'protocol/microversions/latest-is-maximum': {
    level: { openstack: 'must' },
    text: 'The version "latest" in either header is answered as the maximum microversion.',
    statements: ['nova-microversions/request/latest'],
    operations,
  },
  'protocol/microversions/older-header': {
    level: { openstack: 'must' },
    text: 'The older version header selects the microversion.',
    statements: [
      'nova-microversions/intro/v2-1-supports',
      'nova-microversions/request/old-header',
      'nova-microversions/request/old-header-example',
      'nova-microversions/request/served-at-version',
      'nova-microversions/history-2-1/header',
      'nova-microversions/history-2-27/both-headers',
      'nova-versions/intro/old-header',
    ],
    operations,
  },
  'protocol/microversions/newer-header-wins': {
    level: { openstack: 'must' },
    text: 'Where both version headers are sent, the newer one is preferred.',
    statements: [
      'nova-microversions/request/new-header',
      'nova-microversions/request/new-header-preferred',
      'nova-microversions/history-2-27/new-header',
      'nova-microversions/history-2-27/both-headers',
      'nova-versions/intro/new-header',
    ],
    operations,
  },
  'protocol/microversions/serves-all-between': {
    level: { openstack: 'must' },
    text: 'Every microversion from the minimum to the maximum is served, as itself.',
    statements: [
      'nova-microversions/intro/older-kept',
      'nova-microversions/discovery/choose-within-range',
      'nova-microversions/request/served-at-version',
    ],
    operations,
  },
  'protocol/microversions/refuses-out-of-range': {
    level: { openstack: 'must' },
    text: 'A microversion below the minimum or above the maximum is answered with 406.',
    statements: [
      'nova-microversions/discovery/version-is-maximum',
      'nova-microversions/discovery/min-version-is-minimum',
      'nova-microversions/discovery/choose-within-range',
      'nova-microversions/request/out-of-range',
      'nova-versions/parameters/min-version-meaning',
      'nova-versions/parameters/version-meaning',
    ],
    operations,
  },
  'protocol/microversions/ignored-by-v2': {
    level: { openstack: 'must' },
    text: 'The older API has no microversions: a version header changes nothing in its answers.',
    statements: [
      'nova-microversions/discovery/empty-means-none',
      'nova-versions/parameters/min-version-empty',
      'nova-versions/parameters/version-empty',
    ],
    operations,
  },
})
