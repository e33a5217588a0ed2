import { homedir } from 'node:os'

/** What a target file is read against. */
export interface Surroundings {
  readonly env: NodeJS.ProcessEnv
  readonly cwd: string
  readonly home: string
}

export function processSurroundings(): Surroundings {
  return { env: process.env, cwd: process.cwd(), home: homedir() }
}
