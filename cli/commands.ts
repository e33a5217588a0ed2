import { DEFAULT_DEPTH, DEPTHS } from '../events/index.ts'
import { DEFAULT_DIALECT, DIALECTS } from './dialects.ts'
import { REPORTS } from '../reports/index.ts'

/** A flag as help and parsing see it. */
export interface Flag {
  /** What stands for its value in help; a flag without one is a switch. */
  readonly value?: string
  readonly repeatable?: boolean
  readonly describe: string
}

/** A command as help and parsing see it; what it does is in the file of its name. */
export interface Command {
  readonly name: string
  readonly summary: string
  /** Positional arguments in help, e.g. `[ID|PREFIX/]…`; none are allowed where it is absent. */
  readonly positionals?: string
  readonly flags: Readonly<Record<string, Flag>>
  /** What the help says beyond its flags. */
  readonly notes: readonly string[]
}

const reportNames = REPORTS.map(({ name }) => name).join(', ')
const target: Flag = { value: 'FILE', describe: 'target file: whom to speak to, as whom, and how much of it may be used' }
const dialectNames = `${DIALECTS.join(', ')} (default ${DEFAULT_DIALECT})`
const dialect: Flag = { value: 'NAME', describe: `how the reference cloud spells the API: ${dialectNames}` }
const allowPaid: Flag = { describe: 'create up to four servers at once even where the target file has a smaller budget; they cost money' }
const depth: Flag = {
  value: 'NAME',
  describe: `how thoroughly drawn input is tried: ${DEPTHS.join(', ')} (default ${DEFAULT_DEPTH}); about 2 s, 15 s and an hour on the reference cloud`,
}
const seed: Flag = { value: 'N', describe: 'draw the same input as the run with this seed (0 to 4294967295)' }
const journal: Flag = { value: 'DIR', describe: 'where the write-ahead record of created resources is kept' }
const report: Flag = {
  value: 'NAME[=FILE]',
  repeatable: true,
  describe: `a report to write: ${reportNames}, or a module of your own (./mine.mjs); FILE - is standard output`,
}

