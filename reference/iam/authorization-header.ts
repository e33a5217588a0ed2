/** What a signed request claims of itself in `Authorization`. */
export interface SignatureClaim {
  readonly accessKey: string
  /** Date, region, service and end mark of a signature with `Credential=`; absent for one with `Access=`. */
  readonly scope?: readonly string[]
  /** In the order given. */
  readonly signedHeaders: readonly string[]
  /** Absent where the header has none. */
  readonly signature?: string
}

const ALGORITHM = 'SDK-HMAC-SHA256'

/** Whether a request is meant to be authenticated by a signature. */
export function isSignatureHeader(value: string | undefined): value is string {
  return value?.startsWith(`${ALGORITHM} `) ?? false
}

/** Reads either form of the header; undefined for one that names no key or no signed headers. */
export function readSignatureHeader(value: string): SignatureClaim | undefined {
  const parts = value.slice(ALGORITHM.length + 1).split(',').map((part) => part.trim())
  const valueOf = (name: string): string | undefined => parts.find((part) => part.startsWith(`${name}=`))?.slice(name.length + 1)
  const access = valueOf('Access')
  const [accessKey = '', ...scope] = access === undefined ? (valueOf('Credential')?.split('/') ?? []) : [access]
  const names = valueOf('SignedHeaders')
  if (accessKey === '' || names === undefined || names === '') return undefined
  const signature = valueOf('Signature')
  return {
    accessKey,
    ...(access === undefined ? { scope } : {}),
    signedHeaders: names.split(';'),
    ...(signature === undefined || signature === '' ? {} : { signature }),
  }
}
