import type { TargetFacts } from '../../target/index.ts'
import { whyNoMigration } from '../ecs-requests.ts'
import { whyNoResize } from '../other-flavor.ts'

/** What the target file must name something for. */
const LACKING: Readonly<Record<string, (facts: TargetFacts) => string | undefined>> = {
  resizeEcs: whyNoResize,
  resizeEcsV11: whyNoResize,
  resizeServer: whyNoResize,
  migrateEcs: whyNoMigration,
}

/**
 * Why nobody can send a valid request for an operation at a target, so that a refusal would say nothing of rights; undefined where
 * somebody can.
 */
export function whyNever(operationId: string, facts: TargetFacts): string | undefined {
  if (facts.withoutOperations.includes(operationId)) return `the target file leaves out the operation ${operationId}`
  return LACKING[operationId]?.(facts)
}
