import { defineRequirements } from '../requirement.ts'

const operations = ['createServerGroup', 'showServerGroup'] as const

export const microversions = defineRequirements({
  'protocol/microversions/names-executed-version': {
    level: { openstack: 'must' },
    text: 'Every answer names the microversion that was executed: in the older header always, in the newer one from 2.27 on.',
    statements: [],
    operations: 'every',
  },
  'protocol/microversions/varies-by-version': {
    level: { openstack: 'must' },
    text: 'Every answer says in Vary that it depends on the version headers: the older always, the newer from 2.27 on.',
    statements: [],
    operations: 'every',
  },
  'protocol/microversions/default-is-minimum': {
    level: { openstack: 'must' },
    text: 'Without a version header the answer is that of the minimum microversion.',
    statements: [],
    operations,
  },
  'protocol/microversions/latest-is-maximum': {
    level: { openstack: 'must' },
    text: 'The version "latest" is answered as the maximum microversion.',
    statements: [],
    operations,
  },
  'protocol/microversions/older-header': {
    level: { openstack: 'must' },
    text: 'The older version header selects the microversion.',
    statements: [],
    operations,
  },
  'protocol/microversions/newer-header-wins': {
    level: { openstack: 'must' },
    text: 'Where both version headers are sent, the newer one is preferred.',
    statements: [],
    operations,
  },
  'protocol/microversions/refuses-out-of-range': {
    level: { openstack: 'must' },
    text: 'A microversion below the minimum or above the maximum is answered with 406.',
    statements: [],
    operations,
  },
  'protocol/microversions/ignored-by-v2': {
    level: { openstack: 'must' },
    text: 'The older API has no microversions: a version header changes nothing in its answers.',
    statements: [],
    operations,
  },
})
