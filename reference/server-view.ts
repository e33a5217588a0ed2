import type { ApiVersion } from './api-version.ts'
import type { HostNames } from './host-names.ts'
import type { JsonData } from './json-text.ts'
import { statusOf, taskStateOf } from './server-state.ts'
import type { PowerState, Server, ServerStatus } from './server-state.ts'
import { ZONE } from './server-catalog.ts'

export type ServerView = { readonly [field: string]: JsonData | undefined }

/** From where a server is looked at. */
export interface SeenFrom {
  /** URL in front of `/servers`, with the version and the project of the request. */
  readonly self: string
  /** The same without the version. */
  readonly bookmark: string
  /** Whether the caller is told which host it is on. */
  readonly seesHosts: boolean
  /** What is told of the host that a server is on. */
  readonly hostNames: (server: Server) => HostNames
  /** Ids of the groups it is in; undefined where they are not shown. */
  readonly groups: readonly string[] | undefined
  readonly powerNumbers: Readonly<Record<PowerState, number>>
}

/** Statuses with which a progress is told. */
const IN_PROGRESS: readonly ServerStatus[] = ['ACTIVE', 'BUILD', 'REBUILD', 'RESIZE', 'VERIFY_RESIZE']

function second(ms: number): string {
  return new Date(ms).toISOString().replace(/\.\d{3}Z$/, 'Z')
}

function microsecond(ms: number | undefined): string | null {
  return ms === undefined ? null : new Date(ms).toISOString().replace('Z', '000')
}

export function serverLinks({ id }: Server, { self, bookmark }: SeenFrom): JsonData {
  return [{ rel: 'self', href: `${self}/servers/${id}` }, { rel: 'bookmark', href: `${bookmark}/servers/${id}` }]
}

/** A server as it is listed without details. */
export function briefServer(server: Server, from: SeenFrom): ServerView {
  return { id: server.id, name: server.name, links: serverLinks(server, from) }
}

function flavorOf({ flavor: { disk, id, name, ram, vcpus } }: Server, { minor }: ApiVersion, { bookmark }: SeenFrom): JsonData {
  return minor < 47
    ? { id, links: [{ rel: 'bookmark', href: `${bookmark}/flavors/${id}` }] }
    : { vcpus, ram, disk, ephemeral: 0, swap: 0, original_name: name, extra_specs: {} }
}

function imageOf({ image }: Server, { minor }: ApiVersion, { bookmark }: SeenFrom): JsonData {
  if (image === undefined) return ''
  const properties = minor < 98 ? {} : { properties: {} }
  return { id: image.id, links: [{ rel: 'bookmark', href: `${bookmark}/images/${image.id}` }], ...properties }
}

function addressesOf({ nics, vmState }: Server, extended: boolean): JsonData {
  if (vmState === 'building') return {}
  return Object.fromEntries(nics.map(({ address, mac, network }) => [
    network.name,
    [{ version: 4, addr: address, ...(extended ? { 'OS-EXT-IPS:type': 'fixed', 'OS-EXT-IPS-MAC:mac_addr': mac } : {}) }],
  ]))
}

/** What Nova tells administrators alone, most of it from 2.3 on. */
function extended(server: Server, { host, hypervisor }: HostNames, minor: number): ServerView {
  const early = {
    'OS-EXT-SRV-ATTR:host': host,
    'OS-EXT-SRV-ATTR:instance_name': `instance-${server.id.slice(0, 8)}`,
    'OS-EXT-SRV-ATTR:hypervisor_hostname': hypervisor,
  }
  return minor < 3 ? early : {
    ...early,
    'OS-EXT-SRV-ATTR:reservation_id': server.reservationId,
    'OS-EXT-SRV-ATTR:launch_index': server.launchIndex,
    'OS-EXT-SRV-ATTR:hostname': server.hostname,
    'OS-EXT-SRV-ATTR:kernel_id': '',
    'OS-EXT-SRV-ATTR:ramdisk_id': '',
    'OS-EXT-SRV-ATTR:root_device_name': host === null ? null : '/dev/sda',
    'OS-EXT-SRV-ATTR:user_data': server.userData,
  }
}

