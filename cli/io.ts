/** Where a command writes to. */
export interface Output {
  write(text: string): void
  readonly isTTY: boolean
  /** Width of the terminal, where it is one. */
  readonly columns?: number
}

/** The world a command lives in, so that tests can give it another. */
export interface Io {
  readonly stdout: Output
  readonly stderr: Output
  readonly env: Readonly<Record<string, string | undefined>>
  /** Asks a person and resolves with the answer; absent where nobody can answer. */
  readonly ask?: (question: string) => Promise<string>
  /** Resolves with the signal's name at the first SIGINT or SIGTERM; until it is called, signals keep their default. */
  untilStopped(): Promise<string>
}

/** The process itself. A reader that goes away (`… | head`) ends no command: what is left to write is dropped. */
export function processIo(): Io {
  return {
    stdout: outputOf(process.stdout),
    stderr: outputOf(process.stderr),
    env: process.env,
    ...(process.stdin.isTTY && process.stdout.isTTY ? { ask } : {}),
    untilStopped: () => new Promise((resolve) => {
      for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => resolve(signal))
    }),
  }
}

async function ask(question: string): Promise<string> {
  const { createInterface } = await import('node:readline/promises')
  const lines = createInterface({ input: process.stdin, output: process.stdout })
  try {
    return (await lines.question(`${question}\n> `)).trim()
  } finally {
    lines.close()
  }
}

function outputOf(stream: NodeJS.WriteStream): Output {
  let closed = false
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error
    closed = true
  })
  return {
    write: (text) => {
      if (!closed) stream.write(text)
    },
    isTTY: stream.isTTY === true,
    get columns() {
      return stream.columns
    },
  }
}

/** Whether to colour: on a terminal, unless `NO_COLOR` is set; `FORCE_COLOR` (but `0`) colours everywhere. */
export function wantsColour({ env }: Pick<Io, 'env'>, output: Output): boolean {
  const forced = env['FORCE_COLOR']
  if (forced !== undefined && forced !== '') return forced !== '0'
  return output.isTTY && (env['NO_COLOR'] ?? '') === '' && env['TERM'] !== 'dumb'
}
