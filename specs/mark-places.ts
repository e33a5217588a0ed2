import { MARK, type MarkKind, markProblems } from './mark.ts'
import { isTree, type Tree } from './tree.ts'

/** Lists and maps whose members may carry a mark. */
const MEMBERS: Readonly<Record<string, MarkKind>> = {
  parameters: 'parameter',
  responses: 'response',
  headers: 'range',
  examples: 'range',
  oneOf: 'branch',
}

/** Keywords whose value is data or a list of names: nothing below them can carry a mark. */
const DATA = new Set(['enum', 'required', 'const', 'default', 'example', 'value'])

/** Every mark in a document that stands where it means nothing, or says what cannot be understood, with its JSON pointer. */
export function misplacedMarks(document: Tree): string[] {
  return [...problemsBelow(document, [])]
}

function* problemsBelow(value: unknown, path: readonly string[]): Iterable<string> {
  if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) yield* problemsBelow(item, [...path, String(index)])
    return
  }
  if (!isTree(value)) return
  for (const [key, member] of Object.entries(value)) {
    if (key === MARK) yield* problemsOf(member, path)
    if (!isData(key, path)) yield* problemsBelow(member, [...path, key])
    else if (mentionsMark(member)) yield `${pointer([...path, key])}: ${MARK} stands in data, where it limits nothing`
  }
}

function problemsOf(mark: unknown, path: readonly string[]): string[] {
  const kind = kindAt(path)
  if (kind === undefined) return [`${pointer(path)}: ${MARK} means nothing here`]
  return markProblems(mark, kind).map((problem) => `${pointer(path)}: ${MARK} ${problem}`)
}

function kindAt(path: readonly string[]): MarkKind | undefined {
  if (path.length === 0) return 'document'
  if (path.length === 3 && path[0] === 'paths') return 'operation'
  return MEMBERS[path.at(-2) ?? '']
}

/** A property may be called `value` or `default`: what is below `properties` is a name, not a keyword. */
function isData(key: string, path: readonly string[]): boolean {
  return DATA.has(key) && path.at(-1) !== 'properties' && path.at(-1) !== 'responses'
}

function mentionsMark(value: unknown): boolean {
  if (Array.isArray(value)) return value.some(mentionsMark)
  return isTree(value) && (MARK in value || Object.values(value).some(mentionsMark))
}

function pointer(path: readonly string[]): string {
  return `#/${path.map((part) => part.replaceAll('~', '~0').replaceAll('/', '~1')).join('/')}`
}
