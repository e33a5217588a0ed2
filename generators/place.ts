import type { JsonSchema } from '../specs/index.ts'
import { branchesOf, type Folded, folded, propertiesOf } from './fold.ts'

/** One step into a value: to a member, to an item, to a member that the schema does not name, or into a branch of `anyOf`/`oneOf`. */
export type Step = { readonly member: string } | { readonly item: true } | { readonly extra: true } | { readonly branch: number }

/** Where in a value a schema applies. */
export interface Place {
  /** `/server_group/policies/*`, with `*` for an item and `{}` for a member that the schema does not name. */
  readonly pointer: string
  readonly trail: readonly Step[]
  readonly schema: Folded
  /** Whether the value may be left out. */
  readonly optional: boolean
  /** Pointer of the outermost `anyOf` or `oneOf` that the place is within, and which of the two it is. */
  readonly within?: { readonly pointer: string; readonly keyword: 'anyOf' | 'oneOf' }
}

const ITEM: Step = { item: true }
const EXTRA: Step = { extra: true }

/** Every place of a schema, itself first. */
export function placesOf(schema: JsonSchema): Place[] {
  return placesFrom({ pointer: '', trail: [], schema: folded(schema), optional: false })
}

function placesFrom(place: Place): Place[] {
  const { schema } = place
  const required = (schema['required'] ?? []) as string[]
  const members = propertiesOf(schema).flatMap(([name, member]) =>
    placesFrom({ ...into(place, { member: name }, member), optional: !required.includes(name) }))
  const items = isSchema(schema['items']) ? placesFrom(into(place, ITEM, schema['items'])) : []
  const extras = isSchema(schema['additionalProperties']) ? placesFrom(into(place, EXTRA, schema['additionalProperties'])) : []
  return [place, ...members, ...items, ...extras, ...branchPlaces(place), ...conditionalPlaces(place)]
}

function into({ pointer, trail, within }: Place, step: Step, schema: JsonSchema): Place {
  const segment = 'member' in step ? `/${step.member}` : 'item' in step ? '/*' : 'extra' in step ? '/{}' : ''
  const inside = within === undefined ? {} : { within }
  return { pointer: `${pointer}${segment}`, trail: [...trail, step], schema: folded(schema), optional: true, ...inside }
}

function branchPlaces(place: Place): Place[] {
  return (['anyOf', 'oneOf'] as const).flatMap((keyword) => branchesOf(place.schema, keyword).flatMap((schema, branch) => {
    const own = into(place, { branch }, schema)
    return placesFrom({ ...own, optional: place.optional, within: place.within ?? { pointer: place.pointer, keyword } })
  }))
}

/** What holds under a condition holds at the same places as what always does. */
function conditionalPlaces(place: Place): Place[] {
  return ['then', 'else'].flatMap((keyword) => {
    const branch = place.schema[keyword]
    if (!isSchema(branch)) return []
    return placesFrom({ ...place, schema: folded(branch) }).filter(({ trail }) => trail.length > place.trail.length)
  })
}

function isSchema(value: unknown): value is JsonSchema {
  return typeof value === 'object' && value !== null
}
