import type { IamRules } from '../iam/iam-rules.ts'
import type { Rules } from '../rules.ts'

/** Takes decisions of IAM differently. */
export function iamRules(change: (honest: IamRules) => Partial<IamRules>): (honest: Rules) => Partial<Rules> {
  return ({ iam }) => ({ iam: { ...iam, ...change(iam) } })
}
