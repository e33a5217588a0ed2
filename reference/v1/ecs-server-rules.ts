import type { IncomingRequest } from '../call.ts'
import type { Dialect } from '../dialect.ts'
import type { JsonData } from '../json-text.ts'
import type { JsonValue } from '../json-value.ts'
import type { Query } from '../query.ts'
import { FLAVORS, ZONE } from '../server-catalog.ts'
import type { Flavor } from '../server-catalog.ts'
import type { Server } from '../server-state.ts'
import type { Refusal } from '../server-work.ts'
import type { State } from '../state.ts'
import type { Problem } from '../value-problem.ts'
import type { EcsErrorText } from './ecs-error.ts'
import { jobView } from './ecs-jobs.ts'
import type { EcsJob } from './ecs-jobs.ts'
import { ecsServerBodies } from './ecs-server-body.ts'
import type { EcsServerBodies } from './ecs-server-body.ts'
import { ecsFiltered, ecsListProblem, ecsPage, ecsPageAfterMarker } from './ecs-server-list.ts'
import type { EcsPage } from './ecs-server-list.ts'
import { attachableFlavorView, ecsFlavorView, ecsServerView } from './ecs-server-view.ts'
import type { EcsSurroundings, EcsView } from './ecs-server-view.ts'

/** What a server is wanted for. */
export interface WantedEcs {
  readonly id: string
  readonly operation: string
  readonly projectId: string
}

/** What is done to one server that must be at rest for it. */
export type RestingOperation = 'changeEcsOs' | 'reinstallEcsOs' | 'resizeEcs' | 'migrateEcs'

/** What a server is called that is created together with others. */
export interface NumberedName {
  readonly name: string
  readonly count: number
  /** From 0. */
  readonly at: number
  /** Whether it was asked to be called as they are; undefined where nothing was said. */
  readonly alike: boolean | undefined
}

/** Every decision of ECS v1 about servers and jobs that a fault may take differently. */
export interface EcsServerRules {
  readonly bodies: EcsServerBodies
  /** The most servers that one request may name. */
  readonly largestBatch: number
  /** The server of that id and project. */
  findServer(state: State, wanted: WantedEcs): Server | undefined
  /** Whether a server is in a state in which the operation may begin. */
  mayBegin(operation: RestingOperation, server: Server): boolean
  /** Whether an operation stops a running server first when it is asked to. */
  honoursStopMode(operation: RestingOperation): boolean
  /** What a create is known by when it comes again; undefined where it is carried out each time. */
  clientToken(headers: IncomingRequest['headers']): string | undefined
  isDryRun(body: JsonValue | undefined): boolean
  nameOf(wanted: NumberedName): string
  /** What is said where work is not begun. */
  refusalText(refusal: Refusal): EcsErrorText
  /** The job of that id and project. */
  findJob(state: State, id: string, projectId: string): EcsJob | undefined
  jobView(job: EcsJob, nowMs: number): JsonData
  serverView(server: Server, surroundings: EcsSurroundings): EcsView
  listProblem(query: Query | undefined): Problem
  /** The servers of those of the project that a query asks for, whatever the page. */
  filtered(servers: readonly Server[], query: Query | undefined): readonly Server[]
  page(servers: readonly Server[], asked: EcsPage): readonly Server[]
  /** The flavors that a query asks for. */
  flavors(query: Query | undefined): readonly Flavor[]
  flavorView(flavor: Flavor, home: string): EcsView
}

export const WRONG_STATE: EcsErrorText = {
  code: 'Ecs.0100', message: 'The ECS status does not meet requirements. Make the ECS in the required status and try again.',
}

const QUOTA: EcsErrorText = { code: 'Ecs.0001', message: 'Insufficient ECS quota. Contact customer service to increase quota.' }

