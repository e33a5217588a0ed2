import { Problem } from '../events/index.ts'
import type { CatalogueEndpoint } from './auth/token.ts'
import { dialectNamed } from './dialects/index.ts'
import { serviceRoot } from './endpoint.ts'
import type { TargetFile } from './target-file.ts'

/**
 * Root of the compute service: as the target file gives it, else the one that the endpoints of its types, interface and region share
 * in the service catalogue. Throws a Problem when the catalogue has none or several.
 */
export function computeRoot(file: TargetFile, catalogue: readonly CatalogueEndpoint[]): string {
  if (file.endpoints.compute !== undefined) return file.endpoints.compute
  const types = dialectNamed(file.dialect).catalogueTypes
  const side = file.interface ?? 'public'
  const found = catalogue.filter((entry) => types.includes(entry.type) && entry.interface === side)
  const here = file.region === undefined ? found : found.filter((entry) => entry.region === file.region)
  const roots = [...new Set(here.map(({ url }) => URL.parse(url)).filter((url) => url !== null).map(serviceRoot))]
  const [root] = roots
  if (root !== undefined && roots.length === 1) return root
  const where = file.region === undefined ? '' : ` in region ${file.region}`
  const why = roots.length > 1 ? `several endpoints${where} (${roots.join(', ')})` : `no ${side} endpoint of type ${types.join(' or ')}${where}`
  throw new Problem('COMPUTE_UNKNOWN', `Could not find the compute service of ${file.name}: the catalogue has ${why}. ${nextStep(found)}`)
}

function nextStep(found: readonly CatalogueEndpoint[]): string {
  if (found.length === 0) return 'Give endpoints.compute in the target file.'
  const regions = [...new Set(found.map(({ region }) => region ?? '(none)'))].join(', ')
  return `Set region to one of ${regions}, or give endpoints.compute.`
}
