import { spelt } from '../events/index.ts'

/** One thing that was looked at: as it should be, worth knowing, or to be mended before a run. */
export interface Finding {
  readonly state: 'ok' | 'warning' | 'wrong'
  readonly topic: string
  readonly text: string
}

export const ok = (topic: string, text: string): Finding => ({ state: 'ok', topic, text })
export const warning = (topic: string, text: string): Finding => ({ state: 'warning', topic, text })
export const wrong = (topic: string, text: string): Finding => ({ state: 'wrong', topic, text })

/** A line for each finding, and what they come to. */
export function findingsText(findings: readonly Finding[]): string {
  const column = Math.max(...findings.map(({ topic }) => topic.length)) + 2
  const lines = findings.map(({ state, topic, text }) => spelt(`${state.padEnd(9)}${topic.padEnd(column)}${text}`))
  const number = (wanted: Finding['state']): number => findings.filter(({ state }) => state === wanted).length
  const wrongs = number('wrong')
  const verdict = wrongs === 0 ? 'A run can begin.' : `A run would not get far: mend what is wrong${wrongs === 1 ? '' : `, ${wrongs} things`}.`
  return `${lines.join('\n')}\n\n${verdict}${number('warning') === 0 ? '' : ` ${number('warning')} to know about.`} Nothing was created.\n`
}
