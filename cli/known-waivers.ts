import { didYouMean, Problem, type Waiver } from '../events/index.ts'
import { REQUIREMENT_IDS, REQUIREMENTS, type Requirement } from '../requirements/index.ts'
import type { TargetFile } from '../target/index.ts'

/** Throws a Problem for a waiver of a requirement that there is not, that is retired, or that the target's dialect does not owe. */
export function refuseUnknownWaivers({ name, dialect, waivers }: TargetFile): void {
  for (const waiver of waivers) {
    const requirement: Requirement | undefined = REQUIREMENTS[waiver.requirement as keyof typeof REQUIREMENTS]
    if (requirement === undefined) throw unusable(name, waiver, `there is no such requirement. ${didYouMean(waiver.requirement, REQUIREMENT_IDS)}`)
    if (requirement.retired !== undefined) {
      throw unusable(name, waiver, `that requirement is retired (${requirement.retired}). Remove the waiver.`)
    }
    if (requirement.level[dialect] === undefined) throw unusable(name, waiver, `dialect ${dialect} does not owe it. Remove the waiver.`)
  }
}

function unusable(target: string, { requirement }: Waiver, why: string): Problem {
  return new Problem('UNKNOWN_WAIVER', `Could not waive ${requirement} for target ${target}: ${why}`)
}
