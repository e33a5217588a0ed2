import type { HostNames } from '../host-names.ts'
import type { JsonData } from '../json-text.ts'
import { NETWORK, VPC_ID, ZONE } from '../server-catalog.ts'
import type { Flavor } from '../server-catalog.ts'
import { statusOf, taskStateOf } from '../server-state.ts'
import type { Server } from '../server-state.ts'

export type EcsView = { readonly [field: string]: JsonData | undefined }

const POWER_STATES = { NOSTATE: 0, RUNNING: 1, SHUTDOWN: 4 } as const
const DEFAULT_GROUP = 'c1d2e3f4-0516-4728-8394-a5b6c7d8e9f0'

function second(ms: number): string {
  return new Date(ms).toISOString().replace(/\.\d{3}Z$/, 'Z')
}

function device(at: number): string {
  return `/dev/vd${String.fromCharCode('a'.charCodeAt(0) + at)}`
}

function addresses({ nics, vmState }: Server): JsonData {
  if (vmState === 'building') return {}
  const views = nics.map(({ address, mac, portId }, at) => ({
    'version': '4',
    'addr': address,
    'primary': at === 0,
    'OS-EXT-IPS:type': 'fixed',
    'OS-EXT-IPS-MAC:mac_addr': mac,
    'OS-EXT-IPS:port_id': portId,
  }))
  return views.length === 0 ? {} : { [NETWORK.id]: views }
}

/** What the cloud adds to what the owner of the server has said. */
function metadataOf({ flavor, image, metadata }: Server): JsonData {
  return {
    ...Object.fromEntries(metadata),
    'charging_mode': '0',
    'vpc_id': VPC_ID,
    'os_type': 'Linux',
    'os_bit': '64',
    'image_name': image?.name ?? '',
    'metering.image_id': image?.id ?? '',
    'metering.imagetype': 'gold',
    'metering.resourcespeccode': flavor.name,
    'metering.resourcetype': '1',
  }
}

function states(server: Server): EcsView {
  return {
    'OS-EXT-STS:task_state': taskStateOf(server),
    'OS-EXT-STS:vm_state': server.vmState,
    'OS-EXT-STS:power_state': POWER_STATES[server.powerState],
    'OS-SRV-USG:launched_at': server.launchedMs === undefined ? null : new Date(server.launchedMs).toISOString().replace('Z', '000'),
    'OS-SRV-USG:terminated_at': null,
  }
}

/** Where it is. Two documents call both names that of the host. */
function placement({ zone }: Server, { host, hostId, hypervisor }: HostNames): EcsView {
  return {
    hostId,
    'host_status': host === null ? '' : 'UP',
    'OS-EXT-AZ:availability_zone': host === null ? zone ?? '' : ZONE,
    'OS-EXT-SRV-ATTR:host': host,
    'OS-EXT-SRV-ATTR:hypervisor_hostname': hypervisor,
  }
}

function attributes(server: Server): EcsView {
  return {
    'OS-EXT-SRV-ATTR:hostname': server.hostname,
    'OS-EXT-SRV-ATTR:instance_name': `instance-${server.id.slice(0, 8)}`,
    'OS-EXT-SRV-ATTR:reservation_id': server.reservationId,
    'OS-EXT-SRV-ATTR:launch_index': server.launchIndex,
    'OS-EXT-SRV-ATTR:kernel_id': '',
    'OS-EXT-SRV-ATTR:ramdisk_id': '',
    'OS-EXT-SRV-ATTR:root_device_name': device(0),
    'OS-EXT-SRV-ATTR:user_data': server.userData,
  }
}

function faultOf({ fault, updatedMs, vmState }: Server): JsonData {
  return fault === undefined || vmState !== 'error' ? null : { ...fault, created: second(updatedMs) }
}

/** A flavor as part of a server: all in strings. */
function flavorOf({ flavor: { disk, id, name, ram, vcpus } }: Server): JsonData {
  return { id, name, vcpus: String(vcpus), ram: String(ram), disk: String(disk) }
}

/** What of a server is not kept with it. */
export interface EcsSurroundings {
  /** Ids of the groups that it is in. */
  readonly groups: readonly string[]
  readonly names: HostNames
}

/** A server with all its details. */
export function ecsServerView(server: Server, { groups, names }: EcsSurroundings): EcsView {
  const { accessIPv4, accessIPv6, createdMs, description, diskConfig, id, image, name, projectId, tags, updatedMs } = server
  return {
    id,
    name,
    'status': statusOf(server),
    'tenant_id': projectId,
    'user_id': server.userId,
    'created': second(createdMs),
    'updated': second(updatedMs),
    'addresses': addresses(server),
    'flavor': flavorOf(server),
    'image': { id: image?.id ?? '' },
    'metadata': metadataOf(server),
    'tags': [...tags],
    'sys_tags': [{ key: '_sys_enterprise_project_id', value: '0' }],
    'description': description,
    'locked': server.lock !== undefined,
    'config_drive': server.configDrive ? 'True' : '',
    'key_name': null,
    accessIPv4,
    accessIPv6,
    'progress': 0,
    'fault': faultOf(server),
    'security_groups': [{ id: DEFAULT_GROUP, name: 'default' }],
    'os:scheduler_hints': groups.length === 0 ? {} : { group: [...groups] },
    'os-extended-volumes:volumes_attached': server.volumes.map((volume, at) => ({
      id: volume.id, delete_on_termination: String(volume.deletedWithServer), device: device(at), bootIndex: String(at),
    })),
    'OS-DCF:diskConfig': diskConfig,
    ...placement(server, names),
    ...states(server),
    ...attributes(server),
  }
}

/** A flavor as it is listed; what is called unused has the default that the documents give. */
export function ecsFlavorView({ disk, id, name, ram, vcpus }: Flavor, home: string): EcsView {
  return {
    id,
    name,
    'vcpus': String(vcpus),
    ram,
    'disk': String(disk),
    'swap': '',
    'links': [
      { rel: 'self', href: `${home}/v1.0/flavors/${id}`, type: null },
      { rel: 'bookmark', href: `${home}/flavors/${id}`, type: null },
    ],
    'OS-FLV-EXT-DATA:ephemeral': 0,
    'OS-FLV-DISABLED:disabled': false,
    'rxtx_factor': 1,
    'rxtx_quota': null,
    'rxtx_cap': null,
    'os-flavor-access:is_public': true,
    'os_extra_specs': {
      'ecs:virtualization_env_types': 'CloudCompute',
      'ecs:performancetype': 'normal',
      'ecs:generation': 's3',
      'resource_type': 'IOoptimizedS3',
      'cond:operation:status': 'normal',
      'cond:operation:az': `${ZONE}(normal)`,
    },
  }
}

/** {@link ecsFlavorView}, with how many disks and networks a server of it can still be given. */
export function attachableFlavorView(flavor: Flavor, home: string): EcsView {
  return { ...ecsFlavorView(flavor, home), attachableQuantity: { free_disk: 23, free_nic: 11 } }
}
