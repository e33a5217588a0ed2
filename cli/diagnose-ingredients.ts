import { type Exchange } from '../events/index.ts'
import { type ApiDescription, buildRequest } from '../specs/index.ts'
import type { Connection, TargetFile } from '../target/index.ts'
import { Prober } from '../target/prober.ts'
import { type Finding, ok, warning, wrong } from './finding.ts'
import { toolVersion } from './version.ts'

interface Greeted {
  readonly connection: Connection
  readonly specs: ApiDescription
}

/** Whether what servers are made of is there, and fits cases that need several hosts. */
export async function diagnoseIngredients(file: TargetFile, greeted: Greeted): Promise<Finding[]> {
  const { servers, budget, dialect, hosts, serversPerHost, features } = file
  if (servers === undefined) return [warning('servers', 'the target file has no servers: cases that need any are unsupported')]
  const findings: Finding[] = []
  for (const flavor of [servers.flavor, servers.otherFlavor]) if (flavor !== undefined) findings.push(await diagnoseFlavor(flavor, greeted))
  findings.push(...(await diagnoseOthers(file)))
  if (!features.includes('servers')) findings.push(warning('servers', 'features does not name servers: cases that need any are unsupported'))
  if (budget.servers === 0) findings.push(warning('servers', 'budget.servers is 0 and --allow-paid was not given: none is made'))
  else if (budget.servers < 2) findings.push(warning('servers', 'budget.servers is 1: cases about anti-affinity hold 2 and more'))
  const room = serversPerHost === undefined ? '' : `, with room for ${serversPerHost} servers each`
  findings.push((hosts ?? 0) >= 2 ? ok('hosts', `${hosts} that servers can land on${room}`)
    : warning('hosts', `hosts is ${hosts ?? 'not given'}: cases that need several hosts are unsupported`))
  // Soft policies are Nova's alone.
  if (dialect === 'openstack' && serversPerHost === undefined) {
    findings.push(warning('hosts', 'serversPerHost is not given: what soft-affinity does where a host is full is unsupported'))
  }
  return findings
}

async function diagnoseFlavor(flavor: string, { connection, specs }: Greeted): Promise<Finding> {
  const { facts } = connection
  const native = facts.apis.find((api) => api !== 'ecs-v1')
  const ask = (operationId: string, api: Parameters<ApiDescription['view']>[1], path: Record<string, string>): Promise<Exchange> => {
    const view = specs.view(operationId, api, api === 'nova-v2.1' ? facts.microversions.min : undefined)
    const wire = buildRequest(view, { path: { project_id: facts.projectIds['member'] ?? '', ...path } })
    return connection.send(wire, { persona: 'member', requirementId: 'doctor', signal: new AbortController().signal })
  }
  if (facts.apis.includes('ecs-v1')) return ofList(flavor, await ask('listEcsFlavors', 'ecs-v1', {}))
  if (native === undefined) return warning('flavor', `${flavor} cannot be looked up`)
  const { response, failure } = await ask('showFlavor', native, { flavor_id: flavor })
  if (response?.status === 200) return ok('flavor', `${flavor} is there`)
  return wrong('flavor', `${flavor} is not shown (${response === undefined ? failure?.code : `status ${response.status}`}). Correct servers in the target file.`)
}

/** The clouds' own list also says what a flavor is good for. */
function ofList(flavor: string, { response }: Exchange): Finding {
  const listed = flavorsIn(response?.body)
  if (response?.status !== 200 || listed === undefined) return warning('flavor', `${flavor} cannot be looked up (status ${response?.status})`)
  const found = listed.find(({ id, name }) => id === flavor || name === flavor)
  if (found === undefined) return wrong('flavor', `${flavor} is not listed. Correct servers in the target file.`)
  const specs = (found['os_extra_specs'] ?? {}) as Record<string, unknown>
  const status = specs['cond:operation:status']
  if (status !== undefined && status !== 'normal') return warning('flavor', `${flavor} is ${String(status)}: servers of it may not be had`)
  // What joins a group afterwards has to be a KVM server.
  const virtualisation = specs['ecs:virtualization_env_types']
  if (virtualisation !== undefined && virtualisation !== 'CloudCompute') {
    return warning('flavor', `${flavor} is of ${String(virtualisation)}, no KVM: such servers may not join a group of anti-affinity`)
  }
  return ok('flavor', `${flavor} is there and fits groups of anti-affinity`)
}

function flavorsIn(body: Uint8Array | undefined): Array<Record<string, unknown>> | undefined {
  try {
    const { flavors } = JSON.parse(new TextDecoder().decode(body)) as { flavors?: unknown }
    return Array.isArray(flavors) ? flavors.filter((one): one is Record<string, unknown> => typeof one === 'object' && one !== null) : undefined
  } catch {
    return undefined
  }
}

/** Images and networks belong to services of their own, which only a catalogue names. */
async function diagnoseOthers(file: TargetFile): Promise<Finding[]> {
  const { servers } = file
  if (servers === undefined) return []
  const prober = new Prober(file, toolVersion())
  try {
    const token = await prober.token('member')
    const wanted = [
      ['image', 'image', '/v2/images/', servers.image], ['image', 'image', '/v2/images/', servers.otherImage],
      ['network', 'network', '/v2.0/networks/', servers.network?.subnet],
    ] as const
    return await Promise.all(wanted.filter(([, , , id]) => id !== undefined).map(async ([topic, type, path, id]) => {
      const root = typeof token === 'string' ? undefined : prober.rootOf(type, token)
      if (root === undefined || typeof token === 'string') return warning(topic, `${id} cannot be looked up: the catalogue names no ${type} service`)
      const { status, failure } = await prober.look(root, `${path}${encodeURIComponent(id ?? '')}`, token)
      if (status === 200) return ok(topic, `${id} is there`)
      const next = 'Correct servers in the target file.'
      return (status === 404 ? wrong : warning)(topic, `${id} is not shown by ${root} (${failure ?? `status ${status}`}). ${next}`)
    }))
  } finally {
    await prober.close()
  }
}
