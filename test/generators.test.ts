import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { brokenRules } from '../checks/index.ts'
import {
  boundariesOf, combinationsOf, CONSTRAINING, type Constraint, constraintName, constraintsOf, fromSchema, negativesOf, STRUCTURAL, TELLING, text,
} from '../generators/index.ts'
import { dialects, type JsonSchema } from '../specs/index.ts'
import { everyView, invalidSamples, lastViews, pathOf, wrongNegatives } from './generated-samples.ts'

/** Samples of each operation; `npm run soak` takes many more. */
const SAMPLES = 200

/** Every keyword of a schema and of what is within it. */
function keywordsOf(schema: unknown): string[] {
  if (Array.isArray(schema)) return schema.flatMap(keywordsOf)
  if (typeof schema !== 'object' || schema === null) return []
  return Object.entries(schema).flatMap(([keyword, inner]) => {
    if (keyword === 'properties') return [keyword, ...Object.values(inner as object).flatMap(keywordsOf)]
    return [keyword, ...(['enum', 'required', 'default', 'example', 'examples', 'const'].includes(keyword) ? [] : keywordsOf(inner))]
  })
}

/** In a URL everything is text: nothing can be of another type than text. */
const isText = ({ in: part, keyword, place: { schema } }: Constraint): boolean => part !== 'body' && keyword === 'type' && schema['type'] === 'string'

/** A path without a value is another path, and headers are examined by requirements of their own. */
const inBodyOrQuery = ({ in: part }: Constraint): boolean => part === 'body' || part === 'query'

describe.each(dialects())('%s', (dialect) => {
  test('every keyword in the description of a request has an arbitrary, a boundary and a break', async () => {
    const schemas = (await everyView(dialect)).flatMap(({ parameters, request }): JsonSchema[] =>
      [...parameters.map(({ schema }) => schema), ...(request === undefined ? [] : [request.schema])])
    const used = new Set(schemas.flatMap(keywordsOf))
    expect([...used].filter((keyword) => ![...CONSTRAINING, ...STRUCTURAL, ...TELLING].includes(keyword))).toEqual([])
  })

  test('every constraint on a body or a query has boundaries, and negatives that break it alone', async () => {
    const lacking = (await lastViews(dialect)).flatMap((view) => {
      const edges = new Set(boundariesOf(view).map(({ of }) => of))
      const broken = new Set(negativesOf(view).map(({ breaks }) => breaks))
      // What is within alternatives is broken when none of them is kept.
      const names = (constraint: Constraint): string[] => [constraintName(constraint), ...(constraint.place.within === undefined ? [] : [
        constraintName({ ...constraint, place: { ...constraint.place, ...constraint.place.within }, keyword: constraint.place.within.keyword }),
      ])]
      const constraints = constraintsOf(view).filter(inBodyOrQuery)
      return [
        ...constraints.filter((found) => !edges.has(constraintName(found))).map((found) => `${view.operation.id} ${constraintName(found)}: no boundary`),
        ...constraints.filter((found) => !isText(found) && !names(found).some((name) => broken.has(name)))
          .map((found) => `${view.operation.id} ${constraintName(found)}: no negative`),
      ]
    })
    expect(lacking).toEqual([])
  })

  test('what is generated as valid is valid, judged independently', async () => {
    expect((await lastViews(dialect)).flatMap((view) => invalidSamples(view, 20, 11))).toEqual([])
  })

  test('boundaries and combinations are valid, judged independently', async () => {
    const wrong = (await lastViews(dialect)).flatMap((view) => {
      const base = { path: pathOf(view) }
      const wires = [...boundariesOf(view).map(({ requests }) => requests(base)), ...combinationsOf(view, base, 10)]
      return wires.flatMap((requests) => fc.sample(requests, { numRuns: 1, seed: 5 })).flatMap((wire) => brokenRules(view, wire))
    })
    expect(wrong).toEqual([])
  })

  test(`negatives break exactly what they name, judged independently: ${SAMPLES} samples of each operation`, async () => {
    expect((await lastViews(dialect)).flatMap((view) => wrongNegatives(view, SAMPLES, 3))).toEqual([])
  })
})

test('one seed gives one input', async () => {
  const [view] = (await lastViews('openstack')).filter(({ operation }) => operation.id === 'createServer')
  const sampled = (): string[] => negativesOf(view!).slice(0, 50).flatMap(({ requests }) =>
    fc.sample(requests({ path: { project_id: 'p' } }), { numRuns: 3, seed: 9 }).map(({ body }) => new TextDecoder().decode(body)))
  expect(sampled()).toEqual(sampled())
})

test('what looks like a value within a name is left alone', async () => {
  const [view] = (await lastViews('openstack')).filter(({ operation }) => operation.id === 'createServerGroup')
  const schema = { type: 'object', required: ['a,', ',b'], properties: { 'a,': { type: 'null' }, ',b': { type: 'boolean' } } }
  expect(wrongNegatives({ ...view!, key: 'createServerGroup made up', request: { ...view!.request!, schema } }, SAMPLES, 3)).toEqual([])
})

test('a failing value shrinks to the least that fails', () => {
  const schema = { type: 'object', required: ['name'], properties: { name: { type: 'string', minLength: 1, maxLength: 255 }, tags: { type: 'array', items: { type: 'string' } } } }
  const run = fc.check(fc.property(fromSchema(schema), (value) => [...(value as { name: string }).name].length < 40), { seed: 4, numRuns: 500 })
  expect(run.counterexample).toEqual([{ name: 'a'.repeat(40) }])
})

test('text leans to its bounds and to what is mishandled', () => {
  const samples = fc.sample(text(1, 255), { numRuns: 2000, seed: 1 })
  const share = (holds: (sample: string) => boolean): number => samples.filter(holds).length / samples.length
  expect(samples.every((sample) => [...sample].length >= 1 && [...sample].length <= 255)).toBe(true)
  expect(share((sample) => [...sample].length === 255)).toBeGreaterThan(0.01)
  expect(share((sample) => /[\u{10000}-\u{10ffff}]/u.test(sample))).toBeGreaterThan(0.03)
  expect(share((sample) => sample.normalize('NFC') !== sample)).toBeGreaterThan(0.03)
  expect(share((sample) => /[\u0590-\u06ff]/.test(sample))).toBeGreaterThan(0.03)
  expect(share((sample) => /["'<&]/.test(sample))).toBeGreaterThan(0.05)
  expect(share((sample) => /^-?\d+$/.test(sample))).toBeGreaterThan(0.01)
})
