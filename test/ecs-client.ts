import { expect, vi } from 'vitest'
import { schemaErrors } from '../checks/schema.ts'
import { FLAVORS, IMAGES, NETWORK, VPC_ID } from '../reference/server-catalog.ts'
import type { ApiDescription } from '../specs/index.ts'
import type { Call, ReferenceClient, Reply } from './reference-client.ts'

export interface JobShown {
  readonly status: string
  readonly entities: {
    readonly server_id?: string
    readonly sub_jobs?: ReadonlyArray<{ status: string; entities: { server_id: string }; error_code: string | null }>
    readonly sub_jobs_total?: number
  }
  readonly job_id: string
  readonly end_time: string | null
  readonly error_code: string | null
  readonly fail_reason: string | null
}

export interface EcsShown {
  readonly [field: string]: unknown
  readonly id: string
  readonly status: string
  readonly flavor: { readonly id: string }
  readonly image: { readonly id: string }
}

/** The least a server of ECS v1 is made of. */
export const WANTED = {
  name: 'one',
  imageRef: IMAGES[0]?.id,
  flavorRef: FLAVORS[0]?.id,
  vpcid: VPC_ID,
  nics: [{ subnet_id: NETWORK.id }],
  root_volume: { volumetype: 'SSD' },
}

const OVER = ['SUCCESS', 'FAIL']

/** Somebody who speaks ECS v1, and holds every success to its description. */
export class EcsClient {
  readonly #client: () => ReferenceClient
  readonly #specs: ApiDescription

  constructor(client: () => ReferenceClient, specs: ApiDescription) {
    this.#client = client
    this.#specs = specs
  }

  /** Asks in the project of the caller; `path` begins behind it. */
  async ask(path: string, { as = 'demo', version = 'v1', ...call }: Call = {}): Promise<Reply> {
    return this.#client().call(`/${version}/${this.#client().projectOf(as)}${path}`, { as, ...call })
  }

  post(path: string, body: unknown, call: Call = {}): Promise<Reply> {
    return this.ask(path, { method: 'POST', body, ...call })
  }

  /** Throws what is wrong with a success by the description of the operation. */
  described(operation: string, reply: Reply): unknown {
    const { success } = this.#specs.view(operation, 'ecs-v1')
    expect([reply.status, reply.text]).toEqual([success.status, reply.text])
    expect(schemaErrors(success.schema ?? true, reply.json)).toEqual([])
    return reply.json
  }

  /** Ids of new servers, and of the job that creates them. */
  async create(extra: Record<string, unknown> = {}, call: Call = {}): Promise<{ job_id: string; serverIds: string[] }> {
    const reply = await this.post('/cloudservers', { server: { ...WANTED, ...extra } }, call)
    return this.described('createEcs', reply) as { job_id: string; serverIds: string[] }
  }

  async job(id: string): Promise<JobShown> {
    return this.described('showEcsJob', await this.ask(`/jobs/${id}`)) as JobShown
  }

  /** The job once it is over. */
  async over(id: string): Promise<JobShown> {
    return vi.waitFor(async () => {
      const job = await this.job(id)
      expect(OVER).toContain(job.status)
      return job
    }, { timeout: 10_000, interval: 5 })
  }

  async show(id: string): Promise<EcsShown> {
    const { server } = this.described('showEcs', await this.ask(`/cloudservers/${id}`)) as { server: EcsShown }
    return server
  }

  /** Does something that begins a job, and waits until it is over. */
  async done(path: string, body: unknown, call: Call = {}): Promise<JobShown> {
    const reply = await this.post(path, body, call)
    expect(reply.status, reply.text).toBe(200)
    return this.over((reply.json as { job_id: string }).job_id)
  }

  /** A server that was built. */
  async running(extra: Record<string, unknown> = {}): Promise<string> {
    const { job_id: job, serverIds: [id = ''] } = await this.create(extra)
    expect((await this.over(job)).status).toBe('SUCCESS')
    return id
  }

  /** A server that was built and stopped. */
  async stopped(extra: Record<string, unknown> = {}): Promise<string> {
    const id = await this.running(extra)
    expect((await this.done('/cloudservers/action', { 'os-stop': { servers: [{ id }] } })).status).toBe('SUCCESS')
    return id
  }

  control(path: string, body: unknown): Promise<Reply> {
    return this.#client().control(path, 'PUT', body)
  }
}

export function codeOf({ json, status }: Reply): string {
  return `${status} ${(json as { error?: { code: string } }).error?.code}`
}
