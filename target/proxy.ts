import { type Dispatcher, EnvHttpProxyAgent } from 'undici'
import { Problem } from '../events/index.ts'
import { rememberSecret } from './redact.ts'

/** How a connection is made to the target itself. */
export interface EndpointTls {
  readonly timeout: number
  readonly rejectUnauthorized: boolean
  readonly ca?: string
}

type Env = Readonly<Record<string, string | undefined>>

/**
 * Sends through the proxy that the usual variables name for an origin: http_proxy, https_proxy, all_proxy and no_proxy, in small letters
 * or capitals. Undefined where they name none. What runs on this machine is reached directly, always. Throws a Problem for what is no
 * proxy.
 */
export function proxyFor(origin: string, tls: EndpointTls, env: Env = process.env): Dispatcher | undefined {
  const { protocol, hostname } = new URL(origin)
  if (/^(localhost|127\.\d+\.\d+\.\d+|\[::1\])$/.test(hostname)) return undefined
  const named = (name: string): string | undefined => [env[name], env[name.toUpperCase()], env['all_proxy'], env['ALL_PROXY']].find((url) => url)
  const variable = protocol === 'https:' ? 'https_proxy' : 'http_proxy'
  const uri = named(variable)
  if (uri === undefined) return undefined
  const proxy = URL.parse(uri.includes('://') ? uri : `http://${uri}`)
  if (proxy === null || !/^https?:$/.test(proxy.protocol)) throw noProxy(variable)
  for (const secret of [proxy.password, decodeURIComponent(proxy.password)]) rememberSecret(secret)
  const noProxyList = env['no_proxy'] ?? env['NO_PROXY'] ?? ''
  return new EnvHttpProxyAgent({
    httpProxy: proxy.href, httpsProxy: proxy.href, noProxy: noProxyList, requestTls: tls, connect: tls, headersTimeout: 0, bodyTimeout: 0, allowH2: false,
  })
}

function noProxy(variable: string): Problem {
  return new Problem('PROXY', `Could not use the proxy of ${variable}: it is no http or https URL. Correct or unset ${variable}, or set no_proxy.`)
}
