/** Shorter runs of a base64 text say too little to be told from others. */
const SHORTEST_RUN = 6

/** The ways in which a secret may stand in a text: as it is, within JSON, within a URL, and within a text in base64 wherever it begins. */
export function spellings(secret: string): string[] {
  const plain = [secret, JSON.stringify(secret).slice(1, -1), encodeURIComponent(secret)]
  const runs = [0, 1, 2].map((before) => base64Run(secret, before)).filter((run) => run.length >= SHORTEST_RUN)
  return [...new Set([...plain, ...runs, ...runs.map((run) => run.replaceAll('+', '-').replaceAll('/', '_')), ...runs.map(encodeURIComponent)])]
}

/** The characters of a base64 text that the secret alone decides, where so many bytes modulo three stand before it. */
function base64Run(secret: string, before: number): string {
  const bytes = Buffer.concat([Buffer.alloc(before), Buffer.from(secret, 'utf8')])
  const text = bytes.toString('base64').replace(/=+$/, '')
  return text.slice(Math.ceil((before * 8) / 6), Math.floor((bytes.length * 8) / 6))
}
