import type { TargetFile } from '../target/index.ts'
import { type Looked, Prober } from '../target/prober.ts'
import { type Finding, ok, warning, wrong } from './finding.ts'
import { toolVersion } from './version.ts'

/** A signature is refused when it is a quarter of an hour old; tokens and names tell times too. */
const TOLERATED_SKEW_MS = 60_000
const LETHAL_SKEW_MS = 15 * 60_000

/** Whether the services answer, over which connection, and by what clock. */
export async function diagnoseServices(file: TargetFile): Promise<Finding[]> {
  const prober = new Prober(file, toolVersion())
  try {
    const known = Object.entries(file.endpoints).filter((entry): entry is [string, string] => entry[1] !== undefined)
    const looked = await Promise.all(known.map(async ([service, root]) => ({ service, root, seen: await prober.look(root, service === 'identity' ? '/v3/' : '/') })))
    return looked.flatMap(({ service, root, seen }) => [
      answering(service, root, seen), ...(seen.failure === undefined ? [encryption(service, root, file), ...clock(service, seen, file)] : []),
    ])
  } finally {
    await prober.close()
  }
}

function answering(service: string, root: string, { status, failure, durationMs }: Looked): Finding {
  if (failure === undefined) return ok(service, `${root} answers (status ${status}, ${Math.round(durationMs)} ms)`)
  return wrong(service, `${root} does not answer: ${failure}. Correct endpoints.${service} or tls in the target file, or start it.`)
}

function encryption(service: string, root: string, { tls }: TargetFile): Finding {
  if (!root.startsWith('https:')) return warning(service, 'is spoken to in the clear: whoever listens learns its tokens')
  if (tls.insecure) return warning(service, 'TLS with any certificate, as tls.insecure or verify says')
  return ok(service, `TLS, certificate trusted${tls.caFile === undefined ? '' : ` by ${tls.caFile}`}`)
}

function clock(service: string, { aheadMs }: Looked, file: TargetFile): Finding[] {
  if (aheadMs === undefined) return [warning(service, 'tells no time: whether the clocks agree is not known')]
  const seconds = Math.round(aheadMs / 1000)
  const off = `its clock is ${Math.abs(seconds)} s ${seconds < 0 ? 'behind' : 'ahead of'} ours`
  if (Math.abs(aheadMs) <= TOLERATED_SKEW_MS) return [ok(service, Math.abs(seconds) < 2 ? 'its clock is ours' : off)]
  const signs = Object.values(file.personas).some(({ type }) => type === 'aksk')
  if (signs && Math.abs(aheadMs) >= LETHAL_SKEW_MS) return [wrong(service, `${off}: it would refuse every signature. Set the clock of this machine.`)]
  return [warning(service, `${off}; set the clock of this machine`)]
}
