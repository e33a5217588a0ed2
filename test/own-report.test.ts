import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { main } from '../cli/main.ts'
import { EventLog } from '../events/log.ts'
import { capturedIo } from './captured-io.ts'
import { finished, runFinished, runStarted } from './hand-made-run.ts'

const EXAMPLE = join(import.meta.dirname, '../examples/own-report.mjs')
const [KEPT, BROKEN, LACKING] = ['server-groups/create/kept', 'server-groups/create/broken', 'server-groups/create/lacking']
const WHOLE = "name: 'mine', describe: 'mine', defaultFile: 'mine.txt', render: () => [{ path: 'mine.txt', text: 'my own' }]"
let folder = ''

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'own-report-'))
  const log = new EventLog(join(folder, 'run', 'events.ndjson'))
  const planned = [{ id: KEPT }, { id: BROKEN }, { id: LACKING, unsupported: 'no\nquota # today' }]
  const verdicts = [finished(KEPT, 'passed'), finished(BROKEN, 'failed')]
  for (const event of [runStarted(planned), ...verdicts, runFinished]) log.append(event)
  log.close()
})

afterEach(() => rmSync(folder, { recursive: true }))

/** Writes a module into the folder and gives its path. */
function own(code: string, name = 'mine.mjs'): string {
  writeFileSync(join(folder, name), code)
  return join(folder, name)
}

test('the example renders a run, beside the reports there are', async () => {
  const io = capturedIo()
  expect(await main(['report', join(folder, 'run'), '--report', EXAMPLE, '--report', 'json'], io)).toBe(0)
  const place = join(folder, 'run', 'results.tap')
  expect(io.err()).toContain(`wrote ${place}\n`)
  expect(readFileSync(place, 'utf8')).toBe([
    'TAP version 14',
    '1..3',
    `ok 1 - ${KEPT} [nova-v2.1@2.64]`,
    `not ok 2 - ${BROKEN} [nova-v2.1@2.64]`,
    `ok 3 - ${LACKING} [nova-v2.1@2.64] # SKIP no quota   today`,
    '',
  ].join('\n'))
  expect(existsSync(join(folder, 'run', 'report.json'))).toBe(true)
})

test('it goes where =FILE says', async () => {
  const io = capturedIo()
  const module = own(`export default { ${WHOLE} }`)
  const reports = ['--report', `${module}=-`, '--report', `${module}=${join(folder, 'there.txt')}`]
  expect(await main(['report', join(folder, 'run'), ...reports], io)).toBe(0)
  expect(io.out()).toBe('my own')
  expect(readFileSync(join(folder, 'there.txt'), 'utf8')).toBe('my own')
})

const REFUSED: ReadonlyArray<readonly [string, string, RegExp]> = [
  ['a module with an error', 'export default {', /Could not load the report .+mine\.mjs: \w*Error: .+\. Correct the module\.\n$/],
  ['a module that throws', "throw new Error('no')", /Could not load the report .+: Error: no\. Correct the module\.\n$/],
  ['no default export', 'export const report = 1', /it has no default export\. Export a Report: .+\n$/],
  ['another default export', 'export default () => 1', /its default export is no object\./],
  ['a missing name', `export default { ${WHOLE.replace('name:', 'title:')} }`, /name of its default export is no text\./],
  ['a missing file', `export default { ${WHOLE.replace('defaultFile:', 'file:')} }`, /defaultFile of its default export is no text\./],
  ['no render', `export default { ${WHOLE.replace('render:', 'draw:')} }`, /render of its default export is no function\./],
  ['a name that is taken', `export default { ${WHOLE.replace("'mine'", "'json'")} }`, /the name json is that of another report\./],
]

test.each(REFUSED)('%s is exit 2', async (_, code, message) => {
  const io = capturedIo()
  expect(await main(['report', join(folder, 'run'), '--report', own(code)], io)).toBe(2)
  expect(io.err()).toMatch(message)
})

const NOWHERE = ['./no-such-report.mjs', 'no-such-report.js', 'no/such/report']

test.each(NOWHERE)('%s, which there is not, is exit 2 before a run begins', async (path) => {
  const io = capturedIo()
  const out = join(folder, 'never')
  expect(await main(['run', 'server-groups/create/', '--out', out, '--report', path], io)).toBe(2)
  expect(io.err()).toBe(`Could not load the report ${path}: there is no such file. Correct the path after --report.\n`)
  expect(existsSync(out)).toBe(false)
})

test.each([
  ['throws', "() => { throw new Error('boom\\nand more') }", 'Error: boom. Correct'],
  ['throws halfway', "function* () { yield { path: 'a', text: 'b' }; throw 'late' }", 'late. Correct'],
  ['gives no files', '() => undefined', 'Correct its render'],
  ['gives other things', "() => [{ path: 'a' }]", 'TypeError: render gave something else than files with a path and a text. Correct'],
])('a render that %s is exit 3, and the other reports are written', async (_, render, why) => {
  const io = capturedIo()
  const module = own(`export default { name: 'mine', describe: 'mine', defaultFile: 'mine.txt', render: ${render} }`)
  expect(await main(['report', join(folder, 'run'), '--report', 'junit', '--report', module], io)).toBe(3)
  expect(io.err()).toContain(`Could not render the report ${module}: `)
  expect(io.err()).toContain(why)
  expect(existsSync(join(folder, 'run', 'junit.xml'))).toBe(true)
  expect(existsSync(join(folder, 'run', 'mine.txt'))).toBe(false)
})
