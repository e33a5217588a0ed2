import type { Needs, SubjectSource } from '../harness/index.ts'

/** All that the project may still hold: filling a quota takes it all, and nothing else may be held meanwhile. */
export function wholeQuota(_: unknown, { facts }: SubjectSource): Needs {
  const quota = facts.quotas['group']
  if (quota === undefined) return { impossible: 'the limits of the project cannot be read' }
  if (quota.limit < 0) return { impossible: 'the project has no quota of groups' }
  if (quota.used >= quota.limit) return { impossible: `the project is full: ${quota.used} of ${quota.limit} groups in use` }
  return { resources: { group: quota.limit - quota.used }, exclusive: 'quota' }
}