function states(server: Server, minor: number, { powerNumbers }: SeenFrom): ServerView {
  return {
    'OS-EXT-STS:task_state': taskStateOf(server),
    'OS-EXT-STS:vm_state': server.vmState,
    'OS-EXT-STS:power_state': powerNumbers[server.powerState],
    'os-extended-volumes:volumes_attached': server.volumes.map(({ deletedWithServer, id }) =>
      (minor < 3 ? { id } : { id, delete_on_termination: deletedWithServer })),
  }
}

/** What came with later versions, each with the first that has it. */
function later(server: Server, { groups, seesHosts }: SeenFrom): ReadonlyArray<readonly [number, ServerView]> {
  return [
    [9, { locked: server.lock !== undefined }],
    [19, { description: server.description }],
    [26, { tags: [...server.tags] }],
    [63, { trusted_image_certificates: null }],
    [71, groups === undefined ? {} : { server_groups: [...groups] }],
    [73, { locked_reason: server.lock?.reason ?? null }],
    [90, seesHosts ? {} : { 'OS-EXT-SRV-ATTR:hostname': server.hostname }],
    [96, { pinned_availability_zone: server.zone ?? null }],
    [100, { scheduler_hints: server.groupHint === undefined ? {} : { group: [server.groupHint] } }],
  ]
}

function laterBy(server: Server, { minor }: ApiVersion, from: SeenFrom): ServerView {
  return Object.fromEntries(later(server, from).flatMap(([first, fields]) => (minor >= first ? Object.entries(fields) : [])))
}

function basics(server: Server, version: ApiVersion, from: SeenFrom): ServerView {
  const { createdMs, projectId, updatedMs } = server
  const status = statusOf(server)
  const fault = server.fault === undefined || status !== 'ERROR' ? {} : { fault: { ...server.fault, created: second(updatedMs) } }
  return {
    id: server.id,
    name: server.name,
    status,
    tenant_id: projectId,
    user_id: server.userId,
    metadata: Object.fromEntries(server.metadata),
    hostId: from.hostNames(server).hostId,
    image: imageOf(server, version, from),
    flavor: flavorOf(server, version, from),
    created: second(createdMs),
    updated: second(updatedMs),
    addresses: addressesOf(server, true),
    accessIPv4: server.accessIPv4,
    accessIPv6: server.accessIPv6,
    links: serverLinks(server, from),
    ...fault,
    'OS-DCF:diskConfig': server.diskConfig,
    ...(IN_PROGRESS.includes(status) ? { progress: 0 } : {}),
  }
}

/** A server with all its details, field by field in Nova's order. */
export function serverView(server: Server, version: ApiVersion, from: SeenFrom): ServerView {
  const { minor } = version
  const names = from.hostNames(server)
  return {
    ...basics(server, version, from),
    'OS-EXT-AZ:availability_zone': names.host === null ? server.zone ?? '' : ZONE,
    config_drive: server.configDrive ? 'True' : '',
    key_name: null,
    'OS-SRV-USG:launched_at': microsecond(server.launchedMs),
    'OS-SRV-USG:terminated_at': null,
    ...(server.nics.length > 0 && server.vmState !== 'building' ? { security_groups: [{ name: 'default' }] } : {}),
    ...(from.seesHosts ? extended(server, names, minor) : {}),
    ...states(server, minor, from),
    ...(from.seesHosts && minor >= 16 ? { host_status: names.host === null ? '' : 'UP' } : {}),
    ...laterBy(server, version, from),
  }
}

/** A server as the answer to its rebuild shows it: from 2.75 on with everything, below with less. */
export function rebuiltView(server: Server, version: ApiVersion, from: SeenFrom): ServerView {
  const { minor } = version
  const userData = minor < 57 ? {} : { user_data: server.userData }
  if (minor >= 75) {
    const { 'OS-EXT-SRV-ATTR:user_data': _shownElsewhere, ...view } = serverView(server, version, from)
    return { ...view, ...userData }
  }
  const keyName = minor < 54 ? {} : { key_name: null }
  const early = { ...basics(server, version, from), addresses: addressesOf(server, false) }
  return { ...early, ...keyName, ...laterBy(server, version, from), ...userData }
}
