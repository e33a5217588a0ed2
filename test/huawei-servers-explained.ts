/** Our operation for a definition, why we say something else, and why we say less where we do. */
export interface Explained {
  readonly operation: string
  readonly differences?: Readonly<Record<string, string>>
  /** Why only a part of the definition is described: what is described is compared all the same. */
  readonly partial?: string
}

const ZERO_OR_ONE = 'its description and the pages of both clouds name two values'
const NULL_IN_EXAMPLES = 'null in the example of the definition itself, and in those of the pages'
const NULL_UNTIL_THEN = 'a server cannot have one from the beginning, and null is how examples show what is not there'
const VALUES_OF_PAGES = 'the pages of both clouds list the values'
const MORE_OF_PAGES = 'the pages of both clouds have the larger number'
const NEEDED = 'only what is needed to have servers that something can be done to; the rest is of no concern here'

const CREATES = { 'request server.data_volumes maxItems': MORE_OF_PAGES, 'request server.count maximum': 'the page has 500' }

/** Fields of no concern that one of the two definitions of a server requires, or has alone. */
const SHOWN_ALONE = ['auto_terminate_time', 'flavor.asic_accelerators', 'flavor.gpus']
const SHOWN_IN_LISTS = ['capacity_reservation_id', 'capacity_reservation_specification', 'enclave_options', 'spod_id']

/** The same for one server and for each of a list. */
function aServerAt(at: string, concerned: readonly string[]): Record<string, string> {
  const differences = {
    ...Object.fromEntries(concerned.map((field) => [`${field} is`, 'not in every edition of the pages and of the definitions'])),
    'status enum': VALUES_OF_PAGES,
    'addresses.*[].version enum': VALUES_OF_PAGES,
    'progress minimum': VALUES_OF_PAGES,
    'progress maximum': VALUES_OF_PAGES,
    'host_status enum': VALUES_OF_PAGES,
    'OS-DCF:diskConfig enum': VALUES_OF_PAGES,
    'OS-EXT-STS:power_state enum': VALUES_OF_PAGES,
    'fault type': 'null of a server without one, in the table of the other cloud and in its example',
    'description type': NULL_UNTIL_THEN,
    'key_name type': NULL_UNTIL_THEN,
    'OS-EXT-STS:task_state type': NULL_IN_EXAMPLES,
    'OS-EXT-SRV-ATTR:host type': NULL_UNTIL_THEN,
    'OS-EXT-SRV-ATTR:hypervisor_hostname type': NULL_UNTIL_THEN,
    'OS-EXT-SRV-ATTR:root_device_name type': NULL_UNTIL_THEN,
    'OS-EXT-SRV-ATTR:user_data type': NULL_IN_EXAMPLES,
    'OS-SRV-USG:launched_at type': NULL_UNTIL_THEN,
    'OS-SRV-USG:terminated_at type': NULL_IN_EXAMPLES,
  }
  return Object.fromEntries(Object.entries(differences).map(([fact, why]) => [`${at}.${fact}`, why]))
}

/** Servers, jobs and flavors of ECS v1. */
export const SERVERS_EXPLAINED: Readonly<Record<string, Explained>> = {
  CreatePostPaidServers: {
    operation: 'createEcs',
    differences: {
      ...CREATES,
      'request server.os:scheduler_hints.tenancy enum': 'the twin that is paid for otherwise has the values, and so have the pages',
      'response job_id is': 'in the table and the example of every page; nobody could follow a creation without it',
      'response serverIds is': 'in the table and the example of every page, and required by the twin that is paid for otherwise',
    },
    partial: NEEDED,
  },
  CreateServers: { operation: 'createEcsV11', differences: CREATES, partial: NEEDED },
  ShowServer: {
    operation: 'showEcs',
    differences: aServerAt('response server', [...SHOWN_ALONE, ...SHOWN_IN_LISTS, 'network_interfaces']),
    partial: NEEDED,
  },
  ListServersDetails: {
    operation: 'listEcs',
    differences: {
      'query offset minimum': VALUES_OF_PAGES,
      'query status enum': VALUES_OF_PAGES,
      ...aServerAt('response servers[]', [...SHOWN_ALONE, ...SHOWN_IN_LISTS]),
    },
    partial: NEEDED,
  },
  ListFlavors: {
    operation: 'listEcsFlavors',
    differences: {
      'response flavors[].links[].type type': NULL_IN_EXAMPLES,
      'response flavors[].rxtx_quota type': NULL_IN_EXAMPLES,
      'response flavors[].rxtx_cap type': NULL_IN_EXAMPLES,
      'response flavors[].os_extra_specs.* type': 'every one that is named is a string',
      'response flavors[].attachableQuantity.* type': 'integers by the row: the definition has no word for members without names',
    },
    partial: 'what is said of a flavor in particular is open: the pages name the usual ones only',
  },
  DeleteServers: { operation: 'deleteEcs' },
  BatchStartServers: { operation: 'startEcsBatch' },
  BatchStopServers: { operation: 'stopEcsBatch' },
  BatchRebootServers: { operation: 'rebootEcsBatch' },
  ChangeServerOsWithCloudInit: {
    operation: 'changeEcsOs',
    differences: { 'request os-change.metadata.__system__encrypted enum': ZERO_OR_ONE },
  },
  ChangeServerOsWithoutCloudInit: {
    operation: 'changeEcsOsWithoutCloudInit',
    differences: { 'request os-change.metadata.__system__encrypted enum': ZERO_OR_ONE },
  },
  ReinstallServerWithCloudInit: {
    operation: 'reinstallEcsOs',
    differences: { 'request os-reinstall.metadata.__system__encrypted enum': ZERO_OR_ONE },
  },
  ReinstallServerWithoutCloudInit: {
    operation: 'reinstallEcsOsWithoutCloudInit',
    differences: { 'request os-reinstall.metadata.__system__encrypted enum': ZERO_OR_ONE },
  },
  ResizePostPaidServer: { operation: 'resizeEcs' },
  ResizeServer: {
    operation: 'resizeEcsV11',
    differences: { 'response order_id is': 'by the text of the page a job is in its place where the server is paid for as it is used' },
  },
  MigrateServer: {
    operation: 'migrateEcs',
    differences: { 'request migrate type': 'null where a server leaves a dedicated host, in its description and in the pages' },
  },
  ShowJob: {
    operation: 'showEcsJob',
    differences: {
      'response status enum': 'the page of 2024 has a fifth value, for orders that are to be paid',
      'response end_time type': 'a job that is not over has not ended',
      'response error_code type': NULL_IN_EXAMPLES,
      'response fail_reason type': NULL_IN_EXAMPLES,
      'response entities.sub_jobs[].end_time type': 'a job that is not over has not ended',
      'response entities.sub_jobs[].error_code type': NULL_IN_EXAMPLES,
      'response entities.sub_jobs[].fail_reason type': NULL_IN_EXAMPLES,
    },
  },
}
