import type { DialectName } from '../events/index.ts'
import { selectIds } from '../harness/index.ts'
import { joinCatalogue } from './catalogue.ts'
import type { Io } from './io.ts'
import { type Listing, listing, onlyUncovered, onlyUnproven, restricted } from './listing.ts'
import { listingText, uncoveredText, unprovenText } from './listing-text.ts'
import { parseCommand, usageProblem } from './parse.ts'
import { parseDialect } from './run-arguments.ts'
import { catalogueSources, loadAllSpecs } from './sources.ts'

/** Lists the catalogue. Resolves with 1 when `--uncovered` or `--unproven` finds something, else 0. */
export async function list(args: string[], io: Io): Promise<number> {
  const given = parseCommand('list', args)
  if (given.has('uncovered') && given.has('unproven')) throw usageProblem('list', '--uncovered and --unproven were both given')
  const specs = await loadAllSpecs()
  const dialect = parsedDialect(given.text('dialect'))
  const sources = catalogueSources(specs)
  const entries = joinCatalogue(sources)
  const selected = new Set(selectIds(given.positionals, entries.map(({ id }) => id)))
  const owed = entries.filter(({ requirement }) => dialect === undefined || requirement.level[dialect] !== undefined)
  const ids = new Set(owed.map(({ id }) => id).filter((id) => selected.has(id)))
  const whole = listing(sources, specs)
  const part = given.positionals.length === 0 && dialect === undefined ? whole : restricted(whole, ids)
  const print = (listed: Listing, text: (listed: Listing) => string): void => {
    io.stdout.write(given.has('json') ? `${JSON.stringify(listed, null, 2)}\n` : text(listed))
  }
  if (given.has('uncovered')) return gaps(onlyUncovered({ ...part, statements: whole.statements }), (found) => print(found, uncoveredText))
  if (given.has('unproven')) return gaps(onlyUnproven(part), (found) => print(found, unprovenText))
  print(part, listingText)
  return 0
}

function parsedDialect(name: string | undefined): DialectName | undefined {
  return name === undefined ? undefined : parseDialect(name)
}

function gaps(found: Listing, print: (found: Listing) => void): number {
  print(found)
  return found.requirements.length + found.statements.length === 0 ? 0 : 1
}
