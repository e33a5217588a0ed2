import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { COMMANDS } from '../cli/commands.ts'
import { main } from '../cli/main.ts'
import { REPORTS } from '../reports/index.ts'
import { capturedIo } from './captured-io.ts'

async function called(...args: string[]): Promise<{ exit: number; out: string; err: string }> {
  const io = capturedIo()
  const exit = await main(args, io)
  return { exit, out: io.out(), err: io.err() }
}

test.each([['help'], ['--help'], ['-h']])('%s lists every command', async (...args) => {
  const { exit, out, err } = await called(...args)
  expect({ exit, err }).toEqual({ exit: 0, err: '' })
  for (const { name, summary } of COMMANDS) expect(out).toMatch(new RegExp(`^  ${name} +${summary}$`, 'm'))
})

test.each(COMMANDS)('help $name and $name --help say the same, and name every flag', async ({ name, flags }) => {
  const said = await called('help', name)
  expect(said).toMatchObject({ exit: 0, err: '' })
  expect(await called(name, '--help')).toEqual(said)
  expect(await called(name, '--nonsense', '-h')).toEqual(said)
  expect(said.out).toMatch(new RegExp(`^Usage: ecs-conformance ${name}`))
  for (const [flag, { describe, value }] of Object.entries(flags)) {
    expect(said.out).toContain(`  --${flag}${value === undefined ? ' ' : ` ${value} `}`)
    expect(said.out).toContain(describe)
  }
})

test('help of run names every report', async () => {
  const { out } = await called('help', 'run')
  for (const { name } of REPORTS) expect(out).toContain(name)
})

test('--version is that of the package', async () => {
  const { version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'))
  expect(await called('--version')).toEqual({ exit: 0, out: `${version}\n`, err: '' })
})

test.each([
  [[], 'no command was given'],
  [['rnu'], 'Could not run rnu: there is no such command. Did you mean run?'],
  [['help', 'lst'], 'Could not run lst: there is no such command. Did you mean list?'],
  [['help', 'run', 'list'], 'it takes one command'],
  [['run', '--sede', '7'], 'Could not run run: it has no flag --sede. Did you mean --seed?'],
  [['run', '-x'], 'it has no flag -x'],
  [['run', '--no-strict'], 'it has no flag --no-strict'],
  [['report', '--reprot', 'json'], 'Did you mean --report?'],
  [['report', '--report', 'json'], 'no folder of a run was named'],
  [['report', 'x'], '--report is missing; there are summary, json, junit'],
  [['report', 'x', '--report', 'jnuit'], 'there is no such report. Did you mean junit?'],
  [['report', 'x', '--report', 'json='], 'no file follows the ='],
  [['report', '--report'], '--report needs a value, NAME[=FILE]'],
  [['report', 'x', 'y', '--report', 'json=a'], '2 runs cannot share the file a'],
])('%j is wrong usage: exit 2 and a way on', async (args, why) => {
  const { exit, out, err } = await called(...args)
  expect({ exit, out }).toEqual({ exit: 2, out: '' })
  expect(err).toContain(why)
  expect(err).toMatch(/^Could not .+: [\s\S]+\n$/)
  expect(err).not.toContain('    at ')
})

test('an unexpected error is one line and a hint, exit 3; its stack on request', async () => {
  const broken = { write: () => { throw new TypeError('pen is empty\nreally') }, isTTY: false }
  const quiet = { ...capturedIo(), stdout: broken }
  expect(await main(['--version'], quiet)).toBe(3)
  expect(quiet.err()).toBe('Something unexpected went wrong: pen is empty\nSet ECS_CONFORMANCE_DEBUG=1 to see where.\n')
  const loud = { ...capturedIo({ env: { ECS_CONFORMANCE_DEBUG: '1' } }), stdout: broken }
  expect(await main(['--version'], loud)).toBe(3)
  expect(loud.err()).toContain('TypeError: pen is empty')
  expect(loud.err()).toContain('    at ')
})
