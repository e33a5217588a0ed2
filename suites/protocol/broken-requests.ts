import { isNotCarriedOut, isSame, TooLittleEvidence } from '../../checks/index.ts'
import type { Subject } from '../../events/index.ts'
import type { Negative } from '../../generators/index.ts'
import { type CaseContext, conformance, type SubjectSource } from '../../harness/index.ts'
import type { ApiName, OperationView } from '../../specs/index.ts'
import { changesGroups, GENERATED, type GeneratedAnswers, generatedSubjects } from './generated-answers.ts'
import { generatedNeeds } from './generated-requests.ts'
import { safeNegativesOf } from './safe-negatives.ts'

function viewOf({ specs }: SubjectSource, { operationId = '', api, microversion }: Subject): OperationView {
  return specs.view(operationId, api as ApiName, microversion)
}

/** Operations with negatives of a rule that the documents decide. */
const breakable = (rule: Negative['rule']) => (source: SubjectSource): Subject[] =>
  generatedSubjects(source).filter((subject) => safeNegativesOf(viewOf(source, subject)).some((negative) => negative.rule === rule && negative.decided))

/** Nothing that breaks a rule is carried out. */
const refuses = (rule: Negative['rule']) => async (context: CaseContext, { answers }: GeneratedAnswers): Promise<void> => {
  const broken = answers.filter(({ negative }) => negative?.rule === rule && negative.decided)
  if (broken.length === 0) throw new TooLittleEvidence('no request that was sent is broken so: take another seed or a greater depth')
  for (const { name, exchange } of broken) context.check(isNotCarriedOut, exchange, name)
}

conformance({
  id: 'protocol/broken-requests/mandatory-fields',
  needs: generatedNeeds,
  observes: GENERATED,
  subjects: breakable('mandatory'),
  body: refuses('mandatory'),
})

conformance({
  id: 'protocol/broken-requests/field-types',
  needs: generatedNeeds,
  observes: GENERATED,
  subjects: breakable('type'),
  body: refuses('type'),
})

conformance({
  id: 'protocol/broken-requests/allowed-values',
  needs: generatedNeeds,
  observes: GENERATED,
  subjects: breakable('value'),
  body: refuses('value'),
})

conformance({
  id: 'protocol/broken-requests/broken-json',
  needs: generatedNeeds,
  observes: GENERATED,
  subjects: breakable('json'),
  body: refuses('json'),
})

conformance({
  id: 'protocol/broken-requests/query-values',
  needs: generatedNeeds,
  observes: GENERATED,
  subjects: breakable('query'),
  body: refuses('query'),
})

conformance({
  id: 'protocol/broken-requests/change-nothing',
  needs: generatedNeeds,
  observes: GENERATED,
  subjects: (source) => generatedSubjects(source, changesGroups),
  async body(context, { groups }) {
    if (groups === undefined) throw new TooLittleEvidence('no group was looked at')
    context.check(isSame, groups.after, groups.before, 'the groups of the case, as before:')
  },
})
