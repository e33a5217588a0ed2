import { execFileSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { requirementsDocument } from '../scripts/requirements-document.ts'
import { REQUIREMENT_IDS } from '../requirements/index.ts'
import { detectionDocument } from './detection-document.ts'
import { outcomesOf, readMeasured } from './measured-faults.ts'

const root = fileURLToPath(new URL('..', import.meta.url))
const read = (path: string): string => readFileSync(join(root, path), 'utf8')
const documents = [...readdirSync(root), ...readdirSync(join(root, 'docs')).map((name) => `docs/${name}`), 'scripts/openstack/README.md', 'specs/PROVENANCE.md']
  .filter((name) => name.endsWith('.md'))

describe('documents', () => {
  test('generated documents are fresh', () => {
    expect(read('docs/requirements.md')).toBe(requirementsDocument())
    expect(read('docs/detection.md')).toBe(detectionDocument(outcomesOf(readMeasured()), REQUIREMENT_IDS, readMeasured().requirements))
  })

  test.each(documents)('%s links to files there are', (path) => {
    const links = [...read(path).matchAll(/\]\(([^)#]+)\)/g)].map(([, link = '']) => link).filter((link) => !/^[a-z]+:/.test(link))
    expect(links.filter((link) => !existsSync(join(root, dirname(path), link)))).toEqual([])
  })

  test.each(documents)('%s names npm scripts there are', (path) => {
    const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> }
    const named = [...read(path).matchAll(/npm run (?:-s )?([a-z:-]+)/g)].map(([, name = '']) => name)
    expect(named.filter((name) => scripts[name] === undefined)).toEqual([])
  })

  test('the README commands are what CI runs', () => {
    const ci = read('.ci/run')
    for (const command of ['npm ci', 'npm test', 'npm run conformance']) {
      expect(read('README.md')).toContain(command)
      expect(ci).toContain(command)
    }
  })

  test('findings name requirements there are', () => {
    const named = [...read('docs/findings.md').matchAll(/Requirement `([^`]+)`/g)].map(([, id = '']) => id)
    expect(named.length).toBeGreaterThan(0)
    expect(named.filter((id) => !(REQUIREMENT_IDS as string[]).includes(id))).toEqual([])
  })

  test('every folder of the project stands in ARCHITECTURE.md', () => {
    const files = execFileSync('git', ['ls-files'], { cwd: root, encoding: 'utf8' }).split('\n')
    const folders = new Set(files.filter((file) => file.includes('/') && !file.startsWith('.')).map((file) => file.slice(0, file.indexOf('/'))))
    const text = read('ARCHITECTURE.md')
    expect([...folders].filter((folder) => !text.includes(`\`${folder}/\``))).toEqual([])
  })
})

/** Files that state facts and do nothing: the catalogue cites every sentence it rests on. */
const DATA = ['requirements/', 'test/statement-census.ts']

describe('sources', () => {
  test('no source file is over 250 lines, data excepted', () => {
    const files = execFileSync('git', ['ls-files', '*.ts'], { cwd: root, encoding: 'utf8' }).trim().split('\n')
    const long = files
      .filter((file) => !DATA.some((data) => file.startsWith(data)))
      .map((file) => ({ file, lines: read(file).split('\n').length - 1 }))
      .filter(({ lines }) => lines > 250)
    expect(long).toEqual([])
  })
})