/** Every command there is; parsing, help and the list of names derive from it. */
export const COMMANDS: readonly Command[] = [
  {
    name: 'run',
    summary: 'examine a target, and say which requirements it keeps',
    positionals: '[ID|PREFIX/]…',
    flags: {
      target,
      dialect: { ...dialect, describe: `without --target, ${dialect.describe}` },
      profile: { value: 'NAME', repeatable: true, describe: 'examine the requirements of a conformance profile only' },
      depth,
      seed,
      strict: { describe: 'a should that fails is exit 1 too' },
      shard: { value: 'I/N|exclusive', describe: 'a part of the run; the exclusive one, of what must be alone, when all others are over' },
      resume: { value: 'DIR', describe: 'go on with the run in this folder, which broke off' },
      out: { value: 'DIR', describe: 'folder of the run; it must not hold another one' },
      report: { ...report, describe: `${report.describe}; allure[=DIR] writes Allure's results` },
      record: { describe: 'keep every exchange in exchanges.ndjson, secrets removed, bodies up to 64 KiB; the report har needs it' },
      'allow-paid': allowPaid,
      repeat: { value: 'N', describe: 'examine everything N times; the worst verdict counts' },
      journal,
    },
    notes: [
      'Shards share what the project has room for; each plans the same, with seed 1 where no other is given to all. merge joins them.',
      'Without --target the embedded reference cloud is started and examined.',
      'The folder of the run holds report.html to read, report.json, junit.xml, events.ndjson and evidence/; --report adds others.',
      'What fails under a waiver of the target file is waived; a waiver that nothing needs, or that has run out, is stale.',
      'Exit: 0 kept, 1 a must failed or a waiver is stale, 2 wrong usage or configuration,',
      '3 incomplete (errored, not run, leaked, interrupted, nothing passed).',
    ],
  },
  {
    name: 'plan',
    summary: 'say what a run would do to a target, and how long it would take at least',
    positionals: '[ID|PREFIX/]…',
    flags: {
      target,
      dialect: { ...dialect, describe: `without --target, ${dialect.describe}` },
      profile: { value: 'NAME', repeatable: true, describe: 'only the requirements of a conformance profile' },
      depth,
      seed: { ...seed, describe: 'of a run with this seed: how long drawn sequences are depends on it (default that of --like, or 1)' },
      'allow-paid': allowPaid,
      'latency-ms': { value: 'N', describe: 'how long a request takes; measured where left out' },
      'operation-seconds': { value: 'N', describe: 'how long each operation takes that is waited for' },
      like: { value: 'DIR', describe: 'take both from what the run in this folder has measured' },
      json: { describe: 'the plan as one JSON document' },
    },
    notes: [
      'Creates nothing: the target is greeted and read, and the same pairs run on the embedded cloud of its dialect to be counted.',
      'No order of the pairs can beat the time it names: it is the longest of the longest chain, all requests at the rate allowed, and',
      'for each kind of resource the time for which all are held, over how many may be held at once.',
      'Exit: 0 planned, 2 wrong usage or configuration.',
    ],
  },
  {
    name: 'doctor',
    summary: 'look at everything that a run on a target needs, and say what is wrong',
    flags: { target, 'allow-paid': allowPaid, journal, json: { describe: 'the findings as one JSON document' } },
    notes: [
      'Services, TLS and clocks; credentials of every persona; quotas and what is left of them; flavors, images and networks;',
      'leftovers of earlier runs. Creates and deletes nothing.',
      'Exit: 0 a run can begin, 2 something is wrong.',
    ],
  },
  {
    name: 'init',
    summary: 'write a target file to begin with',
    positionals: '[FILE]',
    flags: {
      dialect: { value: 'NAME', describe: `how the cloud spells the API: ${DIALECTS.join(', ')}` },
      name: { value: 'NAME', describe: 'what reports and journals call it' },
      cloud: { value: 'NAME', describe: 'the entry of clouds.yaml that is the member' },
      member: { value: 'environment|aksk', describe: 'the member is whoever the OS_ variables describe, or the access key of HUAWEICLOUD_SDK_AK' },
      identity: { value: 'URL', describe: 'the identity service, where clouds.yaml does not name it' },
      compute: { value: 'URL', describe: 'the compute service; looked up in the service catalogue where left out' },
      region: { value: 'NAME', describe: 'the region' },
    },
    notes: ['Without --dialect, what no flag says is asked on a terminal. FILE is NAME.target.yaml where left out, and never written over.'],
  },
  {
    name: 'list',
    summary: 'list requirements, with what they rest on and what examines them',
    positionals: '[ID|PREFIX/]…',
    flags: {
      dialect: { value: 'NAME', describe: `only what this dialect owes: ${DIALECTS.join(', ')}` },
      json: { describe: 'requirements, operations and statements as one JSON document' },
      uncovered: { describe: 'only statements without requirement or reason, and requirements without a case; exit 1 when there are any' },
      unproven: { describe: 'only requirements that no fault of the reference cloud breaks; exit 1 when there are any' },
    },
    notes: [],
  },
  {
    name: 'report',
    summary: 'render reports from the event log of finished or broken-off runs',
    positionals: 'DIR…',
    flags: { report },
    notes: [
      'DIR is the folder of a run. Without =FILE a report goes into that folder.',
      ...REPORTS.map(({ name, describe }) => `  ${name.padEnd(14)}${describe}`),
    ],
  },
  {
    name: 'compare',
    summary: 'say what changed from one run to another',
    positionals: 'DIR_A DIR_B',
    flags: { json: { describe: 'the comparison as one JSON document' } },
    notes: [
      'DIR_A is the folder of the earlier run. Any failure counts, also of a should.',
      'Exit: 0 no new failures, 1 some, 2 wrong usage, 3 not comparable (another dialect, or other specifications).',
    ],
  },
  {
    name: 'merge',
    summary: 'make one run of its shards',
    positionals: 'DIR…',
    flags: { out: { value: 'DIR', describe: 'folder of the merged run; it must not hold another one' }, report },
    notes: [
      'DIR is the folder of a shard. The merged run is what the run would have been in one piece; what a missing shard has to do was not run.',
      'Exit: as run.',
    ],
  },
  {
    name: 'replay',
    summary: 'examine again what an evidence file is about, on the same input',
    positionals: 'EVIDENCE',
    flags: { target, 'allow-paid': allowPaid },
    notes: [
      `EVIDENCE is a file of a run's evidence folder. Its requirement is examined again on its subject, with its seed and depth, and what`,
      'it creates is deleted; of drawn input that broke it, the smallest found is tried alone. Without --target the target file of that run is taken, from where the command is given; evidence of the',
      'embedded cloud starts one again, which has no faults. Waivers do not count here.',
      'Exit: 0 it passes now, 1 it still fails, 2 wrong usage, no evidence, or a target that cannot be used, 3 cannot tell (errored,',
      'unsupported, not owed or not planned on that target, retired, or its first request or input is not the recorded one).',
    ],
  },
  {
    name: 'sweep',
    summary: 'remove what dead runs left on a target',
    flags: {
      target,
      run: { value: 'ID', describe: 'only what this run left' },
      'older-than': { value: 'AGE', describe: 'only runs without a journal that began longer ago, e.g. 90m, 2h, 1d (default 2h)' },
      yes: { describe: 'delete; without it only the plan is shown' },
      journal,
    },
    notes: ['Exit: 0 nothing is left to remove, or without --yes what is left is listed; 3 something could not be removed.'],
  },
  {
    name: 'serve',
    summary: 'start the reference cloud, and stop it on SIGTERM or SIGINT',
    flags: {
      dialect,
      port: { value: 'N', describe: 'port of the compute service (default: any free one)' },
      'control-port': { value: 'N', describe: 'port of the control service (default: any free one)' },
      hosts: { value: 'N', describe: 'how many hosts it has (default: 4)' },
      'latency-ms': { value: 'N', describe: 'delay of every answer' },
      fault: { value: 'NAME', repeatable: true, describe: 'be wrong in this way' },
      'write-target': { value: 'FILE', describe: 'write a target file for it' },
    },
    notes: ['Prints one line of JSON when ready: endpoint, identity, control, target. Listens on 127.0.0.1 only.'],
  },
  {
    name: 'help',
    summary: 'say what there is, or what a command takes',
    positionals: '[COMMAND]',
    flags: {},
    notes: [],
  },
]
