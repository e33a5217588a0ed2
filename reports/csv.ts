/**
 * A table as RFC 4180 has it: every field quoted, lines end with CRLF. A field that a spreadsheet would take for a formula gets an
 * apostrophe before it.
 */
export function writeCsv(rows: ReadonlyArray<readonly string[]>): string {
  return rows.map((row) => `${row.map(field).join(',')}\r\n`).join('')
}

function field(text: string): string {
  const harmless = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text
  return `"${harmless.replaceAll('"', '""')}"`
}
