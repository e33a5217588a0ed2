import { describe, expect, test } from 'vitest'
import { atMostPerHost, distinctHosts, type Placement, sameHost, TooLittleEvidence } from '../checks/index.ts'

/** Servers s1, s2 and so on, on these hosts. */
const on = (...hosts: Array<string | undefined>): Placement[] => hosts.map((host, at) => ({ server: `s${at + 1}`, host }))

describe('distinctHosts', () => {
  test('holds where every server has a host of its own', () => {
    expect(distinctHosts(on('a', 'b'))).toBeNull()
    expect(distinctHosts(on('a', 'b', 'c'))).toBeNull()
  })

  test('names the servers that share a host, and the host', () => {
    expect(distinctHosts(on('a', 'b', 'a'))).toEqual({ expected: 'every server on a host of its own', actual: 's1 and s3 on host a' })
  })

  test('finds two on one host whatever is not shown of a third', () => {
    expect(distinctHosts(on('a', undefined, 'a'))).toMatchObject({ actual: 's1 and s3 on host a' })
  })

  test.each<[string, Placement[]]>([
    ['0 servers', []],
    ['1 servers', on('a')],
    ['the host of server s2 is not shown', on('a', undefined)],
    ['the host of server s3 is not shown', on('a', 'b', undefined)],
  ])('cannot tell: %s', (why, placements) => {
    expect(() => distinctHosts(placements)).toThrow(TooLittleEvidence)
    expect(() => distinctHosts(placements)).toThrow(why)
  })

  test('is not told more by the same server twice', () => {
    expect(() => distinctHosts([...on('a').slice(0, 1), { server: 's1', host: 'b' }])).toThrow(TooLittleEvidence)
  })
})

describe('atMostPerHost', () => {
  test('lets so many share a host, and no more', () => {
    expect(atMostPerHost(on('a', 'a', 'b'), 2)).toBeNull()
    expect(atMostPerHost(on('a', 'a', 'b', 'a'), 2)).toEqual({ expected: 'at most 2 of the servers on one host', actual: 's1 and s2 and s4 on host a' })
  })

  test('cannot tell of no more servers than may share a host', () => {
    expect(() => atMostPerHost(on('a', 'a'), 2)).toThrow('2 servers were seen on their hosts: it takes 3 to judge them')
  })
})

describe('sameHost', () => {
  test('holds where all share one', () => {
    expect(sameHost(on('a', 'a', 'a'))).toBeNull()
  })

  test('tells who is elsewhere', () => {
    expect(sameHost(on('a', 'a', 'b'))).toEqual({ expected: 'all servers on one host', actual: 's1 and s2 on host a, s3 on host b' })
    expect(sameHost(on('a', undefined, 'b'))).toMatchObject({ actual: 's1 on host a, s3 on host b' })
  })

  test.each<[string, Placement[]]>([['1 servers', on('a')], ['s2 is not shown', on('a', undefined)]])('cannot tell: %s', (why, placements) => {
    expect(() => sameHost(placements)).toThrow(why)
  })
})
