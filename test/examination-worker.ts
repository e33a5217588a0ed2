import { parentPort } from 'node:worker_threads'
import type { DialectName } from '../reference/index.ts'
import type { AskedExamination, FoundByExamination } from './examination-pool.ts'
import { ExaminedCloud } from './examined-cloud.ts'

/** How many of what did not pass are told: they are for messages. */
const COMPLAINTS = 5

const clouds = new Map<DialectName, Promise<ExaminedCloud>>()

async function examine({ dialect, ...asked }: AskedExamination): Promise<FoundByExamination> {
  const started = clouds.get(dialect) ?? ExaminedCloud.start(dialect)
  clouds.set(dialect, started)
  const { requirements, verdicts, observations, leaks, complaints } = await (await started).examine(asked)
  return { requirements, verdicts, observations, leaks, complaints: complaints.slice(0, COMPLAINTS) }
}

async function stop(): Promise<void> {
  for (const cloud of clouds.values()) await (await cloud).stop()
  parentPort?.close()
}

parentPort?.on('message', (asked: AskedExamination | 'stop') => {
  if (asked === 'stop') void stop()
  else void examine(asked).catch((error: unknown) => ({ problem: String(error) })).then((answer) => parentPort?.postMessage(answer))
})
