import { closeSync, openSync, readSync } from 'node:fs'
import { StringDecoder } from 'node:string_decoder'

const CHUNK_BYTES = 1024 * 1024

export interface Line {
  readonly text: string
  /** False for what stands after the last newline. */
  readonly ended: boolean
}

/** The lines of a file, which is never held as a whole; nothing after the last newline is no line. Throws what the file system throws. */
export function* linesOf(path: string): Generator<Line, undefined> {
  const descriptor = openSync(path, 'r')
  const decoder = new StringDecoder('utf8')
  const chunk = Buffer.alloc(CHUNK_BYTES)
  let rest = ''
  try {
    for (let bytes = readSync(descriptor, chunk); bytes > 0; bytes = readSync(descriptor, chunk)) {
      const lines = (rest + decoder.write(chunk.subarray(0, bytes))).split('\n')
      rest = lines.pop() ?? ''
      for (const text of lines) yield { text, ended: true }
    }
    rest += decoder.end()
    if (rest !== '') yield { text: rest, ended: false }
  } finally {
    closeSync(descriptor)
  }
}
