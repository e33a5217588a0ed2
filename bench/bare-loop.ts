import { Pool } from 'undici'
import type { Exchange } from '../events/index.ts'

/** An exchange as it was, and which ids that others gave stand in its request: they are new ones each time it is sent. */
interface Recorded {
  readonly origin: string
  readonly path: string
  readonly method: string
  readonly headers: string[]
  readonly body: Buffer | null
  readonly status: number | undefined
  /** Id that its answer gave to what it made. */
  readonly gives: string | undefined
  readonly takes: readonly string[]
}

const ID = /[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}/g

/** What a plain loop has done: how many exchanges, and how many of them were answered with the status that was recorded. */
export interface Looped {
  readonly requests: number
  readonly alike: number
}

/** Readies exchanges, in the order in which they were sent, for {@link loop}. */
export function recorded(exchanges: readonly Exchange[]): Recorded[] {
  const given = new Set<string>()
  return exchanges.map(({ request, response }) => {
    const { origin, pathname, search } = new URL(request.url)
    const body = request.body === undefined ? null : Buffer.from(request.body)
    const takes = [...new Set(`${pathname}${search} ${body?.toString('latin1') ?? ''}`.match(ID) ?? [])].filter((id) => given.has(id))
    const made = request.method === 'POST' && response?.status === 200 ? Buffer.from(response.body).toString().match(ID)?.[0] : undefined
    const gives = made === undefined || given.has(made) || takes.length > 0 ? undefined : made
    if (gives !== undefined) given.add(gives)
    const headers = request.headers.flat()
    return { origin, path: `${pathname}${search}`, method: request.method, headers, body, status: response?.status, gives, takes }
  })
}

/**
 * Sends the same requests by undici and nothing else, so many at once, and reads every answer as text. Requests about one resource go one
 * after another, as they did.
 */
export async function loop(requests: readonly Recorded[], concurrency: number): Promise<Looped> {
  const pools = new Map([...new Set(requests.map(({ origin }) => origin))].map((origin) => [origin, new Pool(origin)]))
  /** The id that stands for a recorded one, once nobody who came before is still asking about it. */
  const free = new Map<string, Promise<string>>()
  let next = 0
  let alike = 0
  const lane = async (): Promise<void> => {
    for (let request = requests[next++]; request !== undefined; request = requests[next++]) {
      const { gives, takes, origin } = request
      const answer = Promise.all(takes.map((id) => free.get(id) ?? id)).then((ids) => send(pools.get(origin), request, ids))
      for (const [index, id] of takes.entries()) free.set(id, answer.then(({ ids }) => ids[index] ?? id))
      if (gives !== undefined) free.set(gives, answer.then(({ made }) => made ?? gives))
      if ((await answer).status === request.status) alike += 1
    }
  }
  await Promise.all(Array.from({ length: concurrency }, lane))
  await Promise.all([...pools.values()].map((pool) => pool.close()))
  return { requests: requests.length, alike }
}

async function send(pool: Pool | undefined, { path, method, headers, body, takes, gives }: Recorded, ids: readonly string[]) {
  if (pool === undefined) throw new Error(`Could not send ${method} ${path}: its origin has no pool.`)
  const renewed = (text: string): string => takes.reduce((changed, id, index) => changed.replaceAll(id, ids[index] ?? id), text)
  const bytes = takes.length === 0 || body === null ? body : Buffer.from(renewed(body.toString('latin1')), 'latin1')
  const answer = await pool.request({ path: renewed(path), method: method as 'GET', headers, body: bytes })
  const text = await answer.body.text()
  return { status: answer.statusCode, ids, made: gives === undefined ? undefined : text.match(ID)?.[0] }
}
