import { describe, expect, onTestFinished, test } from 'vitest'
import { type DialectName, startReferenceCloud } from '../reference/index.ts'
import type { RequirementId } from '../requirements/index.ts'
import { loadSpecs } from '../specs/index.ts'
import { parseTarget } from '../target/index.ts'
import { Examiner } from './examination.ts'
import { afterGreeting, type Answer, serveAnswer } from './null-server.ts'
import { httpServer } from './target-server.ts'
import { Cloud, passwordOf } from './target-cloud.ts'

/** Somebody else, who writes down whatever reaches them. */
async function elsewhere(): Promise<{ url: string; heard: string[] }> {
  const heard: string[] = []
  const url = await httpServer((request, response) => {
    heard.push(`${request.method} ${request.url} ${JSON.stringify(request.headers)}`)
    response.writeHead(200, { 'Content-Type': 'application/json' }).end('{}')
  })
  return { url, heard }
}

/** Ways to send somebody elsewhere. */
const LURES: Readonly<Record<string, (url: string) => Answer>> = {
  ...Object.fromEntries([300, 301, 302, 303, 305, 307, 308].map((status) => [`status ${status}`, (url: string): Answer =>
    (request, response) => response.writeHead(status, { Location: `${url}${request.url}` }).end()])),
  'a location without a scheme': (url) => (request, response) => response.writeHead(302, { Location: `${url.replace('http:', '')}${request.url}` }).end(),
  'headers of a success': (url) => (_, response) => {
    const headers = { Location: url, 'Content-Location': url, Refresh: `0; url=${url}`, Link: `<${url}>; rel="next"`, 'Alt-Svc': `h2="${new URL(url).host}"` }
    response.writeHead(200, { 'Content-Type': 'application/json', ...headers }).end('{}')
  },
  'links within bodies': (url) => (_, response) => {
    const links = [{ rel: 'self', href: url }, { rel: 'next', href: `${url}/next` }, { rel: 'bookmark', href: url }]
    const group = { id: '5bbcc3c4-1da2-4437-a48a-66f15b1b13f9', name: 'one', policies: ['affinity'], members: [], metadata: {}, links }
    const body = { server_group: group, server_groups: [group], server_groups_links: links, servers: [group], servers_links: links, page_info: { next_marker: url }, version: { id: 'v2.1', links }, versions: [{ id: 'v2.1', links }] }
    response.writeHead(200, { 'Content-Type': 'application/json' }).end(JSON.stringify(body))
  },
}

const IDS: Readonly<Partial<Record<DialectName, readonly RequirementId[]>>> = {
  openstack: ['protocol/every-operation/matches-schema', 'protocol/discovery/lists-offered-apis', 'server-groups/create/echoes-name', 'server-groups/slices/limit-takes-first'],
  huaweicloud: ['permissions/signatures/accepted', 'ecs-groups/tokens/refused-without-token'],
}

describe.each(Object.entries(IDS))('%s', (dialect, ids) => {
  test.each(Object.entries(LURES))('a compute service that says by %s to ask elsewhere is not believed', async (_, lure) => {
    await loadSpecs(dialect as DialectName)
    const other = await elsewhere()
    const cloud = await startReferenceCloud({ dialect: dialect as DialectName })
    onTestFinished(() => cloud.stop())
    const server = await serveAnswer(afterGreeting(lure(other.url)))
    onTestFinished(() => server.stop())
    const endpoints = { ...(cloud.target['endpoints'] as object), compute: server.url }
    const limits = { requestsPerSecond: 10_000, concurrency: 16 }
    const examiner = await Examiner.open(parseTarget({ ...cloud.target, endpoints, limits, microversions: { max: '2.15' } }, 'of a server that lures'))
    onTestFinished(() => examiner.close())
    const { finished } = await examiner.examine({ ids, deadlineMs: 10_000 })
    expect(finished.some(({ requests = 0 }) => requests > 0)).toBe(true)
    expect(other.heard).toEqual([])
  }, 120_000)
})

test.each([301, 302, 303, 307, 308])('an identity service that answers %i is told no password elsewhere', async (status) => {
  const other = await elsewhere()
  const cloud = await new Cloud().start()
  cloud.hook = ({ path }, response) => {
    if (path !== '/v3/auth/tokens') return false
    response.writeHead(status, { Location: `${other.url}${path}` }).end()
    return true
  }
  await expect(cloud.connect({ personas: { member: passwordOf('demo') } })).rejects.toMatchObject({ code: 'IDENTITY_SERVICE' })
  expect(other.heard).toEqual([])
})
