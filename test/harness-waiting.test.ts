import { describe, expect, test } from 'vitest'
import { holds, reaches } from '../checks/index.ts'
import type { Exchange } from '../events/index.ts'
import type { CaseContext } from '../harness/index.ts'
import { Leases } from '../target/index.ts'
import { anExchange } from './exchanges.ts'
import type { Answerer } from './fake-connection.ts'
import { ID, runBody as run } from './one-pair.ts'

const passing = (context: CaseContext): void => context.check(holds, true, 'a', 'b')

describe('a wait for convergence', () => {
  const SERVER = '5bbcc3c4-1da2-4437-a48a-66f15b1b13f9'
  /** A service whose server is in one status for ever, until it is deleted. */
  function stuck(status: string, seen: string[]): Answerer {
    let gone = false
    return (wire) => {
      seen.push(wire.operationId)
      if (wire.operationId === 'createServer') return anExchange({ status: 202, body: { server: { id: SERVER } } })
      if (wire.operationId === 'listServers') return anExchange({ body: { servers: [] } })
      if (wire.operationId === 'deleteServer') gone = true
      if (wire.operationId === 'deleteServer') return anExchange({ status: 204 })
      return gone ? anExchange({ status: 404, body: {} }) : anExchange({ body: { server: { id: SERVER, status } } })
    }
  }
  const needs = { resources: { server: 1 } }
  const create = (context: CaseContext): Promise<unknown> => context.as.member.call('createServer', { body: { server: { name: context.name() } } })
  const look = ({ as }: CaseContext) => () => as.member.call('showServer', { path: { server_id: SERVER } })
  const statusIn = ({ response }: Exchange): unknown => JSON.parse(new TextDecoder().decode(response?.body)).server.status

  test.each<[string, (context: CaseContext) => Promise<void>, object]>([
    ['a state that is never reached fails what claims it, within its limit', async (context) => {
      await create(context)
      const ended = await context.settle({ after: 'stopServer', look: look(context), found: (exchange) => (statusIn(exchange) === 'SHUTOFF' ? true : undefined) })
      context.check(reaches, ended, 'the server becomes SHUTOFF')
    }, { verdict: 'failed', violation: { actual: expect.stringMatching(/^after \d+\.\d+ s: 200 .*REBOOT/) } }],
    ['an end in ERROR makes errored what needed another', async (context) => {
      await create(context)
      await context.settle({ after: 'createServer', look: look(context), found: (exchange) => {
        if (statusIn(exchange) !== 'ACTIVE') throw new Error(`could not have a server: it is ${String(statusIn(exchange))}`)
        return true
      } })
    }, { verdict: 'errored', reason: 'Error: could not have a server: it is REBOOT' }],
  ])('%s, and the server is deleted all the same', async (_, body, finished) => {
    const seen: string[] = []
    const result = await run(body, { answer: stuck('REBOOT', seen), needs, deadlineMs: 100 })
    expect(result?.finished).toMatchObject(finished)
    expect(seen.filter((operation) => operation === 'deleteServer')).toHaveLength(1)
    expect(result?.events.filter(({ type }) => type === 'leaked' || type === 'converged')).toEqual([])
  })

  test('takes nothing of the deadline, and tells how long it took', async () => {
    const began = performance.now()
    const result = await run(async (context) => {
      const found = (): true | undefined => (performance.now() - began > 300 ? true : undefined)
      context.check(reaches, await context.settle({ after: 'startServer', look: () => context.as.member.call('listServers'), found }), 'time passes')
    }, { answer: () => anExchange({ body: { servers: [] } }), deadlineMs: 250 })
    expect(result?.finished).toMatchObject({ verdict: 'passed' })
    expect(result?.events).toContainEqual(expect.objectContaining({ type: 'converged', operationId: 'startServer', id: ID }))
  })

  test('ends with an interruption', async () => {
    const controller = new AbortController()
    const result = await run(async (context) => {
      setImmediate(() => controller.abort(new Error('stop')))
      await context.settle({ after: 'startServer', look: () => context.as.member.call('listServers'), found: () => undefined })
    }, { answer: () => anExchange({ body: { servers: [] } }), interrupted: controller.signal })
    expect(result?.finished).toMatchObject({ verdict: 'errored', reason: 'the run was interrupted' })
  })

  test('lets others begin', async () => {
    const leases = new Leases({}, 1)
    let inside = false
    const waits = run(async (context) => {
      const look = () => context.as.member.call('listServers')
      context.check(reaches, await context.settle({ after: 'startServer', look, found: () => (inside ? true : undefined) }), 'another came in')
    }, { answer: () => anExchange({ body: { servers: [] } }), leases })
    const other = run(async (context) => {
      inside = true
      passing(context)
    }, { leases })
    expect([await waits, await other].map((result) => result?.finished.verdict)).toEqual(['passed', 'passed'])
  })
})
