import { caseFileOf } from '../harness/index.ts'
import { REQUIREMENT_IDS, REQUIREMENTS } from '../requirements/index.ts'
import { DOCUMENTS, STATEMENTS } from '../requirements/statements/index.ts'

/** `docs/requirements.md`: the catalogue with the sources of each requirement. */
export function requirementsDocument(): string {
  const byTopic = Map.groupBy(REQUIREMENT_IDS, (id) => id.split('/').slice(0, 2).join('/'))
  const topics = [...byTopic].map(([topic, ids]) => `## ${topic}\n\nCases: \`${caseFileOf(ids[0] ?? '')}\`\n\n${ids.map(entry).join('\n')}`)
  return `# Requirements

Written by \`npm run docs\` from \`requirements/\`. ${REQUIREMENT_IDS.length} requirements rest on ${cited().size} of the
${Object.keys(STATEMENTS).length} statements that the source documents make.

| document | publisher | statements | cited | with a reason |
| --- | --- | --- | --- | --- |
${Object.keys(DOCUMENTS).map(documentRow).join('\n')}

${topics.join('\n')}`
}

function entry(id: (typeof REQUIREMENT_IDS)[number]): string {
  const { text, level, statements } = REQUIREMENTS[id]
  const levels = Object.entries(level).map(([dialect, strictness]) => `${dialect} ${strictness}`).join(', ')
  const sources = [...new Set(statements.map((statement) => STATEMENTS[statement]).map(({ document, anchor }) => `${DOCUMENTS[document].title}: ${anchor}`))]
  const shown = sources.slice(0, 6).map((source) => `  - ${source}`)
  const rest = sources.length > shown.length ? [`  - and ${sources.length - shown.length} more: \`ecs-conformance list ${id} --json\``] : []
  return `- \`${id}\` (${levels})\n  ${text}\n${[...shown, ...rest].join('\n')}\n`
}

function documentRow(name: string): string {
  const { title, publisher } = DOCUMENTS[name as keyof typeof DOCUMENTS]
  const statements = Object.values(STATEMENTS).filter(({ document }) => document === name)
  const own = cited()
  const citedHere = statements.filter(({ id }) => own.has(id)).length
  const reasoned = statements.filter(({ reason }) => reason !== undefined).length
  return `| ${title} | ${publisher} | ${statements.length} | ${citedHere} | ${reasoned} |`
}

function cited(): Set<string> {
  return new Set(Object.values(REQUIREMENTS).flatMap(({ statements }) => statements))
}
