/** A JSON number, kept as written: `2` and `2.0` are different things to a cloud written in Python. */
export class JsonNumber {
  readonly text: string

  constructor(text: string) {
    this.text = text
  }

  get integer(): boolean {
    return /^-?\d+$/.test(this.text)
  }
}

/** A parsed JSON value. Objects are maps, so that the order of keys survives whatever the keys are. */
export type JsonValue = null | boolean | string | JsonNumber | readonly JsonValue[] | ReadonlyMap<string, JsonValue>

/** Nesting beyond this is refused like any other malformed text, so that no body can exhaust the stack. */
const DEEPEST = 500

const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y
const WORDS: ReadonlyArray<readonly [string, JsonValue]> = [
  ['null', null],
  ['true', true],
  ['false', false],
  ['NaN', new JsonNumber('NaN')],
  ['Infinity', new JsonNumber('Infinity')],
  ['-Infinity', new JsonNumber('-Infinity')],
]

class Reader {
  readonly text: string
  at = 0

  constructor(text: string) {
    this.text = text
  }

  skipSpace(): void {
    while (' \t\n\r'.includes(this.text[this.at] ?? 'x')) this.at += 1
  }

  take(expected: string): boolean {
    if (!this.text.startsWith(expected, this.at)) return false
    this.at += expected.length
    return true
  }

  need(expected: string): void {
    if (!this.take(expected)) throw new SyntaxError(`no ${expected} at ${this.at}`)
  }

  value(depth: number): JsonValue {
    if (depth > DEEPEST) throw new SyntaxError('nested too deeply')
    this.skipSpace()
    if (this.take('{')) return this.object(depth)
    if (this.take('[')) return this.array(depth)
    if (this.text[this.at] === '"') return this.string()
    for (const [word, value] of WORDS) if (this.take(word)) return value
    NUMBER.lastIndex = this.at
    const found = NUMBER.exec(this.text)
    if (found === null) throw new SyntaxError(`no value at ${this.at}`)
    this.at = NUMBER.lastIndex
    return new JsonNumber(found[0])
  }

  object(depth: number): ReadonlyMap<string, JsonValue> {
    const members = new Map<string, JsonValue>()
    this.skipSpace()
    if (this.take('}')) return members
    do {
      this.skipSpace()
      const key = this.string()
      this.skipSpace()
      this.need(':')
      members.set(key, this.value(depth + 1))
      this.skipSpace()
    } while (this.take(','))
    this.need('}')
    return members
  }

  array(depth: number): readonly JsonValue[] {
    const items: JsonValue[] = []
    this.skipSpace()
    if (this.take(']')) return items
    do {
      items.push(this.value(depth + 1))
      this.skipSpace()
    } while (this.take(','))
    this.need(']')
    return items
  }

  string(): string {
    const start = this.at
    this.need('"')
    for (let next = this.text[this.at]; next !== '"'; next = this.text[this.at]) {
      if (next === undefined) throw new SyntaxError('text ends inside a string')
      this.at += next === '\\' ? 2 : 1
    }
    this.at += 1
    const decoded: unknown = JSON.parse(this.text.slice(start, this.at))
    return String(decoded)
  }
}

/**
 * Reads JSON as Nova does: the last of a repeated key wins, `NaN` and `Infinity` are numbers, a byte order mark is an error.
 * Throws a SyntaxError for anything else that is not JSON.
 */
export function parseJson(text: string): JsonValue {
  const reader = new Reader(text)
  const value = reader.value(0)
  reader.skipSpace()
  if (reader.at !== text.length) throw new SyntaxError(`text after the value at ${reader.at}`)
  return value
}
