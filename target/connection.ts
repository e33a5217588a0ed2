import type { DialectName, Exchange } from '../events/index.ts'
import type { ApiName, WireRequest } from '../specs/index.ts'
import type { CatalogueEndpoint } from './auth/token.ts'
import type { ConvergenceSeconds } from './convergence.ts'
import type { HostEvidence } from './dialects/index.ts'

/** What is known of a target once it has been greeted: declared in its file, or read from it. */
export interface TargetFacts {
  readonly name: string
  readonly dialect: DialectName
  readonly endpoints: { readonly compute: string; readonly identity: string }
  readonly apis: readonly ApiName[]
  /** Microversions of `nova-v2.1`, already capped by the target file. */
  readonly microversions: { readonly min: string; readonly max: string }
  /** Declared personas; `anonymous` is always among them, `unscoped` where the member signs in with a password. */
  readonly personas: readonly string[]
  readonly features: readonly string[]
  /** Operations a partial mock does not have. */
  readonly withoutOperations: readonly string[]
  readonly projectIds: Readonly<Record<string, string>>
  readonly userIds: Readonly<Record<string, string>>
  /** The service catalogue that came with the member's token; absent where the token is a ready-made one. */
  readonly catalogue?: readonly CatalogueEndpoint[]
  /** How many resources of a kind one run may hold at once: the smaller of budget and free quota. */
  readonly capacity: Readonly<Record<string, number>>
  /** What a project may hold of a kind and holds, as read from the target before the run; a kind is absent where that could not be read. */
  readonly quotas: Readonly<Record<string, Quota>>
  /** How many members a group may have, -1 for no limit, as read from the target before the run; absent where that could not be read. */
  readonly membersPerGroup?: number
  /** Where a capacity comes from, in words, e.g. `quota 10, 3 in use, budget 8`. */
  readonly capacityReasons: Readonly<Record<string, string>>
  /** What servers are made of; absent where the target file does not say. */
  readonly servers?: ServerIngredients
  /** How many hosts servers can land on, where the target file says. */
  readonly hosts?: number
  /** How many servers of the target file's flavor a host has room for, where the target file says. */
  readonly serversPerHost?: number
  /** Who is told where servers are, and by which field. */
  readonly hostEvidence: HostEvidence
  readonly concurrency: number
  /** Longest time that a resource may take to be gone once its deletion is accepted. */
  readonly deletionMs: number
  /** Longest time that what an operation has begun may take to show. */
  readonly convergence: ConvergenceSeconds
  readonly embedded: boolean
}

/** Names and ids, as the target knows them. */
export interface ServerIngredients {
  readonly flavor: string
  readonly otherFlavor?: string
  readonly image: string
  readonly otherImage?: string
  readonly volumeType?: string
  readonly availabilityZone?: string
  readonly keyName?: string
  /** The id of a dedicated host that servers can be migrated to. */
  readonly dedicatedHost?: string
  /** `subnet`: what a server is attached to, by the id that the native API calls a network's. */
  readonly network?: { readonly vpc?: string; readonly subnet: string }
}

export interface Quota {
  /** -1 for no limit. */
  readonly limit: number
  readonly used: number
}

export interface SendOptions {
  readonly persona: string
  readonly signal: AbortSignal
  /** Goes into the User-Agent. */
  readonly requirementId: string
  /** Set by teardown alone: what was created must be deleted, whatever that costs. */
  readonly beyondBudget?: boolean
  /** Told of every retry, before it happens. */
  readonly onRetry?: (retry: { readonly status: number | null; readonly afterMs: number; readonly why: string }) => void
  /** Told whether the target may have been asked: true before each time it is, false once it says that it did not listen. */
  readonly onAsked?: (asked: boolean) => void
  /** Does the waiting for a retry, so that it need not count as the caller's own time. */
  readonly aside?: <T>(work: () => Promise<T>) => Promise<T>
}

/** An authenticated way to a target. `send` never throws for what a target does: that is in the exchange. */
export interface Connection {
  readonly facts: TargetFacts
  /** Adds credentials and nothing else; observes rate limit and request budget. Throws only when aborted or the budget is spent. */
  send(wire: WireRequest, options: SendOptions): Promise<Exchange>
  /** Aborted once nothing more may be asked of the target: it stopped answering, or the budget is spent. The reason is a Problem. */
  readonly down: AbortSignal
  close(): Promise<void>
}
