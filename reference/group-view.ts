import type { JsonData } from './json-text.ts'
import type { Group } from './state.ts'

export type GroupView = { readonly [field: string]: JsonData | undefined }

/** A group as it looks at microversion 2.`minor`, field by field in Nova's order. */
export function groupView(group: Group, minor: number): GroupView {
  const policy = minor < 64 ? { policies: [group.policy], metadata: {} } : { policy: group.policy, rules: { ...group.rules } }
  const owner = minor < 13 ? {} : { project_id: group.projectId, user_id: group.userId }
  return { id: group.id, name: group.name, ...policy, members: [...group.members], ...owner }
}
