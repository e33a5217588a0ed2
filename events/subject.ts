/**
 * What a requirement is judged on: a plain record, so that plans, reports and waivers can name it.
 * Its {@link subjectLabel} is the string used everywhere.
 */
export interface Subject {
  readonly api?: string
  readonly operationId?: string
  readonly microversion?: string
  readonly persona?: string
  /** Row of a table a case walks, e.g. `soft-affinity`. */
  readonly row?: string
  /** What is owed where the claim is who may do it; no part of the label, which operation and persona tell apart. */
  readonly expected?: 'allowed' | 'refused'
}

/** `nova-v2.1@2.64 createServerGroup as reader: soft-affinity`; parts that a subject lacks are left out. */
export function subjectLabel(subject: Subject): string {
  const at = subject.microversion === undefined ? '' : `@${subject.microversion}`
  const parts = [
    `${subject.api ?? ''}${at}`,
    subject.operationId ?? '',
    subject.persona === undefined ? '' : `as ${subject.persona}`,
  ].filter((part) => part !== '')
  const head = parts.join(' ')
  if (subject.row === undefined) return head === '' ? 'target' : head
  return head === '' ? subject.row : `${head}: ${subject.row}`
}
