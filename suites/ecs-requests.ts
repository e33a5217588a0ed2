import type { CaseContext } from '../harness/index.ts'
import type { TargetFacts } from '../target/index.ts'
import { ECS } from './ecs-group.ts'
import { aStoppedEcs, anEcs, ecsBody, finishedJob, jobIdIn, uncreatable, whyNoEcs } from './ecs-server.ts'
import { PreconditionFailed } from './group.ts'
import { whyNoResize } from './other-flavor.ts'
import type { PreparedRequest, PreparedRequests } from './prepared-request.ts'

/** A password of this pair, as the documents advise: of three kinds, 8 to 26 characters long. */
export function passwordOf({ seed }: Pick<CaseContext, 'seed'>): string {
  return `Cf-1${seed.toString(36).padStart(8, '0')}`
}

/**
 * How somebody is to log in to a server whose OS is made anew: by the target file's key, else by a password where the dialect documents
 * one, else as the documented examples have it, by naming the user.
 */
export function login(context: CaseContext): Readonly<Record<string, string>> {
  const { as: { member: { userId } }, facts: { dialect, servers } } = context
  if (servers?.keyName !== undefined) return { keyname: servers.keyName, userid: userId }
  return dialect === 'huaweicloud' ? { adminpass: passwordOf(context) } : { userid: userId }
}

/** The image that a server is given in place of its own; its own again where the target file names no other one. */
export function imageToChangeTo({ servers }: Pick<TargetFacts, 'servers'>): string | undefined {
  return servers?.otherImage ?? servers?.image
}

/** Why no server can be migrated at a target; undefined where one can. */
export function whyNoMigration({ servers }: Pick<TargetFacts, 'servers'>): string | undefined {
  return servers?.dedicatedHost === undefined ? 'the target file names no servers.dedicatedHost' : undefined
}

const created: PreparedRequest = {
  holds: 'server',
  body: ({ facts, name }) => ecsBody(facts, { name: name() }),
  impossible: uncreatable,
}

const ofServer = (body: (context: CaseContext) => unknown): PreparedRequest => (
  { server: (context) => aStoppedEcs(context), body, impossible: whyNoEcs }
)

const resized: PreparedRequest = {
  ...ofServer(({ facts }) => ({ resize: { flavorRef: facts.servers?.otherFlavor } })),
  impossible: (facts) => whyNoEcs(facts) ?? whyNoResize(facts),
}

const batchOf = (
  form: (servers: ReadonlyArray<{ readonly id: string }>) => unknown,
  aMember: (context: CaseContext) => Promise<{ readonly id: string }> = (context) => anEcs(context),
): PreparedRequest => ({ holds: 'server', body: async (context) => form([{ id: (await aMember(context)).id }]), impossible: whyNoEcs })

/** A job that is there to be asked for: that of a server being stopped. */
async function aJobId(context: CaseContext): Promise<string> {
  const servers = [{ id: (await anEcs(context)).id }]
  const begun = await context.as.member.call('stopEcsBatch', { body: { 'os-stop': { servers } } }, ECS)
  const jobId = jobIdIn(begun)
  if (jobId === undefined) throw new PreconditionFailed('be told the id of a job', begun)
  await finishedJob(context, begun)
  return jobId
}

/** Operations of the ECS API on servers. What needs its server stopped in one edition of a dialect has a stopped one in all. */
export const ECS_REQUESTS: PreparedRequests = {
  listEcs: { holds: 'server', before: (context) => anEcs(context), impossible: whyNoEcs },
  showEcs: { server: (context) => anEcs(context), impossible: whyNoEcs },
  createEcs: created,
  createEcsV11: created,
  deleteEcs: batchOf((servers) => ({ servers, delete_publicip: false, delete_volume: false })),
  stopEcsBatch: batchOf((servers) => ({ 'os-stop': { servers } })),
  startEcsBatch: batchOf((servers) => ({ 'os-start': { servers } }), (context) => aStoppedEcs(context)),
  rebootEcsBatch: batchOf((servers) => ({ reboot: { type: 'SOFT', servers } })),
  changeEcsOs: ofServer((context) => ({ 'os-change': { ...login(context), imageid: imageToChangeTo(context.facts) } })),
  changeEcsOsWithoutCloudInit: ofServer((context) => ({ 'os-change': { ...login(context), imageid: imageToChangeTo(context.facts) } })),
  reinstallEcsOs: ofServer((context) => ({ 'os-reinstall': login(context) })),
  reinstallEcsOsWithoutCloudInit: ofServer((context) => ({ 'os-reinstall': login(context) })),
  resizeEcs: resized,
  resizeEcsV11: resized,
  migrateEcs: {
    ...ofServer(({ facts }) => ({ migrate: { dedicated_host_id: facts.servers?.dedicatedHost } })),
    impossible: (facts) => whyNoEcs(facts) ?? whyNoMigration(facts),
  },
  showEcsJob: { holds: 'server', job: aJobId, impossible: whyNoEcs },
}
