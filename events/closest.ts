/** Levenshtein distance, case-insensitive. */
function distance(left: string, right: string): number {
  let previous = Array.from({ length: right.length + 1 }, (_, column) => column)
  for (let row = 1; row <= left.length; row++) {
    const current = [row]
    for (let column = 1; column <= right.length; column++) {
      const substitution = (previous[column - 1] ?? 0) + (left[row - 1] === right[column - 1] ? 0 : 1)
      current.push(Math.min(substitution, (previous[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1))
    }
    previous = current
  }
  return previous[right.length] ?? 0
}

/** The `count` candidates nearest to a misspelt name, nearest first; ties keep the candidates' order. */
export function closest(name: string, candidates: readonly string[], count = 3): string[] {
  const wanted = name.toLowerCase()
  return candidates
    .map((candidate) => ({ candidate, far: distance(wanted, candidate.toLowerCase()) }))
    .sort((a, b) => a.far - b.far)
    .slice(0, count)
    .map(({ candidate }) => candidate)
}

/** The next step for an unknown name: `Did you mean requestsPerSecond?`, or the valid names where none is near. */
export function didYouMean(name: string, candidates: readonly string[]): string {
  if (candidates.length === 0) return 'No names are known here.'
  const [nearest = ''] = closest(name, candidates, 1)
  const near = distance(name.toLowerCase(), nearest.toLowerCase()) <= Math.max(2, Math.floor(name.length / 2))
  if (near) return `Did you mean ${nearest}?`
  return candidates.length <= 12 ? `Valid names are ${candidates.join(', ')}.` : `The closest are ${closest(name, candidates).join(', ')}.`
}
