import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { EvidenceFiles } from '../cli/evidence-files.ts'
import { evidenceWith } from './report-runs.ts'

const PATHS = ['evidence/0001.json', 'evidence/0002.json'] as const

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'ecs-conformance-'))
  mkdirSync(join(folder, 'evidence'))
  for (const path of PATHS) writeFileSync(join(folder, path), JSON.stringify(evidenceWith(path)))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

test('evidence is a map of the files that are there, in their order', () => {
  const evidence = new EvidenceFiles(folder, [PATHS[0], 'evidence/0003.json', PATHS[1]])
  const all = PATHS.map((path) => [path, evidenceWith(path)])
  expect([...evidence]).toEqual(all)
  expect([...evidence.keys()]).toEqual(PATHS)
  expect([...evidence.values()]).toEqual(all.map(([, one]) => one))
  const told: unknown[] = []
  evidence.forEach((one, path) => told.push([path, one]))
  expect(told).toEqual(all)
  expect([evidence.size, evidence.has(PATHS[1]), evidence.has('evidence/0003.json')]).toEqual([2, true, false])
  expect(evidence.get('evidence/0003.json')).toBeUndefined()
})

test('evidence is read when it is asked for, and held no longer than until other evidence is', () => {
  const evidence = new EvidenceFiles(folder, PATHS)
  const first = evidence.get(PATHS[0])
  expect(evidence.get(PATHS[0])).toBe(first)
  rmSync(join(folder, PATHS[0]))
  expect(evidence.get(PATHS[1])).toEqual(evidenceWith(PATHS[1]))
  expect(evidence.get(PATHS[0])).toBeUndefined()
})
