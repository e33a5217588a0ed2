import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { type DialectName, Problem } from '../events/index.ts'
import { endpoint } from '../target/endpoint.ts'
import { type NewTarget, newTargetText } from '../target/new-target.ts'
import { Place } from '../target/place.ts'
import { DIALECTS } from './dialects.ts'
import type { Io } from './io.ts'
import { type Arguments, parseCommand, usageProblem } from './parse.ts'
import { parseDialect } from './run-arguments.ts'

/** What is asked, in this order, where a person can answer and no flag did. */
const QUESTIONS: ReadonlyArray<readonly [flag: string, question: string]> = [
  ['dialect', `How does the cloud spell the API? ${DIALECTS.join(', ')}`],
  ['name', 'What is it called, in reports and journals?'],
  ['cloud', 'Which entry of clouds.yaml is the member? (none: empty)'],
  ['identity', 'URL of the identity service? (as clouds.yaml or the example has it: empty)'],
  ['compute', 'URL of the compute service? (as the service catalogue has it: empty)'],
  ['region', 'Which region? (none: empty)'],
]

/**
 * `ecs-conformance init`: writes a target file from the example of its dialect, by flags and, on a terminal, a few questions. Resolves with
 * 0. Throws a Problem where the file exists already, or neither says which dialect.
 */
export async function init(args: string[], io: Io): Promise<number> {
  const given = parseCommand('init', args)
  const [named, ...rest] = given.positionals
  if (rest.length > 0) throw usageProblem('init', `it writes one file, not also ${rest.join(' ')}`)
  const answers = await answersOf(given, io)
  const dialect = answers['dialect']
  if (dialect === undefined) throw usageProblem('init', `--dialect is missing; there are ${DIALECTS.join(', ')}`)
  const file = named ?? `${(answers['name'] ?? dialect).replaceAll(/[^\p{L}\p{N}._-]+/gu, '-')}.target.yaml`
  write(file, newTargetText(exampleOf(parseDialect(dialect)), wantedOf(answers, given)))
  const again = io.stdout.isTTY ? ', after reading through it' : ''
  io.stdout.write(`wrote ${file}\nNext${again}: ecs-conformance doctor --target ${file}\n`)
  return 0
}

async function answersOf(given: Arguments, io: Io): Promise<Readonly<Record<string, string | undefined>>> {
  const answers: Record<string, string | undefined> = {}
  // Whoever gives flags wants no questions.
  const asks = given.text('dialect') === undefined ? io.ask : undefined
  for (const [flag, question] of QUESTIONS) {
    const answer = given.text(flag) ?? (await asks?.(question))
    answers[flag] = answer === '' ? undefined : answer
  }
  return answers
}

function wantedOf(answers: Readonly<Record<string, string | undefined>>, given: Arguments): NewTarget {
  const { name, compute, identity, region, cloud } = answers
  const member = given.text('member')
  if (member !== undefined && member !== 'environment' && member !== 'aksk') {
    throw usageProblem('init', `--member is ${member}; it can be environment or aksk, or --cloud can name an entry of clouds.yaml`)
  }
  if (member !== undefined && cloud !== undefined) throw usageProblem('init', '--member and --cloud were both given')
  for (const [flag, url] of Object.entries({ identity, compute })) {
    if (url !== undefined) endpoint(url, new Place('answers', flag))
  }
  return Object.fromEntries(Object.entries({ name, compute, identity, region, cloud, member }).filter(([, value]) => value !== undefined))
}

/** Examples lie one folder up in a checkout, two in a published package (`dist/cli/`). */
function exampleOf(dialect: DialectName): string {
  const path = ['../', '../../'].map((up) => new URL(`${up}examples/${dialect}.target.yaml`, import.meta.url)).find((url) => existsSync(url))
  if (path === undefined) throw new Error(`Could not find the example of ${dialect}: there is no folder examples. Install again.`)
  return readFileSync(path, 'utf8')
}

function write(file: string, text: string): void {
  try {
    writeFileSync(file, text, { flag: 'wx' })
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    const why = code === 'EEXIST' ? 'it is there already' : (code ?? String(error))
    throw new Problem('TARGET_NOT_WRITTEN', `Could not write the target file ${file}: ${why}. Name another.`)
  }
}
