import { compareMicroversions } from '../specs/index.ts'
import type { Token } from './auth/token.ts'
import { Tokens } from './auth/tokens.ts'
import { Budget } from './budget.ts'
import { capacities, membersPerGroup } from './capacity.ts'
import { ANONYMOUS, Client, REVOKED, UNSCOPED } from './client.ts'
import { computeRoot } from './compute-root.ts'
import type { Connection, TargetFacts } from './connection.ts'
import { type AkSkCredentials, type Credentials, secretsOf, signsIn } from './credentials.ts'
import { dialectNamed, hostEvidenceFor } from './dialects/index.ts'
import { microversionsOf } from './discovery.ts'
import { type Ask, authenticate, discover, readLimits, type TokensByPersona } from './greeting.ts'
import { isPolicyPersona } from './policy-personas.ts'
import { RateLimit } from './rate-limit.ts'
import { rememberSecret } from './redact.ts'
import type { TargetFile } from './target-file.ts'
import { Signing } from './signing.ts'
import { Transport } from './transport.ts'

export interface ConnectOptions {
  readonly runId: string
  /** Version of this tool, for the User-Agent. */
  readonly version: string
  /** True for the embedded reference cloud. */
  readonly embedded?: boolean
}

/**
 * Greets a target: obtains a token for every declared persona, reads its versions and the limits of the member's project.
 * Throws one Problem (exit 2), before anything is created, when it cannot be reached or refuses the credentials.
 */
export async function connect(file: TargetFile, options: ConnectOptions): Promise<Connection> {
  for (const secret of Object.values(file.personas).flatMap(secretsOf)) rememberSecret(secret)
  const agent = `ecs-conformance/${options.version} ${options.runId}`
  const transport = new Transport({ tls: file.tls, timeoutMs: file.limits.requestTimeoutSeconds * 1000 })
  const root = file.endpoints.identity
  const personas = withDerived(file)
  const tokens = new Tokens(personas, root === undefined ? undefined : { transport, root, userAgent: `${agent} authentication` }, REVOKED)
  const close = async () => {
    tokens.close()
    await transport.close()
  }
  try {
    const issued = await authenticate(file, tokens)
    const catalogue = Object.values(issued).find((token) => token.catalogue.length > 0)?.catalogue ?? []
    const endpoints = { compute: computeRoot(file, catalogue), identity: root ?? '' }
    const limits = { rateLimit: new RateLimit(file.limits), budget: new Budget(file.budget) }
    const client = new Client({ transport, tokens, signing: new Signing(accessKeys(personas), options.embedded !== true), ...limits, endpoints, personas: Object.keys(personas), agent })
    const facts = { ...(await readFacts(file, issued, client)), endpoints, embedded: options.embedded ?? false }
    return { facts, send: (wire, sending) => client.send(wire, sending), down: client.down, close }
  } catch (error) {
    await close()
    throw error
  }
}

async function readFacts(file: TargetFile, issued: TokensByPersona, client: Client): Promise<Omit<TargetFacts, 'endpoints' | 'embedded'>> {
  const { signal } = new AbortController()
  const ask: Ask = (wire, persona) => client.send(wire, { persona, requirementId: 'preflight', signal })
  const versions = await discover(file, ask)
  const limits = await readLimits(file, issued, ask)
  const members = membersPerGroup(limits)
  const declared = Object.keys(file.personas)
  return {
    name: file.name,
    dialect: file.dialect,
    apis: file.apis,
    microversions: microversionsOf(versions, { cap: capOf(file), documented: dialectNamed(file.dialect).microversions }),
    personas: [...Object.keys(withDerived(file)), ANONYMOUS],
    features: [...file.features, ...declared.map((persona) => `personas/${persona}`)],
    withoutOperations: file.withoutOperations,
    projectIds: { ...policyProjects(declared, issued), ...idsOf(issued, ({ projectId }) => projectId) },
    userIds: idsOf(issued, ({ userId }) => userId),
    ...(signsIn(file.personas['member']) ? { catalogue: issued['member']?.catalogue ?? [] } : {}),
    ...capacities(limits, file.budget),
    ...(members === undefined ? {} : { membersPerGroup: members }),
    ...(file.servers === undefined ? {} : { servers: file.servers }),
    ...(file.hosts === undefined ? {} : { hosts: file.hosts }),
    ...(file.serversPerHost === undefined ? {} : { serversPerHost: file.serversPerHost }),
    hostEvidence: hostEvidenceFor(file.dialect, declared),
    concurrency: file.limits.concurrency,
    deletionMs: file.limits.deletionSeconds * 1000,
    convergence: file.limits.convergenceSeconds,
  }
}

/** The lower of what the target file allows and what the dialect's documents describe. */
function capOf({ dialect, maxMicroversion }: TargetFile): string | undefined {
  const { describedTo } = dialectNamed(dialect)
  return [maxMicroversion, describedTo].filter((version) => version !== undefined).toSorted(compareMicroversions)[0]
}

/** With those that follow from the member. Nobody is asked for their tokens before a case needs them: some clouds give none. */
function withDerived({ dialect, personas }: TargetFile): Readonly<Record<string, Credentials>> {
  const { member } = personas
  const revoked: Record<string, Credentials> = signsIn(member) && dialectNamed(dialect).revokesTokens ? { [REVOKED]: member } : {}
  if (member?.type !== 'password') return { ...personas, ...revoked }
  const { project: _, ...unscoped } = member
  return { ...personas, [UNSCOPED]: unscoped, ...revoked }
}

function accessKeys(personas: TargetFile['personas']): Record<string, AkSkCredentials> {
  return Object.fromEntries(Object.entries(personas).flatMap(([name, credentials]) => (credentials.type === 'aksk' ? [[name, credentials]] : [])))
}

function idsOf(issued: TokensByPersona, id: (token: Token) => string | undefined): Record<string, string> {
  return Object.fromEntries(Object.entries(issued).flatMap(([persona, token]) => {
    const found = id(token)
    return found === undefined ? [] : [[persona, found]]
  }))
}

/** Who has policies alone works in the member's project. */
function policyProjects(declared: readonly string[], { member }: TokensByPersona): Record<string, string> {
  const home = member?.projectId
  return home === undefined ? {} : Object.fromEntries(declared.filter(isPolicyPersona).map((persona) => [persona, home]))
}
