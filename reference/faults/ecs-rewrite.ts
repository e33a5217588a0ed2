import type { AnswerHook } from '../compute.ts'
import type { DialectName } from '../dialect.ts'
import type { Rules } from '../rules.ts'
import type { State } from '../state.ts'
import type { EcsRules } from '../v1/ecs-rules.ts'
import type { Fault } from './fault.ts'
import { fields, type Fields, ofOperations, rewritten } from './rewrite.ts'

const CLOUDS: readonly DialectName[] = ['huaweicloud', 'opentelekomcloud']

/** Faults of the clouds that have ECS v1; of both where a fault names none. */
export function defineEcsFaults(faults: readonly Fault[]): readonly Fault[] {
  return faults.map((fault) => ({ dialects: CLOUDS, ...fault }))
}

/** Takes decisions of ECS v1 differently. */
export function ecsRules(change: (honest: EcsRules) => Partial<EcsRules>): (honest: Rules) => Partial<Rules> {
  return ({ ecs }) => ({ ecs: { ...ecs, ...change(ecs) } })
}

/** Rewrites the group in the answers of one operation. */
export function ecsGroupWith(operation: string, change: (group: Fields) => Fields): AnswerHook {
  return ofOperations([operation], (answer) =>
    rewritten(answer, ({ server_group: group, ...rest }) => (group === undefined ? rest : { server_group: change(fields(group)) })),
  )
}

/** What a fault remembers under a name until the cloud is reset, by key. */
export function remembered<T>({ notes }: State, name: string): Map<string, T> {
  const known = notes.get(name) as Map<string, T> | undefined
  if (known !== undefined) return known
  const fresh = new Map<string, T>()
  notes.set(name, fresh)
  return fresh
}
