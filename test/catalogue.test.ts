import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { FAULTS } from '../reference/index.ts'
import { type DialectName, PROFILES, type Requirement, REQUIREMENT_IDS, REQUIREMENTS } from '../requirements/index.ts'
import { STATEMENTS } from '../requirements/statements/index.ts'
import { dialects, loadSpecs } from '../specs/index.ts'
import { CASES, caseFileOf } from '../suites/index.ts'
import { indistinct } from './detection-document.ts'
import { INDISTINCT } from './indistinct.ts'
import { departure, outcomesOf, readMeasured } from './measured-faults.ts'

const place = (path: string): string => fileURLToPath(new URL(`../${path}`, import.meta.url))
const read = (path: string): string => readFileSync(place(path), 'utf8')

/** Which documents each cloud's edition consists of, by the beginning of their names. */
const OWN_DOCUMENTS = { huaweicloud: /^(hwi|hwcn|hwa|huawei)-/, opentelekomcloud: /^(otc|otc26|swiss)-/ } as const

describe('catalogue', () => {
  test('ids are <resource>/<topic>/<claim> of two to four words', () => {
    const odd = REQUIREMENT_IDS.filter((id) => !/^[a-z0-9-]+\/[a-z0-9-]+\/[a-z0-9]+(-[a-z0-9]+){0,6}$/.test(id))
    expect(odd).toEqual([])
  })

  test('every requirement has a case, and every case a requirement', () => {
    expect([...CASES.keys()].toSorted()).toEqual([...REQUIREMENT_IDS].toSorted())
  })

  test('the id is the place: entry and case stand in the files it names', () => {
    const misplaced = REQUIREMENT_IDS.filter((id) => {
      const file = caseFileOf(id)
      const entry = file.replace(/^suites/, 'requirements')
      return !existsSync(place(file)) || !read(file).includes(`id: '${id}'`) || !existsSync(place(entry)) || !read(entry).includes(`'${id}': {`)
    })
    expect(misplaced).toEqual([])
  })

  test('every requirement rests on statements, and is owed by somebody', () => {
    const unfounded = REQUIREMENT_IDS.filter((id) => REQUIREMENTS[id].statements.length === 0)
    const unowed = REQUIREMENT_IDS.filter((id) => Object.keys(REQUIREMENTS[id].level).length === 0)
    expect({ unfounded, unowed }).toEqual({ unfounded: [], unowed: [] })
  })

  test('what is owed exercises operations there are: each in a dialect that owes it, and some in each', async () => {
    const described = new Map(await Promise.all((dialects() as DialectName[]).map(async (dialect) =>
      [dialect, new Set((await loadSpecs(dialect)).operations.map(({ id }) => id))] as const)))
    const unknown = REQUIREMENT_IDS.flatMap((id) => {
      const { level, operations } = REQUIREMENTS[id]
      if (operations === 'every') return []
      const known = [...described].filter(([dialect]) => (level as Requirement['level'])[dialect] !== undefined)
      return [
        ...operations.filter((operation) => !known.some(([, ids]) => ids.has(operation))).map((operation) => `${id} ${operation}`),
        ...known.filter(([, ids]) => !operations.some((operation) => ids.has(operation))).map(([dialect]) => `${id} in ${dialect}`),
      ]
    })
    expect(unknown).toEqual([])
  })

  test('what a cloud must do rests on a document of that cloud', () => {
    const unfounded = Object.entries(OWN_DOCUMENTS).flatMap(([dialect, own]) =>
      REQUIREMENT_IDS.filter((id) => {
        const { level, statements } = REQUIREMENTS[id]
        return level[dialect as DialectName] === 'must' && !statements.some((statement) => own.test(statement))
      }).map((id) => `${id} ${dialect}`),
    )
    expect(unfounded).toEqual([])
  })

  test('every statement is cited, or says why it is not', () => {
    const cited = new Set<string>(REQUIREMENT_IDS.flatMap((id) => REQUIREMENTS[id].statements))
    const open = Object.values(STATEMENTS).filter(({ id, reason }) => reason === undefined && !cited.has(id)).map(({ id }) => id)
    const both = Object.values(STATEMENTS).filter(({ id, reason }) => reason !== undefined && cited.has(id)).map(({ id }) => id)
    expect({ open, both }).toEqual({ open: [], both: [] })
  })

  test('every requirement belongs to a profile besides the full one', () => {
    const named = Object.entries(PROFILES).filter(([name]) => name !== 'full')
    expect(REQUIREMENT_IDS.filter((id) => !named.some(([, { includes }]) => includes(id)))).toEqual([])
  })
})

describe('what was measured of the faults', () => {
  const measured = readMeasured()

  test('is of every fault there is, and of no other', () => {
    expect(measured.faults.map(({ name }) => name).toSorted()).toEqual(FAULTS.map(({ name }) => name).toSorted())
  })

  test('is of every requirement there is, under every fault', () => {
    expect([...measured.requirements].toSorted()).toEqual([...REQUIREMENT_IDS].toSorted())
    expect(measured.faults.filter(({ against }) => against !== undefined).map(({ name }) => name)).toEqual([])
  })

  test('tells every two requirements apart, but where a reason is written down', () => {
    const alike = indistinct(outcomesOf(measured), REQUIREMENT_IDS).map((ids) => ids.join(' '))
    expect(alike.filter((ids) => INDISTINCT[ids] === undefined)).toEqual([])
  })

  test('is what the faults say of themselves', () => {
    expect(measured.faults.map((fault) => departure(fault, REQUIREMENT_IDS)).filter((line) => line !== null)).toEqual([])
  })
})
