import { expect, test } from 'vitest'
import { parseRunArguments } from '../cli/run-arguments.ts'
import { Problem } from '../events/index.ts'

test('nothing given: everything, once, on the reference cloud', async () => {
  expect(await parseRunArguments([])).toEqual({ selection: [], profiles: [], reports: [], depth: 'quick', strict: false, record: false, allowPaid: false, repeat: 1 })
})

test('everything given', async () => {
  const args = [
    'server-groups/create/echoes-name', '--target', 'a.yaml', '--profile', 'groups', '--profile=full', '--profile', 'groups',
    '--seed', '4294967295', '--strict', '--out=runs/x', '--report', 'json', '--report=junit=out/j=1.xml', '--report', 'summary=-',
    '--repeat', '3', '--journal', 'j', '--allow-paid', '--depth', 'deep', 'protocol/',
  ]
  const { reports, ...rest } = await parseRunArguments(args)
  expect(rest).toEqual({
    selection: ['server-groups/create/echoes-name', 'protocol/'], target: 'a.yaml', profiles: ['groups', 'full'], seed: 4294967295, depth: 'deep',
    strict: true, record: false, allowPaid: true, out: 'runs/x', repeat: 3, journal: 'j',
  })
  expect(reports.map(({ report, file }) => [report.name, file])).toEqual([['json', undefined], ['junit', 'out/j=1.xml'], ['summary', '-']])
})

test('what follows -- is never a flag', async () => {
  expect((await parseRunArguments(['--', '--strict'])).selection).toEqual(['--strict'])
})

test.each([
  [['--depth', 'deeper'], 'Could not use depth deeper: there is no such depth. '],
  [['--seed', '-1'], 'write --seed=-1'],
  [['--seed=-1'], '--seed is -1, which is no whole number from 0 to 4294967295'],
  [['--seed', '4294967296'], 'no whole number'],
  [['--seed', '0x10'], 'no whole number'],
  [['--seed', '1.5'], 'no whole number'],
  [['--seed', ''], '--seed needs a value'],
  [['--seed='], '--seed needs a value'],
  [['--seed'], '--seed needs a value, N'],
  [['--seed', '1', '--seed', '1'], '--seed was given twice'],
  [['--repeat', '0'], 'no whole number from 1'],
  [['--strict=no'], '--strict takes no value'],
  [['--strict', '--strict'], '--strict was given twice'],
  [['--target', '--strict'], '--target is followed by --strict'],
  [['--target', 'a', '--dialect', 'openstack'], '--target and --dialect were both given'],
  [['--dialect', 'opnstack'], 'there is no such dialect. Did you mean openstack?'],
  [['--profile', 'group'], 'there is no such profile. Did you mean groups?'],
  [['--profile', 'toString'], 'there is no such profile'],
  [['--report', 'htm'], 'there is no such report. Did you mean html?'],
])('%j is refused', async (args, why) => {
  await expect(parseRunArguments(args)).rejects.toThrow(Problem)
  await expect(parseRunArguments(args)).rejects.toThrow(why)
})
