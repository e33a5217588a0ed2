import { answerOf, isErrorOfFamily, isNoServerError, repeatsStatus, tellsNoInternals, TooLittleEvidence } from '../../checks/index.ts'
import type { Exchange, Subject } from '../../events/index.ts'
import { conformance, type Needs, type SubjectSource } from '../../harness/index.ts'
import { callerOf } from '../server-actions.ts'
import { GENERATED, type GeneratedAnswers, generatedSubjects } from './generated-answers.ts'

/** The group that is looked at, and the one that a request may create. */
export function generatedNeeds({ operationId = '' }: Subject): Needs {
  const caller = callerOf(operationId)
  return { resources: { group: 2 }, ...(caller === 'member' ? {} : { personas: ['member', caller] }) }
}

const subjects = (source: SubjectSource): Subject[] => generatedSubjects(source)

const native = (source: SubjectSource): Subject[] => generatedSubjects(source, ({ spec, unversioned }) => spec === 'nova' && !unversioned)

/** Refusals of what the documents decide: what else refuses a request, such as its size, may speak another language. */
function refusals({ answers }: GeneratedAnswers): Exchange[] {
  const decided = answers.filter(({ negative }) => negative?.decided ?? true).map(({ exchange }) => exchange)
  const refused = decided.filter((exchange) => answerOf(exchange).status >= 400 && answerOf(exchange).status < 500)
  if (refused.length === 0) throw new TooLittleEvidence(`none of ${decided.length} generated requests was refused`)
  return refused
}

/** Operations of which no generated request need be refused have nothing to show. */
const refusing = (source: SubjectSource, subject: Subject): boolean =>
  source.specs.operation(subject.operationId ?? '').parameters.some(({ resource }) => resource !== undefined && !['project', 'version'].includes(resource)) ||
  source.specs.operation(subject.operationId ?? '').request !== undefined

/** How many inputs of one kind are told by name. */
const NAMED = 10

/** An input, and others of which the same is found: who mends one would else find the next only then. */
function withOthers(name: string, all: readonly string[]): string {
  const others = all.filter((other) => other !== name)
  const more = others.length > NAMED ? `; and ${others.length - NAMED} more` : ''
  return others.length === 0 ? name : `${name} (and so with ${others.slice(0, NAMED).join('; ')}${more})`
}

conformance({
  id: 'protocol/generated-requests/no-server-error',
  needs: generatedNeeds,
  observes: GENERATED,
  subjects,
  async body(context, { answers }) {
    for (const { name, negative, exchange } of answers) {
      if (negative?.decided === false) context.observe(name, answerOf(exchange).status)
    }
    const broken = answers.filter(({ exchange }) => answerOf(exchange).status >= 500).map(({ name }) => name)
    for (const { name, exchange } of answers) context.check(isNoServerError, exchange, withOthers(name, broken))
  },
})

conformance({
  id: 'protocol/generated-requests/no-internals',
  needs: generatedNeeds,
  observes: GENERATED,
  subjects,
  async body(context, { answers }) {
    for (const { exchange } of answers) context.check(tellsNoInternals, exchange)
  },
})

conformance({
  id: 'protocol/generated-requests/errors-with-message',
  needs: generatedNeeds,
  observes: GENERATED,
  subjects: (source) => subjects(source).filter((subject) => refusing(source, subject)),
  async body(context, observed) {
    for (const exchange of refusals(observed)) context.check(isErrorOfFamily, exchange)
  },
})

conformance({
  id: 'protocol/generated-requests/errors-repeat-status',
  needs: generatedNeeds,
  observes: GENERATED,
  subjects: (source) => native(source).filter((subject) => refusing(source, subject)),
  async body(context, observed) {
    for (const exchange of refusals(observed)) context.check(repeatsStatus, exchange)
  },
})
