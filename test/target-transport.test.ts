import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:https'
import { once } from 'node:events'
import { connect as connectTo, type AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, describe, expect, onTestFinished, test, vi } from 'vitest'
import { redactText } from '../target/index.ts'
import { Transport } from '../target/transport.ts'
import { httpServer } from './target-server.ts'

afterEach(() => vi.unstubAllEnvs())

const never = new AbortController().signal
const REQUEST = { method: 'GET', headers: [['X-Auth-Token', 'the-token']] as const }
const data = (name: string) => join(import.meta.dirname, 'data/tls', name)

function transport(tls: { caFile?: string; insecure: boolean } = { insecure: false }): Transport {
  const made = new Transport({ tls, timeoutMs: 2000 })
  onTestFinished(() => made.close())
  return made
}

describe('TLS', () => {
  /** An HTTPS server that counts what reaches it. */
  async function secureServer(certificate: string) {
    let requests = 0
    const server = createServer({ key: readFileSync(data('server.key')), cert: readFileSync(data(certificate)) }, (_, response) => {
      requests++
      response.end('hello')
    })
    server.listen(0, '127.0.0.1')
    await once(server, 'listening')
    onTestFinished(() => {
      server.close()
      server.closeAllConnections()
    })
    return { root: `https://127.0.0.1:${(server.address() as AddressInfo).port}`, requests: () => requests }
  }

  test('an authority of the target file is trusted, and nobody else', async () => {
    const { root } = await secureServer('server.pem')
    const trusting = await transport({ caFile: data('authority.pem'), insecure: false }).send({ root, path: '/' }, REQUEST, never)
    expect(trusting.response?.status).toBe(200)
  })

  test.each([['server.pem', undefined, 'UNABLE_TO_VERIFY_LEAF_SIGNATURE'], ['expired.pem', 'authority.pem', 'CERT_HAS_EXPIRED'],
    ['foreign.pem', 'authority.pem', 'ERR_TLS_CERT_ALTNAME_INVALID']])('%s gets no request, with authority %s', async (certificate, caFile, code) => {
    const { root, requests } = await secureServer(certificate)
    const tls = { insecure: false, ...(caFile === undefined ? {} : { caFile: data(caFile) }) }
    const { response, failure } = await transport(tls).send({ root, path: '/' }, REQUEST, never)
    expect(response).toBeUndefined()
    expect(failure?.code).toBe(code)
    expect(requests()).toBe(0)
  })

  test('a CA file that holds no certificate is a Problem', () => {
    const folder = mkdtempSync(join(tmpdir(), 'ca-'))
    const file = (content: string): string => {
      const path = join(folder, 'ca.pem')
      writeFileSync(path, content)
      return path
    }
    const using = (content: string) => () => transport({ caFile: file(content), insecure: false })
    expect(using('not a certificate')).toThrow(/^Could not read the CA file .*ca\.pem: it holds no PEM certificate\. Correct tls\.caFile/)
    expect(using('-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n')).toThrow(/its certificate number 1 is none/)
    expect(using(readFileSync(data('authority.pem'), 'utf8'))).not.toThrow()
  })
})

describe('proxies', () => {
  test('a request for another machine goes through the proxy of http_proxy, whose password is a secret', async () => {
    const seen: unknown[] = []
    const proxy = await httpServer((request, response) => {
      seen.push([request.url, request.headers['proxy-authorization']])
      response.end('from the proxy')
    })
    vi.stubEnv('http_proxy', proxy.replace('//', '//somebody:proxy-passw0rd@'))
    const outcome = await transport().send({ root: 'http://nova.example.com/compute', path: '/v2.1/?a=b' }, REQUEST, never)
    expect(Buffer.from(outcome.response?.body ?? []).toString()).toBe('from the proxy')
    expect(seen).toEqual([['http://nova.example.com/compute/v2.1/?a=b', `Basic ${btoa('somebody:proxy-passw0rd')}`]])
    expect(redactText('proxy-passw0rd')).toBe('<redacted>')
  })

  test('TLS goes through it as a tunnel, so that it sees no token', async () => {
    const tunnels: unknown[] = []
    const server = createServer({ key: readFileSync(data('server.key')), cert: readFileSync(data('server.pem')) }, (_, response) => response.end())
    server.listen(0, '127.0.0.1')
    await once(server, 'listening')
    onTestFinished(() => void server.close())
    const { port } = server.address() as AddressInfo
    const proxy = await httpServer(() => tunnels.push('a request in the clear'), (request, socket) => {
      tunnels.push(request.url)
      const onward = connectTo(port, '127.0.0.1', () => {
        socket.write('HTTP/1.1 200 Connection established\r\n\r\n')
        onward.pipe(socket).pipe(onward)
      })
    })
    vi.stubEnv('HTTPS_PROXY', proxy)
    const { response } = await transport({ insecure: true }).send({ root: 'https://nova.example.com', path: '/' }, REQUEST, never)
    expect(response?.status).toBe(200)
    expect(tunnels).toEqual(['nova.example.com:443'])
  })

  test('no_proxy and this machine itself are reached directly', async () => {
    const root = await httpServer((_, response) => response.end('directly'))
    vi.stubEnv('http_proxy', 'http://127.0.0.1:9')
    expect((await transport().send({ root, path: '/' }, REQUEST, never)).response?.status).toBe(200)
    vi.stubEnv('no_proxy', '.invalid')
    const direct = await transport().send({ root: 'http://nova.invalid', path: '/' }, REQUEST, never)
    expect(direct.failure?.code).toMatch(/ENOTFOUND|EAI_AGAIN/)
  })

  test('what is no proxy is a Problem', async () => {
    vi.stubEnv('http_proxy', 'socks5://127.0.0.1:1080')
    const sending = transport().send({ root: 'http://nova.example.com', path: '/' }, REQUEST, never)
    await expect(sending).rejects.toMatchObject({ code: 'PROXY', exitCode: 2, message: expect.stringContaining('http_proxy') })
  })
})
