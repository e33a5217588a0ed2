export interface Flavor {
  readonly id: string
  readonly name: string
  readonly vcpus: number
  /** In MiB. */
  readonly ram: number
  /** In GiB. */
  readonly disk: number
}

export interface Image {
  readonly id: string
  readonly name: string
}

export interface Network {
  readonly id: string
  readonly name: string
  /** The first three numbers of its addresses. */
  readonly prefix: string
}

/** Two of each, so that a server can be given another one. */
export const FLAVORS: readonly Flavor[] = [
  { id: '1', name: 'm1.tiny', vcpus: 1, ram: 64, disk: 1 },
  { id: '2', name: 'm1.small', vcpus: 1, ram: 128, disk: 1 },
]

export const IMAGES: readonly Image[] = [
  { id: '5f1c9a4e-7d3b-4c26-9e80-1a2b3c4d5e6f', name: 'first' },
  { id: '8e2d0b5f-6c4a-4d37-8f91-2b3c4d5e6f70', name: 'second' },
]

/** The one network there is; addresses of the documentation range. */
export const NETWORK: Network = { id: '3d4e5f60-7182-4394-a5b6-c7d8e9f0a1b2', name: 'private', prefix: '192.0.2' }

/** The private cloud (VPC) around the network, where a dialect asks for one. */
export const VPC_ID = '6b7c8d9e-0f1a-4b2c-8d3e-4f5a6b7c8d9e'

/** Names of the hosts that somebody has alone, by the ids under which servers are migrated to them, where a dialect has such. */
export const DEDICATED_HOSTS: ReadonlyMap<string, string> = new Map([
  ['7f8e9d0c-1b2a-4394-8576-6a5b4c3d2e1f', 'dedicated1'],
  ['8a9b0c1d-2e3f-4455-9667-778899aabbcc', 'dedicated2'],
])

export const ZONE = 'nova'
