/**
 * JSON laid out over lines, two spaces a level. Works on the text, not on its value: numbers beyond 2^53, equal keys and escapes
 * stay as they were sent. Text that is not JSON comes back as it is.
 */
export function prettyJson(text: string): string {
  if (!isJson(text)) return text
  let depth = 0
  const line = (): string => `\n${'  '.repeat(depth)}`
  return tokensOf(text).map((token, index, tokens) => {
    switch (token) {
      case '{':
      case '[':
        if (isClosing(tokens[index + 1])) return token
        depth += 1
        return `${token}${line()}`
      case '}':
      case ']':
        if (isOpening(tokens[index - 1])) return token
        depth -= 1
        return `${line()}${token}`
      case ',':
        return `,${line()}`
      case ':':
        return ': '
      default:
        return token
    }
  }).join('')
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
