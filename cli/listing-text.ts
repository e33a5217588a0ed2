import type { ListedRequirement, ListedStatement, Listing } from './listing.ts'

/** A listing for people: one paragraph for each requirement. */
export function listingText({ requirements }: Listing): string {
  return `${requirements.map(paragraph).join('\n\n')}\n\n${counted(requirements.length, 'requirement')}\n`
}

/** What `--uncovered` found. */
export function uncoveredText({ requirements, statements }: Listing): string {
  return [
    ...statements.map(({ id, anchor, text }: ListedStatement) => `${id}\n  ${anchor}: ${text}`),
    statements.length === 0
      ? 'Every statement has a requirement or a reason.'
      : `${counted(statements.length, 'statement')} without requirement or reason`,
    ...requirements.map(({ id, text }) => `${id}\n  ${text}`),
    requirements.length === 0 ? 'Every requirement has a case.' : `${counted(requirements.length, 'requirement')} without a case`,
    '',
  ].join('\n')
}

/** What `--unproven` found. */
export function unprovenText({ requirements }: Listing): string {
  if (requirements.length === 0) return 'Every requirement is broken by a fault of the reference cloud.\n'
  const found = requirements.map(({ id, text }) => `${id}\n  ${text}\n`).join('')
  return `${found}${counted(requirements.length, 'requirement')} that no fault breaks\n`
}

function paragraph(requirement: ListedRequirement): string {
  const levels = Object.entries(requirement.level).map(([dialect, level]) => `${level} on ${dialect}`)
  const lines: ReadonlyArray<readonly [string, string]> = [
    ['sources', requirement.statements.map(({ document, anchor }) => `${document}: ${anchor}`).join('; ')],
    ['operations', requirement.operations.join(', ')],
    ['features', requirement.features.join(', ')],
    ['profiles', requirement.profiles.join(', ')],
    ['case', requirement.case ?? 'none'],
    ['faults', requirement.faults.join(', ') || 'none'],
  ]
  return [
    `${requirement.id}  (${levels.join(', ')})`,
    `  ${requirement.text}`,
    ...lines.filter(([, text]) => text !== '').map(([label, text]) => `  ${label.padEnd(12)}${text}`),
  ].join('\n')
}

function counted(number: number, word: string): string {
  return `${number} ${word}${number === 1 ? '' : 's'}`
}
