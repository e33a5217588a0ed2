import { Problem } from '../events/index.ts'

/** Allure's results, which are written while a run goes on and cannot be made again from its events. */
export interface AllureRequest {
  /** Folder they go to; `allure-results` in the run's folder where left out. */
  readonly directory?: string
}

/** What `--report` was given, without Allure's results, and these apart. Throws a Problem where they are asked for twice or no folder follows. */
export function takeAllure(asked: readonly string[]): { readonly others: readonly string[]; readonly allure?: AllureRequest } {
  const others = asked.filter((text) => !isAllure(text))
  const [first, ...more] = asked.filter(isAllure)
  if (first === undefined) return { others }
  if (more.length > 0) throw new Problem('USAGE', 'Could not write report allure: it was asked for twice. Name one folder.')
  const directory = first.slice('allure='.length)
  if (first === 'allure') return { others, allure: {} }
  if (directory !== '' && directory !== '-') return { others, allure: { directory } }
  throw new Problem('USAGE', 'Could not write report allure: it is a folder of files, and none is named. Write --report allure=DIR.')
}

/** Throws a Problem where Allure's results are asked for of a run that is over. */
export function refuseAllure(asked: readonly string[]): void {
  if (!asked.some(isAllure)) return
  const why = 'its results are written while a run goes on'
  throw new Problem('USAGE', `Could not write report allure: ${why}. Run again with: ecs-conformance run --report allure`)
}

function isAllure(text: string): boolean {
  return text === 'allure' || text.startsWith('allure=')
}
