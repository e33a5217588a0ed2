import { createServer } from 'node:http'
import type { IncomingMessage, Server, ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Answer } from './answer.ts'
import type { IncomingRequest } from './call.ts'

/** More of a body is counted, not kept; no service reads as much. */
const KEPT_BYTES = 1 << 20

const NO_BODY = Buffer.alloc(0)

/** Longer than any client keeps an idle connection, so that the client is the one to close it. */
const KEEP_ALIVE_MS = 120_000

/** What a request without a body says is not waited for. */
async function readBody(message: IncomingMessage): Promise<{ readonly body: Buffer; readonly bodyBytes: number }> {
  const { 'content-length': length, 'transfer-encoding': coding } = message.headers
  if (length === undefined && coding === undefined) return { body: NO_BODY, bodyBytes: 0 }
  const chunks: Buffer[] = []
  let bodyBytes = 0
  message.on('data', (chunk: Buffer) => {
    if (bodyBytes < KEPT_BYTES) chunks.push(chunk)
    bodyBytes += chunk.length
  })
  await new Promise((resolve, reject) => message.on('end', resolve).on('error', reject).on('close', () => reject(new Error('cut short'))))
  return { body: Buffer.concat(chunks), bodyBytes }
}

/** Undoes percent-encoding byte by byte, as a WSGI server does; a byte is a character. */
function decodedPath(path: string): string {
  if (!path.includes('%') && !path.includes('//')) return path
  const bytes = path.replace(/%([0-9A-Fa-f]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
  return bytes.replace(/\/{2,}/g, '/')
}

function joined({ rawHeaders }: IncomingMessage): Record<string, string> {
  const values: Record<string, string> = Object.create(null)
  for (let index = 0; index < rawHeaders.length; index += 2) {
    const [name, value] = [rawHeaders[index]?.toLowerCase() ?? '', rawHeaders[index + 1] ?? '']
    values[name] = values[name] === undefined ? value : `${values[name]},${value}`
  }
  return values
}

async function readRequest(message: IncomingMessage): Promise<IncomingRequest> {
  const target = message.url ?? '/'
  const split = target.indexOf('?')
  return {
    method: message.method ?? 'GET',
    path: decodedPath(split < 0 ? target : target.slice(0, split)),
    query: split < 0 ? '' : target.slice(split + 1),
    headers: joined(message),
    ...(await readBody(message)),
  }
}

function send(response: ServerResponse, { status, headers, body }: Answer): void {
  const bytes = Buffer.from(body, 'utf8')
  const length: ReadonlyArray<readonly [string, string]> = [['Content-Length', String(bytes.length)]]
  response.writeHead(status, [...length, ...headers].flat())
  // Text goes out in one piece with the headers, which are Latin-1.
  if (bytes.length === body.length) response.end(body, 'latin1')
  else response.end(bytes)
}

/** Listens on the loopback interface and answers every request; port 0 takes a free one. Resolves with the base URL. */
export async function listen(port: number, answer: (request: IncomingRequest) => Answer | Promise<Answer>): Promise<string> {
  const server: Server = createServer({ keepAliveTimeout: KEEP_ALIVE_MS }, (message, response) => {
    readRequest(message)
      .then(answer)
      .then((answered) => send(response, answered))
      .catch((error: unknown) => {
        // The client may be gone; whatever else it is, the caller must see it, not hang.
        if (!response.headersSent && !response.destroyed) response.writeHead(500)
        response.end(String(error))
      })
  })
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, '127.0.0.1', resolve)
  })
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}
