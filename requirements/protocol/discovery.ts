import { defineRequirements } from '../requirement.ts'

export const discovery = defineRequirements({
  'protocol/discovery/lists-offered-apis': {
    level: { openstack: 'must' },
    text: 'The list of versions has one entry for each API the target offers.',
    statements: [],
    operations: ['listVersions'],
  },
  'protocol/discovery/list-agrees-with-detail': {
    level: { openstack: 'must' },
    text: 'An entry of the list of versions says the same as the detail of that version.',
    statements: [],
    operations: ['listVersions', 'showVersion'],
  },
  'protocol/discovery/v2-has-no-microversions': {
    level: { openstack: 'must' },
    text: 'The older API gives empty strings as its minimum and maximum microversion.',
    statements: [],
    operations: ['listVersions'],
  },
  'protocol/discovery/minimum-is-2-1': {
    level: { openstack: 'must' },
    text: 'The minimum microversion is 2.1, and the maximum is not below it.',
    statements: [],
    operations: ['listVersions'],
  },
  'protocol/discovery/serves-advertised-range': {
    level: { openstack: 'must' },
    text: 'The advertised minimum and maximum microversions are both served.',
    statements: [],
    operations: ['listVersions', 'listServerGroups'],
  },
})
