import type { ApiVersion } from './api-version.ts'
import type { JsonData } from './json-text.ts'
import { JsonNumber } from './json-value.ts'
import type { Flavor } from './server-catalog.ts'
import type { SeenFrom } from './server-view.ts'

export type FlavorView = { readonly [field: string]: JsonData | undefined }

function linksOf({ id }: Flavor, { bookmark, self }: SeenFrom): JsonData {
  return [{ rel: 'self', href: `${self}/flavors/${id}` }, { rel: 'bookmark', href: `${bookmark}/flavors/${id}` }]
}

function description({ minor }: ApiVersion): FlavorView {
  return minor < 55 ? {} : { description: null }
}

/** A flavor as it is listed without details. */
export function briefFlavor(flavor: Flavor, version: ApiVersion, from: SeenFrom): FlavorView {
  return { id: flavor.id, name: flavor.name, links: linksOf(flavor, from), ...description(version) }
}

/** A flavor with all its details, field by field in Nova's order. */
export function flavorView(flavor: Flavor, version: ApiVersion, from: SeenFrom): FlavorView {
  const { minor } = version
  return {
    'id': flavor.id,
    'name': flavor.name,
    'ram': flavor.ram,
    'disk': flavor.disk,
    'swap': minor < 75 ? '' : 0,
    'OS-FLV-EXT-DATA:ephemeral': 0,
    ...(minor < 102 ? { 'OS-FLV-DISABLED:disabled': false } : {}),
    'vcpus': flavor.vcpus,
    'os-flavor-access:is_public': true,
    ...(minor < 102 ? { rxtx_factor: new JsonNumber('1.0') } : {}),
    'links': linksOf(flavor, from),
    ...description(version),
    ...(minor < 61 ? {} : { extra_specs: {} }),
  }
}
