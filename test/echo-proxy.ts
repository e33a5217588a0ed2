import { createServer, type IncomingMessage, request, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

async function bytesOf(message: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = []
  for await (const chunk of message as AsyncIterable<Buffer>) chunks.push(chunk)
  return Buffer.concat(chunks)
}

/** Every way in which a careless service could repeat a secret. */
function repeated(secrets: readonly string[]): string {
  return secrets.flatMap((secret) => [
    secret, encodeURIComponent(secret), Buffer.from(secret).toString('base64'), Buffer.from(`user:${secret}`).toString('base64url'),
  ]).join(' ')
}

/**
 * Stands in front of a service, keeps the credentials that pass, and repeats those of each request in its answer. The first thing that is
 * to be deleted stays, so that the journal of a run does too.
 */
export class EchoProxy {
  readonly secrets = new Set<string>()
  readonly #server: Server
  readonly #behind: URL
  #stays: string | undefined

  private constructor(behind: string) {
    this.#behind = new URL(behind)
    this.#server = createServer((incoming, outgoing) => void this.#pass(incoming, outgoing))
  }

  static async before(behind: string): Promise<EchoProxy> {
    const proxy = new EchoProxy(behind)
    await new Promise<void>((resolve) => proxy.#server.listen(0, '127.0.0.1', resolve))
    return proxy
  }

  get url(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`
  }

  async stop(): Promise<void> {
    this.#server.closeAllConnections()
    await new Promise((resolve) => this.#server.close(resolve))
  }

  async #pass(incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> {
    const body = await bytesOf(incoming)
    const { hostname, port } = this.#behind
    if (incoming.method === 'DELETE' && (this.#stays ??= incoming.url) === incoming.url) {
      outgoing.writeHead(409, { 'content-type': 'application/json', 'x-echo': repeated(this.#secretsOf(incoming)) }).end('{}')
      return
    }
    const answer = await new Promise<IncomingMessage>((resolve, reject) => {
      const { method, url, headers } = incoming
      request({ hostname, port, ...(method && { method }), ...(url && { path: url }), headers }, resolve).on('error', reject).end(body)
    })
    const said = await bytesOf(answer)
    const secrets = this.#secretsOf(incoming, answer)
    const text = said.toString()
    const status = answer.statusCode ?? 500
    const told = status >= 400 && text.startsWith('{') ? text.replace('{', `{"echo": ${JSON.stringify(repeated(secrets))}, `) : text
    const { 'content-length': _, ...headers } = answer.headers
    outgoing.writeHead(status, { ...headers, ...(status === 204 ? {} : { 'content-length': Buffer.byteLength(told) }), 'x-echo': repeated(secrets) })
    outgoing.end(told)
  }

  #secretsOf({ headers }: IncomingMessage, answer?: IncomingMessage): string[] {
    const signature = /Signature=(\w+)/.exec(headers.authorization ?? '')?.[1]
    const found = [headers['x-auth-token'], answer?.headers['x-subject-token'], signature].filter((value) => typeof value === 'string')
    for (const secret of found) this.secrets.add(secret)
    return found
  }
}
