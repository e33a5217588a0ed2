/** What one fault did to the catalogue. */
export interface FaultOutcome {
  readonly name: string
  readonly summary: string
  /** Where its effect was measured. */
  readonly dialect: string
  /** `named` where only what the fault names was examined. */
  readonly against?: 'named'
  /** Requirements the fault names. */
  readonly breaks: readonly string[]
  readonly failed: readonly string[]
  readonly errored: readonly string[]
}

const list = (ids: readonly string[]): string => (ids.length === 0 ? 'none' : ids.map((id) => `\`${id}\``).join(', '))

/** Requirements that fall under exactly the same faults, as groups of two and more. */
export function indistinct(outcomes: readonly FaultOutcome[], ids: readonly string[]): string[][] {
  const byFaults = Map.groupBy(ids, (id) => outcomes.filter(({ failed }) => failed.includes(id)).map(({ name }) => name).join(' '))
  return [...byFaults.values()].filter((group) => group.length > 1)
}

/** `docs/detection.md`: the fault-finding power of the suite; `measured` are the requirements that every fault was examined against. */
export function detectionDocument(outcomes: readonly FaultOutcome[], ids: readonly string[], measured: readonly string[]): string {
  const caught = outcomes.filter(({ breaks, failed }) => breaks.every((id) => failed.includes(id)))
  const proven = ids.filter((id) => outcomes.some(({ failed }) => failed.includes(id)))
  const faults = outcomes.map(({ name, summary, dialect, failed, errored }) => `| \`${name}\` | ${summary} | ${dialect} | ${list(failed)} | ${list(errored)} |`)
  const requirements = ids.map((id) => `| \`${id}\` | ${list(outcomes.filter(({ failed }) => failed.includes(id)).map(({ name }) => name))} |`)
  return `# Fault-finding power

Measured with \`npm run soak\`: every fault of the reference cloud in turn, against every requirement of one dialect, and against the
requirements it names in the others; \`npm run detect\` measures a part anew. \`npm test\` checks that every fault and every requirement was
measured, and examines every fault against the requirements it names.

| | |
| --- | --- |
| faults | ${outcomes.length} |
| faults caught by every requirement they name | ${caught.length} |
| faults examined against every requirement of a dialect, not only those they name | ${outcomes.filter(({ against }) => against === undefined).length} |
| requirements | ${ids.length} |
| requirements proved by a fault | ${proven.length} |
| requirements examined under every fault, not only those that name them | ${ids.filter((id) => measured.includes(id)).length} |
| groups of requirements that fall under the same faults | ${indistinct(outcomes, ids).length} |

## Faults

| fault | what is wrong | measured in | failed | errored |
| --- | --- | --- | --- | --- |
${faults.join('\n')}

## Requirements

| requirement | falls under |
| --- | --- |
${requirements.join('\n')}
`
}
