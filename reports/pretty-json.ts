import { shortened } from '../events/index.ts'

/**
 * JSON laid out over lines, two spaces a level, and shortened as {@link shortened} does. Works on the text, not on its value: numbers
 * beyond 2^53, equal keys and escapes stay as they were sent. Text that is not JSON is only shortened.
 */
export function prettyJson(text: string, length = Number.POSITIVE_INFINITY): string {
  if (!isJson(text)) return shortened(text, length)
  const beginning: string[] = []
  let whole = 0
  let depth = 0
  // Lines of deeply nested lists are longer together than memory is large: only what is shown is made.
  const add = (size: number, part: () => string): void => {
    if (whole <= length) beginning.push(part())
    whole += size
  }
  const line = (): void => add(1 + 2 * depth, () => `\n${'  '.repeat(depth)}`)
  tokensOf(text).forEach((token, index, tokens) => {
    const isEnd = isClosing(token) && !isOpening(tokens[index - 1])
    if (isEnd) {
      depth -= 1
      line()
    }
    const shown = token === ':' ? ': ' : token
    add(shown.length, () => shown)
    if (isOpening(token) && !isClosing(tokens[index + 1])) {
      depth += 1
      line()
    } else if (token === ',') line()
  })
  return shortened(beginning.join(''), length, whole)
}

function tokensOf(text: string): string[] {
  return text.match(/"(?:[^"\\]|\\.)*"|[{}[\],:]|[^\s{}[\],:"]+/gs) ?? []
}

function isOpening(token: string | undefined): boolean {
  return token === '{' || token === '['
}

function isClosing(token: string | undefined): boolean {
  return token === '}' || token === ']'
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}
