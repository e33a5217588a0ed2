import type { ServerResponse } from 'node:http'
import { answered, sendJson } from './target-server.ts'

export interface FakeServer {
  readonly id: string
  readonly name: string
  readonly project: string
  /** How often it is still shown after its deletion was accepted; undefined as long as nobody has deleted it. */
  shownYet?: number
}

interface ServerCall {
  readonly method: string
  readonly path: string
  readonly body: Buffer
  readonly project: string
}

interface Wanted {
  readonly name: string
  readonly max_count?: number
  readonly return_reservation_id?: boolean
}

/** The servers of a fake cloud. A deleted one is shown a few times more before it is gone. */
export class FakeServers {
  all: FakeServer[] = []
  /** How often a deleted server is shown before it is gone. */
  lingering = 3
  /** Most that one answer lists. */
  pageSize = 1000
  #created = 0

  add(name: string, project = 'demo'): FakeServer {
    const server = { id: `00000000-0000-4000-9000-${String(++this.#created).padStart(12, '0')}`, name, project }
    this.all.push(server)
    return server
  }

  names(): string[] {
    return this.all.map(({ name }) => name).sort()
  }

  /** Answers a call of `/servers…`; true when it was one. */
  answer({ method, path, body, project }: ServerCall, response: ServerResponse): boolean {
    const called = /\/servers(?:\/([^/?]+))?(?:\?(.*))?$/.exec(path)
    if (called === null) return false
    const [, id, query = ''] = called
    const mine = this.all.filter((server) => server.project === project)
    if (id === undefined) {
      if (method === 'GET') this.#list(mine, new URLSearchParams(query), response)
      else this.#create(JSON.parse(body.toString()).server, project, response)
      return true
    }
    const found = mine.find((server) => server.id === id)
    if (found !== undefined && method === 'GET') this.#look(found)
    if (found === undefined || !this.all.includes(found)) return answered(response, 404)
    if (method === 'GET') sendJson(response, 200, { server: { id, name: found.name, status: 'ACTIVE' } })
    else {
      found.shownYet = this.lingering
      response.writeHead(204).end()
    }
    return true
  }

  #look(server: FakeServer): void {
    if (server.shownYet === undefined) return
    if (server.shownYet === 0) this.all = this.all.filter((other) => other !== server)
    else server.shownYet -= 1
  }

  #create({ name, max_count: count = 1, return_reservation_id: reserves }: Wanted, project: string, response: ServerResponse): void {
    const names = count === 1 ? [name] : Array.from({ length: count }, (_, index) => `${name}-${index + 1}`)
    const [first] = names.map((each) => this.add(each, project))
    sendJson(response, 202, reserves === true ? { reservation_id: 'r-1' } : { server: { id: first?.id } })
  }

  #list(mine: readonly FakeServer[], query: URLSearchParams, response: ServerResponse): void {
    const start = mine.findIndex(({ id }) => id === query.get('marker')) + 1
    const size = Math.min(this.pageSize, Number(query.get('limit') ?? this.pageSize))
    const servers = mine.slice(start, start + size).map(({ id, name }) => ({ id, name }))
    const more = start + size < mine.length
    sendJson(response, 200, { servers, ...(more ? { servers_links: [{ rel: 'next', href: 'http://next' }] } : {}) })
  }
}
