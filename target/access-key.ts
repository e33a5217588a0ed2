import type { AkSkCredentials, SignatureFormat } from './credentials.ts'
import type { Place } from './place.ts'
import { literal, oneOf, optional, record, required, texts } from './readers.ts'

/** What an access key takes from where its target file leaves it out. */
export interface AccessKeySurroundings {
  readonly env: NodeJS.ProcessEnv
  readonly signature: SignatureFormat
  readonly region: string | undefined
}

const SIGNATURES: readonly SignatureFormat[] = ['access', 'credential']

/** As the SDKs of Huawei Cloud read them. */
const VARIABLES = {
  accessKey: 'HUAWEICLOUD_SDK_AK',
  secretKey: 'HUAWEICLOUD_SDK_SK',
  securityToken: 'HUAWEICLOUD_SDK_SECURITY_TOKEN',
  projectId: 'HUAWEICLOUD_SDK_PROJECT_ID',
} as const

const readAccessKey = record({
  type: required(literal('aksk')),
  signature: optional(oneOf(SIGNATURES)),
  ...texts('accessKey', 'secretKey', 'securityToken', 'projectId', 'userId', 'region', 'service'),
})

/** Reads an access key; key, secret and project may stand in the environment. Throws a Problem naming the key path. */
export function accessKeyCredentials(value: unknown, { env, ...around }: AccessKeySurroundings, place: Place): AkSkCredentials {
  const read = readAccessKey(value, place)
  const given = (key: keyof typeof VARIABLES): string => {
    const found = read[key] ?? env[VARIABLES[key]]
    if (found !== undefined && found !== '') return found
    throw place.key(key).problem('TARGET_MISSING', 'is missing', `Give it, or set ${VARIABLES[key]}.`)
  }
  // A temporary key and its token belong together.
  const securityToken = read.securityToken ?? (read.accessKey === undefined ? env[VARIABLES.securityToken] : undefined)
  const { signature = around.signature, region = around.region, service, userId } = read
  return {
    type: 'aksk',
    accessKey: given('accessKey'),
    secretKey: given('secretKey'),
    projectId: given('projectId'),
    signature,
    ...(securityToken === undefined || securityToken === '' ? {} : { securityToken }),
    ...(userId === undefined ? {} : { userId }),
    ...(region === undefined ? {} : { region }),
    ...(service === undefined ? {} : { service }),
  }
}

/** Whether the environment holds an access key. */
export function holdsAccessKey(env: NodeJS.ProcessEnv): boolean {
  return (env[VARIABLES.accessKey] ?? '') !== ''
}
