import { spelt } from '../events/index.ts'

/**
 * A table as RFC 4180 has it: every field quoted, lines end with CRLF. A field that a spreadsheet would take for a formula gets an
 * apostrophe before it; control and format characters but line ends and tabs are spelt out.
 */
export function writeCsv(rows: ReadonlyArray<readonly string[]>): string {
  return rows.map((row) => `${row.map(field).join(',')}\r\n`).join('')
}

function field(text: string): string {
  const shown = spelt(text, '\n\r\t')
  const harmless = /^[=+\-@\t\r]/.test(shown) ? `'${shown}` : shown
  return `"${harmless.replaceAll('"', '""')}"`
}
