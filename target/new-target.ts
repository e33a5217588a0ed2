import { parseDocument } from 'yaml'

/** What a new target file says that its example does not; what is left out stays as the example has it. */
export interface NewTarget {
  readonly name?: string
  readonly compute?: string
  readonly identity?: string
  readonly region?: string
  /** Entry of clouds.yaml for the member. */
  readonly cloud?: string
  /** `environment`: the member is whoever the environment describes; `aksk`: an access key, of which it holds what is not written down. */
  readonly member?: 'environment' | 'aksk'
}

/** The text of an example with these answers in place; its comments stay. */
export function newTargetText(example: string, { name, compute, identity, region, cloud, member }: NewTarget): string {
  const document = parseDocument(example)
  const given: ReadonlyArray<readonly [path: readonly string[], value: string | undefined]> = [
    [['name'], name], [['endpoints', 'compute'], compute], [['endpoints', 'identity'], identity], [['region'], region],
  ]
  for (const [path, value] of given) if (value !== undefined) document.setIn(path, value)
  const persona = cloud !== undefined ? { cloud } : member === 'aksk' ? { auth: { type: 'aksk' } } : undefined
  if (persona !== undefined) document.setIn(['personas', 'member'], document.createNode(persona, { flow: true }))
  if (member === 'environment' && cloud === undefined) document.deleteIn(['personas', 'member'])
  // What a cloud or the catalogue says need not be written down.
  if (cloud !== undefined && identity === undefined) document.deleteIn(['endpoints', 'identity'])
  if (compute === undefined && member !== 'aksk') document.deleteIn(['endpoints', 'compute'])
  if (isEmpty(document.getIn(['endpoints']))) document.delete('endpoints')
  if (isEmpty(document.getIn(['personas']))) document.delete('personas')
  return document.toString({ lineWidth: 0 })
}

function isEmpty(node: unknown): boolean {
  return typeof node === 'object' && node !== null && 'items' in node && Array.isArray(node.items) && node.items.length === 0
}