const TEXTS: Readonly<Partial<Record<Refusal['reason'], EcsErrorText>>> = {
  'locked': { code: 'Ecs.0605', message: 'ECS locked.' },
  'state': WRONG_STATE,
  'not-resized': WRONG_STATE,
  'same-flavor': { code: 'Ecs.0009', message: 'Another flavor must be used for resizing.' },
  'no-flavor': { code: 'Ecs.0029', message: 'The flavor does not exist.' },
  'no-image': { code: 'Ecs.0031', message: 'The image does not exist.' },
  'same-host': { code: 'Ecs.0221', message: 'Cold migration from a dedicated host to the same dedicated host is not supported.' },
  'quota': QUOTA,
}

/** Which refusal has which code is the likely reading of the table of codes, and documented for none. */
function refusalText({ message, reason }: Refusal): EcsErrorText {
  return TEXTS[reason] ?? { code: 'Ecs.0005', message: 'Invalid parameter values. Contact customer service.', detail: message }
}

/** Each name ends in a number of its own where there are several. A number that the name itself ends in is not counted on from here. */
function numbered({ at, count, name }: NumberedName): string {
  return count === 1 ? name : `${name}-${String(at).padStart(4, '0')}`
}

/** The same, unless all are to have the name as it is. */
function numberedOrAlike(wanted: NumberedName): string {
  return wanted.alike === true ? wanted.name : numbered(wanted)
}

/** {@link numbered} where the first has the number that the name ends in. */
function countedOn(wanted: NumberedName): string {
  const [, stem, first] = /^(.*)-(\d{4})$/.exec(wanted.name) ?? []
  return stem === undefined || wanted.count === 1 ? numbered(wanted) : `${stem}-${String(Number(first) + wanted.at).padStart(4, '0')}`
}

/** The flavors that can be had in a zone, or anywhere. */
function zonedFlavors(query: Query | undefined): readonly Flavor[] {
  const zone = query?.get('availability_zone')?.at(-1)
  return zone === undefined || zone === '' || zone === ZONE ? FLAVORS : []
}

/** The same by id, and in pages. What becomes of a marker that is in no list, and of a limit that is no number, is undocumented. */
function pagedFlavors(query: Query | undefined): readonly Flavor[] {
  const [id, limit, marker] = ['flavor_id', 'limit', 'marker'].map((key) => query?.get(key)?.at(-1))
  const fitting = zonedFlavors(query).filter((flavor) => id === undefined || flavor.id === id)
  const start = marker === undefined ? 0 : fitting.findIndex((flavor) => flavor.id === marker) + 1
  return fitting.slice(start, limit !== undefined && /^\d+$/.test(limit) ? start + Number(limit) : undefined)
}

/** What a conforming ECS v1 of the dialect does. */
export function honestEcsServerRules(dialect: Dialect): EcsServerRules {
  const isHuawei = dialect.name === 'huaweicloud'
  return {
    bodies: ecsServerBodies(dialect),
    largestBatch: 1000,
    findServer: (state, { id, projectId }) =>
      state.servers.find((server) => server.id === id.toLowerCase() && server.projectId === projectId),
    mayBegin: (_operation, { vmState }) => vmState === 'stopped',
    // Of the other cloud an example alone has the mode, that of a reinstallation.
    honoursStopMode: (operation) => (isHuawei ? operation !== 'migrateEcs' : operation === 'reinstallEcsOs'),
    clientToken: (headers) => (isHuawei ? headers['x-client-token'] : undefined),
    isDryRun: (body) => body instanceof Map && body.get('dry_run') === true,
    nameOf: isHuawei ? numberedOrAlike : countedOn,
    refusalText,
    findJob: (state, id, projectId) => {
      const job = state.jobs.withId(id)
      return job?.projectId === projectId ? job : undefined
    },
    jobView,
    serverView: ecsServerView,
    listProblem: ecsListProblem,
    filtered: ecsFiltered,
    page: isHuawei ? ecsPageAfterMarker : ecsPage,
    flavors: isHuawei ? pagedFlavors : zonedFlavors,
    flavorView: isHuawei ? attachableFlavorView : ecsFlavorView,
  }
}
