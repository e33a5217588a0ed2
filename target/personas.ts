import type { DialectName } from '../events/index.ts'
import { accessKeyCredentials, holdsAccessKey } from './access-key.ts'
import { readAuth } from './auth-reader.ts'
import type { Cloud } from './cloud-settings.ts'
import { defaultCloud, readCloud } from './clouds-file.ts'
import type { Credentials } from './credentials.ts'
import { dialectNamed } from './dialects/index.ts'
import type { Place } from './place.ts'
import { isPolicyPersona } from './policy-personas.ts'
import { object, oneOf, optional, record, text } from './readers.ts'
import type { Surroundings } from './surroundings.ts'
import { PERSONAS } from './target-schema.ts'

/** Personas that can be used with one kind of credentials alone. */
const ONLY_BY: Readonly<Record<string, readonly [kind: Credentials['type'], next: string]>> = {
  sacrificial: ['aksk', 'Give it an access key that nobody else uses: its signatures are to be refused.'],
  expired: ['token', 'Give it a token of the member whose time is over.'],
}

interface Declared {
  readonly dialect: DialectName
  readonly region: string | undefined
  readonly personas: Readonly<Record<string, unknown>>
}

/**
 * The credentials of every persona and what else their clouds say. A member that is not declared is whoever the environment describes:
 * OS_CLOUD, the `OS_…` variables, or an access key of HUAWEICLOUD_SDK_AK, in this order. Throws a Problem naming the key path.
 */
export function readPersonas(declared: Declared, surroundings: Surroundings, place: Place): Record<string, Cloud> {
  const personas = Object.entries(declared.personas).map(([name, value]) => {
    const at = place.key(name)
    if (name === 'anonymous') throw at.problem('TARGET_KEY', 'needs no declaration', 'Remove it: anonymous sends no credentials.')
    if (!isPolicyPersona(name)) oneOf(PERSONAS)(name, at)
    const read = readPersona(value, { declared, surroundings }, at)
    const [kind, reason] = ONLY_BY[name] ?? []
    if (kind !== undefined && read.credentials.type !== kind) throw at.problem('TARGET_VALUE', `has other credentials than ${kind}`, `${reason}`)
    return [name, read] as const
  })
  const read = Object.fromEntries(personas)
  return read['member'] === undefined ? { member: memberAround({ declared, surroundings }, place.key('member')), ...read } : read
}

interface Around {
  readonly declared: Declared
  readonly surroundings: Surroundings
}

function readPersona(value: unknown, around: Around, place: Place): Cloud {
  const { cloud, auth } = record({ cloud: optional(text), auth: optional(object) })(value, place)
  if (auth !== undefined && cloud === undefined) return { credentials: readAuth(auth, keySurroundings(around), place.key('auth')) }
  if (cloud !== undefined && auth === undefined) return readCloud(cloud, around.surroundings, place)
  const why = cloud === undefined ? 'has neither cloud nor auth' : 'has both cloud and auth'
  throw place.problem('TARGET_VALUE', why, 'Give either cloud: <entry of clouds.yaml> or auth: {…}.')
}

function memberAround(around: Around, place: Place): Cloud {
  const { surroundings, declared: { dialect } } = around
  const cloud = defaultCloud(surroundings.env)
  if (cloud !== undefined) return readCloud(cloud, surroundings, place)
  const signs = dialectNamed(dialect).apis.includes('ecs-v1')
  if (signs && holdsAccessKey(surroundings.env)) return { credentials: accessKeyCredentials({ type: 'aksk' }, keySurroundings(around), place) }
  const ways = `OS_CLOUD${signs ? ', OS_… variables or HUAWEICLOUD_SDK_AK' : ' or OS_… variables'}`
  throw place.problem('TARGET_MISSING', 'is missing', `Every run needs it: declare a member, or set ${ways}.`)
}

function keySurroundings({ declared: { dialect, region }, surroundings: { env } }: Around) {
  return { env, region, signature: dialectNamed(dialect).signature }
}
