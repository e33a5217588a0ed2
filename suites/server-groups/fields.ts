import { holds, isSame, shown } from '../../checks/index.ts'
import type { Subject } from '../../events/index.ts'
import { type CaseContext, conformance, type SubjectSource } from '../../harness/index.ts'
import { aGroup, theGroup, theGroups } from '../fixtures.ts'
import { PreconditionFailed, type ShownGroup } from '../group.ts'
import { groupVersions, nativeGroupsTo, withRows } from '../subjects.ts'

const VIEWS = ['create', 'show', 'list'] as const
const needs = { resources: { group: 1 } }

/** A group of this case as the subject's operation shows it. */
async function viewed(context: CaseContext): Promise<ShownGroup> {
  const { member } = context.as
  const created = await aGroup(context)
  if (context.subject.row === 'create') return created
  if (context.subject.row === 'show') return await theGroup(member, created.id)
  const exchange = await member.call('listServerGroups')
  const entry = (await theGroups(member)).find(({ id }) => id === created.id)
  if (entry === undefined) throw new PreconditionFailed('find the group in the list', exchange)
  return entry
}

/** Which of the given fields the group has. */
const has = ({ fields }: ShownGroup, names: readonly string[]) => Object.fromEntries(names.map((name) => [name, name in fields]))

const before = (to: string) => (source: SubjectSource): Subject[] => withRows(nativeGroupsTo(source, to), VIEWS)

conformance({
  id: 'server-groups/fields/owner-from-2-13',
  needs,
  subjects: (source) => withRows(groupVersions(source, { from: '2.13' }), VIEWS),
  async body(context) {
    const { member } = context.as
    const { project_id, user_id } = (await viewed(context)).fields
    context.check(isSame, { project_id, user_id }, { project_id: member.projectId, user_id: member.userId }, 'the owner')
  },
})

/** With hyphens, or the 32 hexadecimal digits alone. */
const UUID = /^[0-9a-f]{8}(-?)[0-9a-f]{4}\1[0-9a-f]{4}\1[0-9a-f]{4}\1[0-9a-f]{12}$/i

conformance({
  id: 'server-groups/fields/owner-ids-are-uuids',
  needs,
  subjects: (source) => withRows(groupVersions(source, { from: '2.13' }), VIEWS),
  async body(context) {
    const { fields } = await viewed(context)
    for (const name of ['project_id', 'user_id']) {
      const value = fields[name]
      context.check(holds, typeof value === 'string' && UUID.test(value), `a UUID as ${name}`, shown(value))
    }
  },
})

conformance({
  id: 'server-groups/fields/no-owner-before-2-13',
  needs,
  subjects: (source) => withRows(groupVersions(source, { to: '2.12' }), VIEWS),
  async body(context) {
    context.check(isSame, has(await viewed(context), ['project_id', 'user_id']), { project_id: false, user_id: false }, 'which owner fields there are:')
  },
})

conformance({
  id: 'server-groups/fields/policies-before-2-64',
  needs,
  subjects: before('2.63'),
  async body(context) {
    const owed = { policies: true, metadata: true, policy: false, rules: false }
    context.check(isSame, has(await viewed(context), Object.keys(owed)), owed, 'which fields there are:')
  },
})

conformance({
  id: 'server-groups/fields/policy-from-2-64',
  needs,
  subjects: (source) => withRows(groupVersions(source, { from: '2.64' }), VIEWS),
  async body(context) {
    const owed = { policies: false, metadata: false, policy: true, rules: true }
    context.check(isSame, has(await viewed(context), Object.keys(owed)), owed, 'which fields there are:')
  },
})

conformance({
  id: 'server-groups/fields/metadata-is-empty',
  needs,
  subjects: before('2.63'),
  async body(context) {
    context.check(isSame, (await viewed(context)).fields['metadata'], {}, 'the metadata')
  },
})
