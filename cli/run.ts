import { startReferenceCloud } from '../reference/index.ts'
import { DEFAULT_DIALECT } from './dialects.ts'
import type { Io } from './io.ts'
import { resumedArguments } from './resume.ts'
import { parseRunArguments } from './run-arguments.ts'

/**
 * `ecs-conformance run`: examines a target and resolves with the exit code. Problems found before the first create are thrown.
 * The embedded cloud starts in its thread while the rest of the program loads.
 */
export async function run(args: string[], io: Io): Promise<number> {
  const asked = await parseRunArguments(args)
  const given = asked.resume === undefined ? asked : await resumedArguments(asked)
  const cloud = given.target === undefined ? startReferenceCloud({ dialect: given.dialect ?? DEFAULT_DIALECT }) : undefined
  // Whoever waits for it is told.
  cloud?.catch(() => undefined)
  const { examineTarget } = await import('./examine.ts')
  return examineTarget({ given, args, ...(cloud === undefined ? {} : { cloud }) }, io)
}
