import { RESOURCES } from './resources.ts'
import type { TargetFile } from './target-file.ts'

/** As many of each paid kind as any case holds at once. */
const ENOUGH = 4

/** The target file with a budget for what costs money, where it gives too small a one. */
export function allowPaid(file: TargetFile): TargetFile {
  const paid = RESOURCES.filter((kind) => kind.paid).map(({ budget }) => [budget, Math.max(file.budget[budget], ENOUGH)])
  return { ...file, budget: { ...file.budget, ...Object.fromEntries(paid) } }
}
