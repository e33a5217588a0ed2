import { nameProblem } from '../name-rule.ts'
import { defineFaults } from './fault.ts'

/** Ways to be wrong about names. */
export const nameFaults = defineFaults([
  {
    name: 'name-limit-254',
    summary: 'A name may have 254 characters, not 255.',
    breaks: ['server-groups/names/accepts-documented-lengths'],
    rules: ({ body }) => ({
      body: { ...body, name: (value) => (typeof value === 'string' && value.length === 255 ? `'${value}' is too long` : body.name(value)) },
    }),
  },
  {
    name: 'name-limit-256',
    summary: 'A name may have 256 characters, not 255.',
    breaks: ['server-groups/names/refuses-other-lengths', 'protocol/broken-requests/allowed-values'],
    rules: ({ body }) => ({
      body: { ...body, name: (value) => (typeof value === 'string' && value.length === 256 ? undefined : body.name(value)) },
    }),
  },
  {
    name: 'unprintable-names-accepted',
    summary: 'Names with control characters, or with spaces at the ends, are accepted.',
    breaks: ['server-groups/names/refuses-unprintable'],
    rules: ({ body }) => ({
      body: {
        ...body,
        name: (value) => (typeof value === 'string' && nameProblem(value)?.kind === 'unprintable' ? undefined : body.name(value)),
      },
    }),
  },
  {
    name: 'names-reduced-to-ascii',
    summary: 'Characters beyond ASCII become question marks.',
    breaks: [
      'server-groups/names/kept-character-by-character',
      'protocol/accepted-input/echoed-exactly',
      'protocol/accepted-input/listed-exactly',
      'protocol/accepted-input/shown-exactly',
    ],
    rules: ({ groupView }) => ({
      groupView: (group, version) => groupView({ ...group, name: group.name.replace(/[^\0-\x7f]/gu, '?') }, version),
    }),
  },
])
