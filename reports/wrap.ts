import { spelt } from '../events/index.ts'

/**
 * Breaks text at spaces into lines of at most `width` characters; a longer word stays whole. Newlines count as spaces.
 * Control and format characters are spelt out: what a target sent must not steer a terminal.
 */
export function wrap(text: string, width: number): string[] {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(/\s+/).filter((part) => part !== '').map((part) => spelt(part))) {
    if (line !== '' && line.length + 1 + word.length > width) {
      lines.push(line)
      line = word
    } else {
      line = line === '' ? word : `${line} ${word}`
    }
  }
  return line === '' && lines.length > 0 ? lines : [...lines, line]
}

/** A label in a column of its own, and text wrapped beside it. `indent` is the column where the text begins. */
export function labelled(label: string, text: string, options: { readonly indent: number; readonly width: number }): string[] {
  const { indent, width } = options
  const [first = '', ...rest] = wrap(text, Math.max(20, width - indent))
  return [`${spelt(label).padEnd(indent)}${first}`, ...rest.map((line) => `${' '.repeat(indent)}${line}`)]
}
