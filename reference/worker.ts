import { parentPort, workerData } from 'node:worker_threads'
import { Cloud } from './cloud.ts'
import { answerControl } from './control.ts'
import { listen } from './listener.ts'
import type { WorkerSettings, WorkerStarted } from './worker-message.ts'

async function start({ dialect, port, controlPort, latencyMs, faults, hosts }: WorkerSettings): Promise<WorkerStarted> {
  const cloud = new Cloud(dialect, hosts)
  cloud.setFaults(faults)
  cloud.latencyMs = latencyMs
  cloud.identity = await listen(0, (request) => cloud.answerIdentity(request))
  cloud.endpoint = await listen(port, (request) => cloud.compute(request))
  const control = await listen(controlPort, (request) => answerControl(cloud, request))
  return { endpoint: cloud.endpoint, identity: cloud.identity, control }
}

parentPort?.postMessage(await start(workerData as WorkerSettings))
