import fc from 'fast-check'
import type { OperationView } from '../specs/index.ts'
import { type Break, breaksOf } from './breaks.ts'
import { type Constraint, constraintName, constraintsOf } from './constraint.ts'
import type { Folded } from './fold.ts'
import { nearSchema } from './from-schema.ts'
import type { Negative } from './negatives.ts'
import { type Base, printed, queryParameters, readParameter, requestFor } from './operations.ts'
import { violations } from './violations.ts'

type Query = ReadonlyArray<readonly [string, string]>

const NOT_A_NUMBER: readonly Break[] = ['x', '1.5', '1e1', '0x1'].map((text) => spelt(text, true))
const UNDECIDED_NUMBERS: readonly Break[] = ['', '+1', ' 1', '01', '١'].map((text) => spelt(text, false))

function spelt(text: string, decided: boolean): Break {
  return { how: `${JSON.stringify(text)} for a number`, rule: 'type', decided, broken: () => text }
}

/** Negatives of the query and the headers. */
export function queryNegatives(view: OperationView): Negative[] {
  const constraints = constraintsOf(view).filter(({ in: part }) => part === 'query')
  return [
    ...constraints.flatMap((constraint) => ofConstraint(view, constraint)),
    ...(view.operation.method === 'GET' ? [unknownParameter(view), ...queryParameters(view).slice(0, 1).flatMap((first) => repeatedParameter(view, first))] : []),
  ]
}

function ofConstraint(view: OperationView, constraint: Constraint): Negative[] {
  const { parameter = '', place, keyword } = constraint
  const described = queryParameters(view).find(({ name }) => name === parameter)
  if (described === undefined || place.pointer !== '') return []
  if (keyword === 'required') {
    const query: Query = []
    return [ofQuery(view, { name: `query ${parameter}: missing`, breaks: constraintName(constraint), decided: true }, fc.constant(query))]
  }
  return waysOf(constraint).filter(({ broken }) => breaksAlone(described.schema, constraint, broken(1))).map((way) => {
    const queries = nearSchema(described.schema, { repertoire: 'decided' }).map((value): Query => [[parameter, printed(way.broken(value))]])
    const decided = way.decided && isCount(described.schema)
    return ofQuery(view, { name: `query ${parameter}: ${way.how}`, breaks: constraintName(constraint), decided }, queries)
  })
}

/** What bounds a list. Of a filter no document says that a value it cannot have is refused, rather than found nowhere. */
function isCount(schema: Folded | boolean): boolean {
  return typeof schema === 'object' && schema['type'] === 'integer' && (schema['minimum'] !== undefined || schema['maximum'] !== undefined)
}

/** In a query everything is text, so that only numbers and words for truth can be of another type. */
function waysOf(constraint: Constraint): readonly Break[] {
  if (constraint.keyword !== 'type') return breaksOf(constraint)
  const { type } = constraint.place.schema
  if (type === 'integer') return [...NOT_A_NUMBER, ...UNDECIDED_NUMBERS]
  return type === 'boolean' ? [{ how: 'no word for true or false', rule: 'type', decided: false, broken: () => 'maybe' }] : []
}

function breaksAlone(schema: Parameters<typeof violations>[0], { keyword }: Constraint, value: unknown): boolean {
  const found = violations(schema, readParameter(schema, printed(value)))
  return found.length === 1 && found[0]?.keyword === keyword
}

function unknownParameter(view: OperationView): Negative {
  const about = { name: 'query: an undocumented parameter', breaks: 'query unknown', decided: view.refusesUnknownQuery }
  return ofQuery(view, about, fc.constant([['conf_undocumented', 'x']]))
}

/** Which of two values counts, no document says. */
function repeatedParameter(view: OperationView, { name, schema }: OperationView['parameters'][number]): Negative[] {
  const twice = fc.tuple(nearSchema(schema, { repertoire: 'decided' }), nearSchema(schema, { repertoire: 'decided' }))
  const queries = twice.map(([first, second]): Query => [[name, printed(first)], [name, printed(second)]])
  return [ofQuery(view, { name: `query ${name}: given twice`, breaks: `query ${name} repeated`, decided: false }, queries)]
}

function ofQuery(view: OperationView, about: Pick<Negative, 'name' | 'breaks' | 'decided'>, queries: fc.Arbitrary<Query>): Negative {
  return { ...about, of: about.breaks, rule: 'query', requests: (base: Base) => fc.tuple(queries, bodies(view, base)).map(([query, values]) => requestFor(view, base, { query, ...values })) }
}

function bodies({ request }: OperationView, { pins = {} }: Base): fc.Arbitrary<{ readonly body?: unknown }> {
  if (request === undefined) return fc.constant({})
  return nearSchema(request.schema, { optional: 'none', pins, repertoire: 'decided' }).map((body) => ({ body }))
}
