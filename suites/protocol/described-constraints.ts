import type { DescribedConstraint } from '../../events/index.ts'
import { boundariesOf, type Constraint, constraintName, constraintsOf, negativesOf } from '../../generators/index.ts'
import type { ApiDescription, ApiName, OperationView } from '../../specs/index.ts'
import { whyNeverSent } from './safe-negatives.ts'

const FAMILIES: readonly ApiName[] = ['nova-v2.1', 'nova-v2', 'ecs-v1']

/** What the description of an operation puts on the parts of a request, at the last microversion that it describes. */
export function describedConstraints(specs: ApiDescription, operationId: string): DescribedConstraint[] {
  const view = lastView(specs, operationId)
  return view === undefined ? [] : [...new Map(constraintsOf(view).map((found) => [constraintName(found), described(view, found)])).values()]
}

function lastView(specs: ApiDescription, id: string): OperationView | undefined {
  const places = FAMILIES.flatMap((api) => {
    const versions = api === 'nova-v2.1' && !specs.operation(id).unversioned ? specs.breakpoints(id, '2.1', '2.9999').toReversed() : [undefined]
    return versions.filter((version) => specs.has(id, api, version)).map((version) => ({ api, version }))
  })
  const [place] = places
  return place === undefined ? undefined : specs.view(id, place.api, place.version)
}

function described(view: OperationView, constraint: Constraint): DescribedConstraint {
  const name = constraintName(constraint)
  const never = whyNever(constraint)
  const negatives = negativesOf(view).filter(({ of }) => of === name)
  const sent = negatives.filter((negative) => whyNeverSent(view, negative) === undefined)
  const noBoundary = boundariesOf(view).some(({ of }) => of === name) ? undefined : never ?? 'no value is at its edge alone'
  const noNegative = sent.length > 0 ? undefined : never ?? (negatives[0] === undefined ? 'nothing breaks it alone' : whyNeverSent(view, negatives[0]))
  return { name, ...(noBoundary === undefined ? {} : { noBoundary }), ...(noNegative === undefined ? {} : { noNegative }) }
}

/** Why a constraint is no matter of generated requests. */
function whyNever({ in: part, keyword }: Constraint): string | undefined {
  if (part === 'header') return 'headers are examined by requirements of their own'
  if (part === 'path') return 'a path with another value is another path, and everything in it is text'
  if (part === 'query' && keyword === 'required') return 'it is there in every valid request'
  return part === 'query' && keyword === 'type' ? 'everything in a query is text' : undefined
}
