import { readFileSync } from 'node:fs'
import { parse } from 'yaml'
import type { Place } from './place.ts'

/** The content of a YAML or JSON file (JSON is YAML). Throws a Problem when it cannot be read or parsed. */
export function readDocument(path: string, place: Place): unknown {
  return parseDocument(readText(path, place), place)
}

function readText(path: string, place: Place): string {
  try {
    return readFileSync(path, 'utf8')
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code
    throw place.problem('FILE_UNREADABLE', code === 'ENOENT' ? 'does not exist' : `cannot be opened (${code})`, 'Name an existing file.')
  }
}

function parseDocument(text: string, place: Place): unknown {
  try {
    return parse(text)
  } catch (error) {
    const [first = ''] = (error as Error).message.split('\n')
    throw place.problem('FILE_SYNTAX', `is not valid YAML or JSON: ${first.replace(/:$/, '')}`, 'Correct it there.')
  }
}
