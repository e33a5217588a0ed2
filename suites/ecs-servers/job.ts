import { bodyOf, TooLittleEvidence } from '../../checks/index.ts'
import type { Exchange } from '../../events/index.ts'

export type Fields = Readonly<Record<string, unknown>>

/** The fields of what is meant to be an object; none where it is no object. */
export function fieldsOf(value: unknown): Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Fields) : {}
}

/** The job that an answer shows. */
export function shownJob(exchange: Exchange): Fields {
  return fieldsOf(bodyOf(exchange))
}

/** The sub-jobs that a job shows. Throws {@link TooLittleEvidence} where it shows no list of them. */
export function subJobsOf(job: Fields): Fields[] {
  const { sub_jobs: parts } = fieldsOf(job['entities'])
  if (!Array.isArray(parts)) throw new TooLittleEvidence('the job shows no list of sub-jobs')
  return parts.map(fieldsOf)
}

/** The ids of the servers that a job is about, sorted: of its own, and of its sub-jobs. */
export function serversOf(job: Fields): string[] {
  const { server_id: own, sub_jobs: parts } = fieldsOf(job['entities'])
  const named = [own, ...(Array.isArray(parts) ? parts.map((part) => fieldsOf(fieldsOf(part)['entities'])['server_id']) : [])]
  return [...new Set(named.flatMap((id) => (typeof id === 'string' ? [id] : [])))].toSorted()
}
