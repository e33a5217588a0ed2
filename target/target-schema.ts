import type { DialectName } from '../events/index.ts'
import { CATALOGUE_INTERFACES } from './auth/token.ts'
import { CONVERGENCE_SECONDS, readConvergence } from './convergence.ts'
import { DIALECTS } from './dialects/index.ts'
import { endpoint } from './endpoint.ts'
import { flag, integer, listOf, matching, object, oneOf, optional, positive, positiveUpTo, record, required, text, withDefault } from './readers.ts'
import { waiver } from './waiver.ts'

/** What is taken for a key that a target file leaves out. Nothing else has a default. */
export const DEFAULTS = {
  limits: {
    requestsPerSecond: 20, concurrency: 8, requestTimeoutSeconds: 30, deletionSeconds: 300, convergenceSeconds: CONVERGENCE_SECONDS,
  },
  /** 10 groups is the quota a project has by default; some room is left to its owner. Servers cost money. */
  budget: { groups: 8, servers: 0, requests: 20_000, minutes: 30 },
} as const

/** Optional abilities that a target file may declare; `personas/<name>` follows from the personas. */
export const ABILITIES = ['servers', 'host-visibility'] as const

/** What a target file may declare. `stateless` is no ability: a mock says by it that it keeps nothing it is sent. */
export const FEATURES = [...ABILITIES, 'stateless'] as const

/**
 * `anonymous` needs no declaration. `stranger` is of another domain than the member, `sacrificial` has an access key that may be refused,
 * and the token of `expired` is one whose time is over.
 */
export const PERSONAS = ['admin', 'member', 'reader', 'outsider', 'stranger', 'sacrificial', 'expired'] as const

/** Nobody waits longer for one answer or for one deletion, and timers hold no more than 24 days. */
const MAX_TIMEOUT_SECONDS = 3600

const readLimits = record({
  requestsPerSecond: withDefault(positive, DEFAULTS.limits.requestsPerSecond),
  concurrency: withDefault(integer(1), DEFAULTS.limits.concurrency),
  requestTimeoutSeconds: withDefault(positiveUpTo(MAX_TIMEOUT_SECONDS), DEFAULTS.limits.requestTimeoutSeconds),
  deletionSeconds: withDefault(positiveUpTo(MAX_TIMEOUT_SECONDS), DEFAULTS.limits.deletionSeconds),
  convergenceSeconds: withDefault(readConvergence, DEFAULTS.limits.convergenceSeconds),
})

const readBudget = record({
  groups: withDefault(integer(0), DEFAULTS.budget.groups),
  servers: withDefault(integer(0), DEFAULTS.budget.servers),
  requests: withDefault(integer(1), DEFAULTS.budget.requests),
  minutes: withDefault(positive, DEFAULTS.budget.minutes),
})

/** What servers are made of, for features that need them. */
const readServers = record({
  flavor: required(text),
  otherFlavor: optional(text),
  image: required(text),
  otherImage: optional(text),
  volumeType: optional(text),
  availabilityZone: optional(text),
  keyName: optional(text),
  dedicatedHost: optional(text),
  network: optional(record({ vpc: optional(text), subnet: required(text) })),
})

const readEndpoints = record({ compute: optional(endpoint), identity: optional(endpoint) })

const microversion = matching(/^2\.(0|[1-9]\d*)$/, 'a microversion in quotes, such as "2.60"')

/** The keys of a target file; what depends on another key is read in `target-file.ts`. */
export const readTargetKeys = record({
  name: required(text),
  dialect: required(oneOf(Object.keys(DIALECTS) as DialectName[])),
  endpoints: withDefault(readEndpoints, { compute: undefined, identity: undefined }),
  region: optional(text),
  interface: optional(oneOf(CATALOGUE_INTERFACES)),
  apis: required(listOf(text)),
  operations: withDefault(record({ except: required(listOf(matching(/^[A-Za-z][A-Za-z0-9]*$/, 'an operationId'))) }), { except: [] }),
  microversions: optional(record({ max: required(microversion) })),
  personas: withDefault(object, {}),
  features: withDefault(listOf(oneOf(FEATURES)), []),
  servers: optional(readServers),
  hosts: optional(integer(1)),
  serversPerHost: optional(integer(1)),
  limits: withDefault(readLimits, DEFAULTS.limits),
  budget: withDefault(readBudget, DEFAULTS.budget),
  waivers: withDefault(listOf(waiver), []),
  tls: withDefault(record({ caFile: optional(text), insecure: withDefault(flag, false) }), { caFile: undefined, insecure: false }),
})
