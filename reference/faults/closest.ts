const SHOWN = 3

/** How many characters must be inserted, removed or replaced to make one text of the other. */
function distance(from: string, to: string): number {
  let row = Array.from({ length: to.length + 1 }, (_, index) => index)
  for (const [line, character] of [...from].entries()) {
    const next = [line + 1]
    for (const [column, other] of [...to].entries()) {
      const replaced = (row[column] ?? 0) + (character === other ? 0 : 1)
      next.push(Math.min(replaced, (row[column + 1] ?? 0) + 1, (next[column] ?? 0) + 1))
    }
    row = next
  }
  return row.at(-1) ?? 0
}

/** The names most like the given one, the likeliest first. */
export function closest(name: string, names: readonly string[]): string[] {
  return names.map((candidate) => ({ candidate, edits: distance(name, candidate) }))
    .toSorted((left, right) => left.edits - right.edits)
    .slice(0, SHOWN)
    .map(({ candidate }) => candidate)
}
