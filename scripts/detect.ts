import { parseArgs } from 'node:util'
import { type DialectName, FAULTS } from '../reference/index.ts'
import { REQUIREMENT_IDS, type RequirementId } from '../requirements/index.ts'
import { ExaminationPool, withVerdict } from '../test/examination-pool.ts'
import { departure, type Measured, type MeasuredFault, measuredIn, readMeasured, writeMeasured } from '../test/measured-faults.ts'
import { DIALECT_NAMES, owed } from '../test/owed.ts'

/**
 * Measures some faults against every requirement, or every other fault against some requirements, and keeps what it finds beside
 * what was measured before. `--named`: the faults against what they name alone, which is written down as such. Exit code 1: a fault does
 * otherwise than it says.
 *
 * `npm run detect -- --faults NAME,NAME [--named] --requirements ID|PREFIX/,ID`
 */
const { values } = parseArgs({ options: { faults: { type: 'string' }, requirements: { type: 'string' }, named: { type: 'boolean', default: false } } })
const named = chosen(values.faults, FAULTS.map(({ name }) => name))
const ids = chosen(values.requirements, REQUIREMENT_IDS)
let measured: Measured = readMeasured()
const departures: string[] = []
let examinations = 0
const pool = new ExaminationPool()

for (const dialect of DIALECT_NAMES) {
  const here = FAULTS.filter(({ name }) => measuredIn(name) === dialect && (named.includes(name) || (ids.length > 0 && before(name) !== undefined)))
  await Promise.all(here.map(({ name }) => measure(dialect, name)))
}
await pool.stop()
const unmeasured = FAULTS.filter(({ name }) => before(name) === undefined).map(({ name }) => name)
if (unmeasured.length === 0) writeMeasured({ ...measured, requirements: [...measured.requirements, ...ids] })
else console.log(`not measured yet: ${unmeasured.join(' ')}`)
console.log(`${examinations} faults examined, ${departures.length} do otherwise than they say`)
for (const line of departures) console.log(line)
process.exitCode = departures.length > 0 ? 1 : 0

/** Names as given, and all those that begin with one that ends in a slash. Ends the program at a name there is not. */
function chosen<Name extends string>(text: string | undefined, known: readonly Name[]): Name[] {
  const given = text?.split(',').filter((part) => part !== '') ?? []
  const found = (part: string): Name[] => known.filter((name) => name === part || (part.endsWith('/') && name.startsWith(part)))
  const unknown = given.filter((part) => found(part).length === 0)
  if (unknown.length === 0) return given.flatMap(found)
  console.error(`Could not measure ${unknown.join(', ')}: there is none of that name. See reference/faults/ and npm run ecs-conformance -- list.`)
  process.exit(2)
}

function before(name: string): MeasuredFault | undefined {
  return measured.faults.find((fault) => fault.name === name)
}

function namedBy(name: string): readonly string[] {
  const fault = FAULTS.find((known) => known.name === name)
  return [...(fault?.breaks ?? []), ...(fault?.unsettles ?? [])]
}

async function measure(dialect: DialectName, fault: string): Promise<void> {
  const whole = named.includes(fault)
  const asked: RequirementId[] = owed(whole ? (values.named ? namedBy(fault) : REQUIREMENT_IDS) : ids, dialect)
  if (asked.length === 0) return
  const found = await pool.examine({ dialect, fault, ids: asked })
  const earlier = (of: readonly string[] = []): readonly string[] => (whole ? [] : of.filter((id) => !(asked as string[]).includes(id)))
  const outcome: MeasuredFault = {
    name: fault,
    dialect,
    ...((whole ? values.named : before(fault)?.against === 'named') ? { against: 'named' as const } : {}),
    failed: [...earlier(before(fault)?.failed), ...withVerdict(found, 'failed')].toSorted(),
    errored: [...earlier(before(fault)?.errored), ...withVerdict(found, 'errored')].toSorted(),
  }
  measured = { ...measured, faults: [...measured.faults.filter(({ name }) => name !== fault), outcome] }
  writeMeasured(measured)
  const difference = departure(outcome, asked)
  if (difference !== null) departures.push(`${difference}\n  ${found.complaints.join('\n  ')}`)
  examinations += 1
}
