import { distinctHosts, type Placement, TooLittleEvidence } from '../checks/index.ts'
import type { CaseContext } from '../harness/index.ts'

/** Where servers were after each step of their life, or why that is not known. */
export type Steps = ReadonlyMap<string, readonly Placement[] | Error>

export interface Step {
  readonly name: string
  /** Does something to the servers and says where they are then. Throws where it does not come about. */
  readonly take: () => Promise<readonly Placement[]>
}

/**
 * Takes steps one after the other, as far as one comes about: the steps behind one that did not are not taken, for the same reason.
 * Throws only when the run is interrupted or the deadline passes.
 */
export async function taken({ signal }: CaseContext, steps: readonly Step[]): Promise<Steps> {
  const seen = new Map<string, readonly Placement[] | Error>()
  let broken: Error | undefined
  for (const { name, take } of steps) {
    const outcome: readonly Placement[] | Error = broken ?? await take().catch(asError)
    signal.throwIfAborted()
    if (outcome instanceof Error) broken = outcome
    seen.set(name, outcome)
  }
  return seen
}

/** Throws {@link TooLittleEvidence} where servers are not all seen in the group that they were created in: then it binds them to nothing. */
export function mustBeMembers(seen: readonly string[], servers: ReadonlyArray<{ readonly id: string }>): void {
  const outside = servers.find(({ id }) => !seen.includes(id))
  if (outside !== undefined) throw new TooLittleEvidence(`server ${outside.id} was not seen in the group that it was created in`)
}

export function asError(error: unknown): Error {
  return error instanceof Error ? error : new Error(String(error))
}

/** Where servers were after a step. Throws what kept it from coming about. */
export function after(steps: Steps, name: string): readonly Placement[] {
  const outcome = steps.get(name)
  if (outcome === undefined) throw new Error(`Could not look at servers after the step ${name}: it was not taken. Take it where a case judges it.`)
  if (outcome instanceof Error) throw outcome
  return outcome
}

/** Judges that servers are on different hosts after a step. Throws {@link TooLittleEvidence} where they shared one before it already. */
export function checkApart(context: CaseContext, steps: Steps, name: string): void {
  const names = [...steps.keys()]
  const before = names[names.indexOf(name) - 1]
  if (before !== undefined && distinctHosts(after(steps, before)) !== null) {
    throw new TooLittleEvidence(`the servers shared a host already after ${before}: what ${name} did to that is not known`)
  }
  context.check(distinctHosts, after(steps, name))
}
