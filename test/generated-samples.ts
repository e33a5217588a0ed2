import fc from 'fast-check'
import { brokenRules } from '../checks/index.ts'
import { type Negative, negativesOf, validRequests } from '../generators/index.ts'
import { type ApiDescription, type ApiName, loadSpecs, type OperationView } from '../specs/index.ts'

const FAMILIES: readonly ApiName[] = ['ecs-v1', 'nova-v2', 'nova-v2.1']

/** Every description of every operation of a dialect, each once: those of several versions may be alike. */
export async function everyView(dialect: string): Promise<OperationView[]> {
  const specs = await loadSpecs(dialect)
  const views = specs.operations.filter(({ spec }) => spec !== 'iam-v3').flatMap(({ id }) => viewsOf(specs, id))
  return [...new Map(views.map((view) => [view.key, view])).values()]
}

/** The last description of every operation, whatever its families. */
export async function lastViews(dialect: string): Promise<OperationView[]> {
  return [...new Map((await everyView(dialect)).map((view) => [view.operation.id, view])).values()]
}

function viewsOf(specs: ApiDescription, id: string): OperationView[] {
  return FAMILIES.flatMap((api) => {
    const versions = api === 'nova-v2.1' && !specs.operation(id).unversioned ? specs.breakpoints(id, '2.1', '2.93') : [undefined]
    return versions.filter((version) => specs.has(id, api, version)).map((version) => specs.view(id, api, version))
  })
}

/** Ids for every parameter of a path. */
export function pathOf({ parameters }: OperationView): Record<string, string> {
  return Object.fromEntries(parameters.filter((parameter) => parameter.in === 'path').map(({ name }) => [name, 'x']))
}

/** Samples of valid requests that an independent validator finds wrong, with what it finds. */
export function invalidSamples(view: OperationView, numRuns: number, seed: number): string[] {
  return fc.sample(validRequests(view, { path: pathOf(view) }), { numRuns, seed }).flatMap((wire) => {
    // Any text may be sent: what is odd in it is no rule of the description.
    const found = brokenRules(view, wire).filter((rule) => !['body nul', 'body surrogates'].includes(rule))
    return found.length === 0 ? [] : [`${view.operation.id} ${found.join(', ')} in ${new TextDecoder().decode(wire.body)}`]
  })
}

/** So many samples of negatives, spread evenly, that do not break exactly what they name. */
export function wrongNegatives(view: OperationView, numRuns: number, seed: number): string[] {
  const negatives = negativesOf(view)
  const each = Math.ceil(numRuns / Math.max(1, negatives.length))
  return negatives.flatMap((negative) => wrongSamples(view, negative, { numRuns: each, seed }))
}

function wrongSamples(view: OperationView, negative: Negative, run: { numRuns: number; seed: number }): string[] {
  return fc.sample(negative.requests({ path: pathOf(view) }), run).flatMap((wire) => {
    const found = brokenRules(view, wire)
    if (found.length === 1 && found[0] === negative.breaks) return []
    return [`${view.operation.id} ${negative.name} breaks ${found.join(', ') || 'nothing'} and not ${negative.breaks}: ${new TextDecoder().decode(wire.body).slice(0, 300)}`]
  })
}
