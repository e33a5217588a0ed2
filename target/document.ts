import { readFileSync } from 'node:fs'
import { parse } from 'yaml'
import type { Place } from './place.ts'

/** The content of a YAML or JSON file (JSON is YAML). Throws a Problem when it cannot be read or parsed. */
export function readDocument(path: string, place: Place): unknown {
  return parseDocument(readText(path, place), place)
}

/** A target file of more than this is none, and would take the parser minutes. */
const MAX_BYTES = 1024 * 1024

function readText(path: string, place: Place): string {
  try {
    const text = readFileSync(path, 'utf8')
    if (text.length <= MAX_BYTES) return text
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code
    throw place.problem('FILE_UNREADABLE', code === 'ENOENT' ? 'does not exist' : `cannot be opened (${code})`, 'Name an existing file.')
  }
  throw place.problem('FILE_TOO_LARGE', `is longer than ${MAX_BYTES} bytes`, 'Name the right file.')
}

function parseDocument(text: string, place: Place): unknown {
  try {
    return parse(text)
  } catch (error) {
    const [first = ''] = (error as Error).message.split('\n')
    throw place.problem('FILE_SYNTAX', `is not valid YAML or JSON: ${first.replace(/:$/, '')}`, 'Correct it there.')
  }
}
