import { type Check, ViolationError } from '../checks/index.ts'
import type { Exchange, Subject } from '../events/index.ts'
import { type ApiDescription, type ApiName, buildRequest, type OperationView, type RequestValues, type WireRequest } from '../specs/index.ts'
import type { TargetFacts } from '../target/index.ts'
import type { Settled, Settling } from './settle.ts'
import type { Trials } from './trials.ts'

/** Where a request goes when it is not to go where the subject says. */
export interface At {
  readonly api?: ApiName
  /** `null` asks for no microversion at all. */
  readonly microversion?: string | null
}

/** Somebody who calls the target. Requests are bound to the case: its deadline, its journal, its evidence. */
export interface Session {
  readonly persona: string
  readonly projectId: string
  readonly userId: string
  /** How the operation is described at the subject's family and version, or elsewhere. */
  view(operationId: string, at?: At): OperationView
  /** A request down to its bytes, to be transformed before it is sent. The project's id is filled in. */
  build(operationId: string, values?: RequestValues, at?: At): WireRequest
  send(wire: WireRequest): Promise<Exchange>
  /** Builds and sends. */
  call(operationId: string, values?: RequestValues, at?: At): Promise<Exchange>
}

/** Whom a case may act as. */
export type PersonaName =
  | 'admin' | 'member' | 'reader' | 'outsider' | 'stranger' | 'sacrificial' | 'expired' | 'revoked' | 'unscoped' | 'anonymous'

/** What a case body works with. */
export interface CaseContext {
  readonly subject: Subject
  readonly facts: TargetFacts
  readonly specs: ApiDescription
  /** Sessions by persona; asking for one the case did not declare in `needs.personas` throws. */
  readonly as: Readonly<Record<PersonaName, Session>>
  /** The session of a persona whose name is data; throws as {@link as} does. */
  acting(persona: string): Session
  /** Seed of this pair, for generators. */
  readonly seed: number
  /** For `harness/property.ts`, which tries many inputs. */
  readonly trials: Trials
  /** Aborted when the deadline passes or the run is interrupted. */
  readonly signal: AbortSignal
  /** Judges: counts the check and throws when it found a violation. */
  check<Observed extends readonly unknown[]>(check: Check<Observed>, ...observed: Observed): void
  /**
   * Waits for what an operation has begun, looking at growing intervals, at most as long as the target file's
   * `limits.convergenceSeconds` says of that operation. Rejects when the run is interrupted, or with what `look` or `found` throws.
   */
  settle<T>(settling: Settling<T>): Promise<Settled<T>>
  /** Keeps what no document decides, under a short stable key. */
  observe(what: string, seen: string | number): void
  /** A fresh resource name of this pair: `conf-<run id>-<pair>-<n>`. */
  name(): string
}

/** Runs a check and turns a finding into the error that makes the pair `failed`. */
export function judge<Observed extends readonly unknown[]>(check: Check<Observed>, observed: Observed): void {
  const finding = check(...observed)
  if (finding !== null) throw new ViolationError({ check: check.name, ...finding })
}

/** What a session needs of the case it belongs to. */
export interface SessionSource {
  readonly facts: TargetFacts
  readonly specs: ApiDescription
  readonly subject: Subject
  readonly send: (wire: WireRequest, persona: string) => Promise<Exchange>
}

/** A session of one persona for one pair. */
export function openSession(persona: string, { facts, specs, subject, send }: SessionSource): Session {
  const owner = ['anonymous', 'unscoped', 'revoked'].includes(persona) ? 'member' : persona
  const projectId = facts.projectIds[owner] ?? ''
  const place = (at: At): { api: ApiName; microversion?: string } => {
    const api = at.api ?? (subject.api as ApiName | undefined) ?? facts.apis[0]
    if (api === undefined) throw new Error('Could not place a request: the target offers no API family. Give the target file an entry under apis.')
    const microversion = at.microversion === undefined ? subject.microversion : (at.microversion ?? undefined)
    return api === 'nova-v2.1' && microversion !== undefined ? { api, microversion } : { api }
  }
  const view = (operationId: string, at: At = {}): OperationView => {
    const { api, microversion } = place(at)
    return specs.view(operationId, api, microversion)
  }
  const build = (operationId: string, values: RequestValues = {}, at: At = {}): WireRequest =>
    buildRequest(view(operationId, at), { ...values, path: { project_id: projectId, tenant_id: projectId, ...values.path } })
  const bound = (wire: WireRequest): Promise<Exchange> => send(wire, persona)
  return {
    persona,
    projectId,
    userId: facts.userIds[owner] ?? '',
    view,
    build,
    send: bound,
    call: (operationId, values, at) => bound(build(operationId, values, at)),
  }
}
