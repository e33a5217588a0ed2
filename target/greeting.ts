import { type Exchange, Problem } from '../events/index.ts'
import type { ApiName, WireRequest } from '../specs/index.ts'
import { AuthenticationFailure, type Token } from './auth/token.ts'
import type { Tokens } from './auth/tokens.ts'
import { ANONYMOUS } from './client.ts'
import { signsIn } from './credentials.ts'
import { dialectNamed } from './dialects/index.ts'
import { DISCOVERY, otherService, tellsMicroversions } from './discovery.ts'
import { isPolicyPersona } from './policy-personas.ts'
import type { TargetFile } from './target-file.ts'

/** Families of the native API, the one to prefer first. */
const NATIVE: readonly ApiName[] = ['nova-v2.1', 'nova-v2']

/** The member is asked last; a token whose time is over is refused. */
const UNGREETED: readonly string[] = ['member', 'expired']

export type TokensByPersona = Readonly<Record<string, Token>>

/** Sends one request as a persona. */
export type Ask = (wire: WireRequest, persona: string) => Promise<Exchange>

/**
 * Obtains a token for every declared persona but those of policies, who are many and sign in when they are needed. Throws a Problem that
 * says which persona is refused, with status and reason, or is in a project that its role does not allow.
 */
export async function authenticate(file: TargetFile, tokens: Tokens): Promise<TokensByPersona> {
  const issued: Record<string, Token> = {}
  for (const persona of greeted(file)) {
    try {
      issued[persona] = await tokens.of(persona, new AbortController().signal)
    } catch (error) {
      if (!(error instanceof AuthenticationFailure)) throw error
      throw error.blames === 'credentials' ? unauthenticated(file, persona, error.message) : noIdentityService(file, persona, error.message)
    }
  }
  const home = issued['member']?.projectId
  const { reader, outsider, stranger } = issued
  if (reader !== undefined && reader.projectId !== home) throw misplaced(file, 'reader', 'not in the project of member')
  if (outsider !== undefined && outsider.projectId === home) throw misplaced(file, 'outsider', 'in the project of member')
  if (stranger !== undefined && stranger.projectId === home) throw misplaced(file, 'stranger', 'in the project of member')
  return issued
}

/**
 * Asks for the versions of the native API until an answer tells its microversions. Throws a Problem when no answer at all comes, or one
 * that is another service's.
 */
export async function discover(file: TargetFile, ask: Ask): Promise<Exchange[]> {
  const answers: Exchange[] = []
  if (!file.apis.some((api) => NATIVE.includes(api))) return answers
  for (const wire of DISCOVERY) {
    const answer = reached(file, await ask(wire, ANONYMOUS))
    answers.push(answer)
    const other = otherService(answer)
    if (other !== undefined) throw notNova(file, answer, other)
    if (tellsMicroversions(answer)) break
  }
  return answers
}

/**
 * Asks for the limits of the member's project, in the native API and in ECS v1, as far as there are both. Ready-made tokens and
 * access keys are first used here, so this is where a wrong one shows: a 401 to any of them is a Problem.
 */
export async function readLimits(file: TargetFile, issued: TokensByPersona, ask: Ask): Promise<Exchange[]> {
  const isKey = (persona: string): boolean => file.personas[persona]?.type === 'aksk'
  const limitsAs = async (persona: string, api: ApiName) => {
    const limits = reached(file, await ask(limitsRequest(file, issued[persona]?.projectId ?? '', api), persona))
    if (limits.response?.status !== 401 || signsIn(file.personas[persona])) return limits
    throw unauthenticated(file, persona, `the compute service answered 401 to its ${isKey(persona) ? 'signature' : 'token'}`)
  }
  const native = NATIVE.find((api) => file.apis.includes(api))
  const apis = [native, file.apis.find((api) => api === 'ecs-v1')].filter((api) => api !== undefined)
  for (const persona of greeted(file)) {
    const [api] = apis
    if (!UNGREETED.includes(persona) && api !== undefined && !signsIn(file.personas[persona])) await limitsAs(persona, api)
  }
  const answers: Exchange[] = []
  for (const api of apis) answers.push(await limitsAs('member', api))
  return answers
}

function greeted({ personas }: TargetFile): string[] {
  return Object.keys(personas).filter((persona) => !isPolicyPersona(persona))
}

function limitsRequest(file: TargetFile, projectId: string, api: ApiName): WireRequest {
  const head = `/${dialectNamed(file.dialect).versionSegment[api]}/${projectId}`
  const [path, operationId] = api === 'ecs-v1' ? [`${head}/cloudservers/limits`, 'showEcsLimits'] : [`${head}/limits`, 'showLimits']
  return { method: 'GET', path, headers: [['Accept', 'application/json']], service: 'compute', operationId, api }
}

function reached(file: TargetFile, exchange: Exchange): Exchange {
  if (exchange.response !== undefined) return exchange
  const why = `${exchange.failure?.message} (${exchange.failure?.code})`
  const next = 'Correct endpoints.compute or tls in the target file, or start the target.'
  throw new Problem('TARGET_UNREACHABLE', `Could not reach target ${file.name} at ${exchange.request.url}: ${why}. ${next}`)
}

function notNova(file: TargetFile, { request }: Exchange, other: string): Problem {
  const what = `Could not use ${request.url} as the compute service of ${file.name}: ${other} answers there`
  return new Problem('COMPUTE_SERVICE', `${what}. Correct endpoints.compute in the target file.`)
}

function unauthenticated(file: TargetFile, persona: string, why: string): Problem {
  const at = file.endpoints.identity === undefined ? '' : ` at ${file.endpoints.identity}`
  const next = `Correct personas.${persona} in the target file.`
  return new Problem('AUTHENTICATION', `Could not authenticate persona ${persona}${at}: ${why}. ${next}`)
}

function noIdentityService(file: TargetFile, persona: string, why: string): Problem {
  const what = `Could not obtain a token for persona ${persona} at ${file.endpoints.identity}: ${why}`
  return new Problem('IDENTITY_SERVICE', `${what}. Correct endpoints.identity in the target file, or start the identity service.`)
}

function misplaced(file: TargetFile, persona: string, where: string): Problem {
  const why = `its credentials are ${where}`
  return new Problem('PERSONA_PROJECT', `Could not use persona ${persona} of ${file.name}: ${why}. Correct personas.${persona}.`)
}
