import type { Io } from '../cli/io.ts'

/** A world for a command that keeps what it writes. */
export interface CapturedIo extends Io {
  readonly out: () => string
  readonly err: () => string
}

/** `stopped` settles what the command waits for when it waits to be stopped; left out, it waits for ever. */
export function capturedIo(more: { env?: Record<string, string>; stopped?: Promise<string> } = {}): CapturedIo {
  const out: string[] = []
  const err: string[] = []
  return {
    stdout: { write: (text) => void out.push(text), isTTY: false },
    stderr: { write: (text) => void err.push(text), isTTY: false },
    env: more.env ?? {},
    untilStopped: () => more.stopped ?? new Promise(() => undefined),
    out: () => out.join(''),
    err: () => err.join(''),
  }
}
