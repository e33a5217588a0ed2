import type { Level, Verdict } from '../events/index.ts'
import { html, type Markup } from './html-markup.ts'

/** Never by colour alone: each verdict has a sign and a word of its own. */
export const VERDICT_SIGNS: Readonly<Record<Verdict, string>> = {
  passed: '✓', failed: '✗', errored: '!', unsupported: '–', notRun: '○', waived: '~',
}

/** The verdict in words. */
export function verdictWord(verdict: Verdict): string {
  return verdict === 'notRun' ? 'not run' : verdict
}

export function verdictBadge(verdict: Verdict, level?: Level): Markup {
  const strictness = level === undefined ? '' : ` (${level})`
  return html`<span class="badge ${verdict}">${VERDICT_SIGNS[verdict]} ${verdictWord(verdict)}${strictness}</span>`
}

/** Id of a requirement's entry within a page. */
export function anchorOf(id: string): string {
  return `requirement-${id.replace(/[^A-Za-z0-9-]+/g, '.')}`
}

/** Number and word: `1 subject`, `2 subjects`. */
export function counted(number: number, word: string, words = `${word}s`): string {
  return `${number} ${number === 1 ? word : words}`
}
