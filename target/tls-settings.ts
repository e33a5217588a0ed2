import { dirname, resolve } from 'node:path'
import type { Cloud } from './cloud-settings.ts'
import type { Surroundings } from './surroundings.ts'

/** Whom a TLS connection trusts. */
export interface TlsSettings {
  /** Absolute path of a PEM file of authorities, which stand in for those that are built in. */
  readonly caFile?: string
  /** True where any certificate will do. */
  readonly insecure: boolean
}

/** Variables by which other clients are told of authorities, the one that counts first. Node itself adds those of NODE_EXTRA_CA_CERTS. */
const CA_VARIABLES = ['OS_CACERT', 'REQUESTS_CA_BUNDLE', 'SSL_CERT_FILE', 'CURL_CA_BUNDLE']

interface Declared {
  readonly tls: { readonly caFile: string | undefined; readonly insecure: boolean }
  readonly member: Cloud | undefined
  /** Path of the target file: its `caFile` is relative to it. */
  readonly where: string
  readonly endpoints: { readonly compute?: string; readonly identity?: string }
}

/** As the target file says; else as the member's cloud does; else as the usual variables do, for a target that is reached by TLS. */
export function tlsSettings({ tls, member, where, endpoints }: Declared, { env, cwd }: Surroundings): TlsSettings {
  const insecure = tls.insecure || (tls.caFile === undefined && member?.insecure === true)
  if (tls.caFile !== undefined) return { caFile: resolve(dirname(resolve(cwd, where)), tls.caFile), insecure }
  const encrypted = Object.values(endpoints).some((url) => url?.startsWith('https:') === true)
  const usual = encrypted ? CA_VARIABLES.map((name) => env[name]).find((path) => path !== undefined && path !== '') : undefined
  const caFile = member?.caFile ?? usual
  return { ...(caFile === undefined ? {} : { caFile: resolve(cwd, caFile) }), insecure }
}
