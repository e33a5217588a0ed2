import { defineDocument } from './statement.ts'

/**
 * How Open Telekom Cloud describes creating ECSs on `/v1`: the parts of the page that concern the request's mandatory fields, its
 * number, its check, its group and its answer.
 */
export const otc26CreateEcsV1 = defineDocument({
  title: 'Creating ECSs: what making ECSs and telling their jobs needs',
  publisher: 'Open Telekom Cloud',
  edition:
    'opentelekomcloud-docs/elastic-cloud-server efcbeed12e98 (2026-07-02): ' +
    'api-ref/source/apis_recommended/lifecycle_management/creating_ecss.rst',
  statements: {
    'otc26-create-ecs-v1/function/creates-ecss': {
      anchor: 'Function',
      text: 'The API creates one or more ECSs.',
      kind: 'sentence',
    },
    'otc26-create-ecs-v1/function/asynchronous': {
      anchor: 'Function, kind of API',
      text: 'The API is asynchronous.',
      kind: 'sentence',
    },
    'otc26-create-ecs-v1/function/job-id': {
      anchor: 'Function, job id',
      text: 'A job id is returned once the request to create them has been delivered.',
      kind: 'sentence',
    },
    'otc26-create-ecs-v1/function/not-complete': {
      anchor: 'Function, meaning of the answer',
      text: 'That the request was delivered does not mean that it was carried out.',
      kind: 'sentence',
    },
    'otc26-create-ecs-v1/function/see-job': {
      anchor: 'Function, pointer to the job query',
      text: 'The status of the job is to be queried by the job API.',
      kind: 'sentence',
    },
    'otc26-create-ecs-v1/function/success': {
      anchor: 'Function, SUCCESS',
      text: 'The status SUCCESS of the job tells that what was asked for has been done.',
      kind: 'sentence',
    },
    'otc26-create-ecs-v1/uri/path': {
      anchor: 'URI',
      text: 'ECSs are created by POST /v1/{project_id}/cloudservers.',
      kind: 'sentence',
    },
    'otc26-create-ecs-v1/table-1/project-id-mandatory': {
      anchor: 'Table 1, row project_id, mandatory',
      text: 'project_id is a mandatory part of the URI.',
      kind: 'row',
    },
    'otc26-create-ecs-v1/table-1/project-id-meaning': {
      anchor: 'Table 1, row project_id, description',
      text: 'project_id is the id of the project.',
      kind: 'row',
    },
    'otc26-create-ecs-v1/table-2/server-mandatory': {
      anchor: 'Table 2, row server, mandatory',
      text: 'server is mandatory in the request.',
      kind: 'row',
    },
    'otc26-create-ecs-v1/table-2/server-object': {
      anchor: 'Table 2, row server, type',
      text: 'server in the request is an object.',
      kind: 'row',
    },
    'otc26-create-ecs-v1/table-2/server-meaning': {
      anchor: 'Table 2, row server, definition',
      text: 'server describes the ECSs to create.',
      kind: 'row',
    },
    'otc26-create-ecs-v1/table-2/dry-run-optional': {
      anchor: 'Table 2, row dry_run, mandatory',
      text: 'dry_run is optional in the request.',
      kind: 'row',
    },
    'otc26-create-ecs-v1/table-2/dry-run-boolean': {
      anchor: 'Table 2, row dry_run, type',
      text: 'dry_run in the request is a boolean.',
      kind: 'row',
    },
    'otc26-create-ecs-v1/table-2/dry-run-meaning': {
      anchor: 'Table 2, row dry_run, definition',
      text: 'dry_run tells whether the request is only checked.',
      kind: 'row',
    },
    'otc26-create-ecs-v1/table-2/dry-run-true': {
      anchor: 'Table 2, row dry_run, range, true',
      text: 'true: mandatory parameters and the form of the request are checked.',
      kind: 'row',
    },
    'otc26-create-ecs-v1/table-2/dry-run-true-failed': {
      anchor: 'Table 2, row dry_run, range, true, failed',
      text: 'true: a check that fails is answered with an error.',
      kind: 'row',
    },
    'otc26-create-ecs-v1/table-2/dry-run-true-passed': {
      anchor: 'Table 2, row dry_run, range, true, passed',
      text: 'true: a check that succeeds is answered with 202.',
      kind: 'row',
    },
    'otc26-create-ecs-v1/table-2/dry-run-false': {
      anchor: 'Table 2, row dry_run, range, false',
      text: 'false: the request is sent without checking its body.',
      kind: 'row',
      reason: 'states-no-duty',
    },
    'otc26-create-ecs-v1/table-2/dry-run-default-false': {
      anchor: 'Table 2, row dry_run, default value',
      text: 'dry_run is false by default.',
      kind: 'row',
    },
    'otc26-create-ecs-v1/table-2/dry-run-nothing-created': {
      anchor: 'Table 2, row dry_run, definition, effect',
      text: 'With dry_run true, no instance is created.',
      kind: 'row',
    },
    'otc26-create-ecs-v1/table-3/image-ref-mandatory': {
      anchor: 'Table 3, row imageRef, mandatory',
      text: 'imageRef is mandatory in server.',
      kind: 'row',
    },
    'otc26-create-ecs-v1/table-3/image-ref-string': {
      anchor: 'Table 3, row imageRef, type',
      text: 'imageRef in server is a string.',
      kind: 'row',
    },
    'otc26-create-ecs-v1/table-3/image-ref-meaning': {
      anchor: 'Table 3, row imageRef, definition',
      text: 'imageRef is the UUID of the image that the ECS is made from.',
      kind: 'row',
    },
    'otc26-create-ecs-v1/table-3/flavor-ref-mandatory': {
      anchor: 'Table 3, row flavorRef, mandatory',
      text: 'flavorRef is mandatory in server.',
      kind: 'row',
    },
    'otc26-create-ecs-v1/table-3/flavor-ref-string': {
      anchor: 'Table 3, row flavorRef, type',
      text: 'flavorRef in server is a string.',
      kind: 'row',
    },
    'otc26-create-ecs-v1/table-3/flavor-ref-meaning': {
      anchor: 'Table 3, row flavorRef, definition',
      text: 'flavorRef is the id of the flavor of the ECS.',
      kind: 'row',
    },
    'otc26-create-ecs-v1/table-3/name-mandatory': {
      anchor: 'Table 3, row name, mandatory',
      text: 'name is mandatory in server.',
      kind: 'row',
    },
    'otc26-create-ecs-v1/table-3/name-string': {
      anchor: 'Table 3, row name, type',
      text: 'name in server is a string.',
      kind: 'row',
    },
    'otc26-create-ecs-v1/table-3/name-meaning': {
      anchor: 'Table 3, row name, definition',
      text: 'name is the name of the ECS.',
      kind: 'row',
    },
    'otc26-create-ecs-v1/table-3/name-suffix': {
      anchor: 'Table 3, row name, constraints, several',
      text:
        'Where count is greater than 1, a hyphen and four digits that count up, such as -0000, are put to the end of each name.',
      kind: 'constraint',
    },
    'otc26-create-ecs-v1/table-3/name-start': {
      anchor: 'Table 3, row name, constraints, given number',
      text: 'Where the name ends in a number, the first new ECS begins at it.',
      kind: 'constraint',
    },
    'otc26-create-ecs-v1/table-3/name-length-several': {
      anchor: 'Table 3, row name, constraints, length for several',
      text: 'The name then has 1 to 59 characters.',
      kind: 'constraint',
    },
    'otc26-create-ecs-v1/table-3/name-length': {
      anchor: 'Table 3, row name, range',
      text: 'The name has 1 to 128 letters, digits, underscores, hyphens and periods.',
      kind: 'constraint',
    },
    'otc26-create-ecs-v1/table-3/vpcid-mandatory': {
      anchor: 'Table 3, row vpcid, mandatory',
      text: 'vpcid is mandatory in server.',
      kind: 'row',
    },
    'otc26-create-ecs-v1/table-3/vpcid-string': {
      anchor: 'Table 3, row vpcid, type',
      text: 'vpcid in server is a string.',
      kind: 'row',
    },
    'otc26-create-ecs-v1/table-3/vpcid-meaning': {
      anchor: 'Table 3, row vpcid, definition',
      text: 'vpcid is the UUID of the VPC of the ECS.',
      kind: 'row',
    },
    'otc26-create-ecs-v1/table-3/nics-mandatory': {
      anchor: 'Table 3, row nics, mandatory',
      text: 'nics is mandatory in server.',
      kind: 'row',
    },
    'otc26-create-ecs-v1/table-3/nics-array': {
      anchor: 'Table 3, row nics, type',
      text: 'nics in server is an array of objects.',
      kind: 'row',
    },
    'otc26-create-ecs-v1/table-3/nics-meaning': {
      anchor: 'Table 3, row nics, definition',
      text: 'nics tells the NICs of the ECS.',
      kind: 'row',
    },
    'otc26-create-ecs-v1/table-3/root-volume-mandatory': {
      anchor: 'Table 3, row root_volume, mandatory',
      text: 'root_volume is mandatory in server.',
      kind: 'row',
    },
    'otc26-create-ecs-v1/table-3/root-volume-object': {
      anchor: 'Table 3, row root_volume, type',
      text: 'root_volume in server is an object.',
      kind: 'row',
    },
    'otc26-create-ecs-v1/table-3/root-volume-meaning': {
      anchor: 'Table 3, row root_volume, definition',
      text: 'root_volume tells the system disk of the ECS.',
      kind: 'row',
    },
    'otc26-create-ecs-v1/table-3/count-optional': {
      anchor: 'Table 3, row count, mandatory',
      text: 'count is optional in server.',
      kind: 'row',
    },
    'otc26-create-ecs-v1/table-3/count-integer': {
      anchor: 'Table 3, row count, type',
      text: 'count in server is an integer.',
      kind: 'row',
    },
    'otc26-create-ecs-v1/table-3/count-meaning': {
      anchor: 'Table 3, row count, definition',
      text: 'count is how many ECSs are created.',
      kind: 'row',
    },
    'otc26-create-ecs-v1/table-3/count-default': {
      anchor: 'Table 3, row count, constraints, default',
      text: 'Without count, one ECS is created.',
      kind: 'constraint',
    },
    'otc26-create-ecs-v1/table-3/count-at-most-hundred': {
      anchor: 'Table 3, row count, constraints, limit',
      text: 'count is at most 100 where the quota allows it.',
      kind: 'constraint',
    },
    'otc26-create-ecs-v1/table-3/scheduler-hints': {
      anchor: 'Table 3, row os:scheduler_hints',
      text: 'os:scheduler_hints is an optional object in server that tells how to place the ECS, for example by a group.',
      kind: 'row',
    },
    'otc26-create-ecs-v1/table-3/others': {
      anchor: 'Table 3, further rows',
      text: 'The further rows tell keys, passwords, addresses, disks, zones, tags and further settings of an ECS.',
      kind: 'row',
      reason: 'outside-scope',
    },
    'otc26-create-ecs-v1/table-4/subnet-id': {
      anchor: 'Table 4, row subnet_id',
      text: 'subnet_id, the UUID of a subnet of the VPC, is mandatory in each NIC.',
      kind: 'row',
    },
    'otc26-create-ecs-v1/table-4/others': {
      anchor: 'Table 4, further rows',
      text: 'The further rows tell addresses and further settings of a NIC.',
      kind: 'row',
      reason: 'outside-scope',
    },
    'otc26-create-ecs-v1/table-5/volumetype': {
      anchor: 'Table 5, row volumetype',
      text: 'volumetype, the type of the disk, is mandatory in root_volume.',
      kind: 'row',
    },
    'otc26-create-ecs-v1/table-5/others': {
      anchor: 'Table 5, further rows',
      text: 'The further rows tell size and further settings of the disk.',
      kind: 'row',
      reason: 'outside-scope',
    },
    'otc26-create-ecs-v1/response/job-id-string': {
      anchor: 'Response, row job_id, type',
      text: 'job_id in the answer is a string.',
      kind: 'row',
    },
    'otc26-create-ecs-v1/response/job-id-meaning': {
      anchor: 'Response, row job_id, definition',
      text: 'job_id is the id of the job, by which it can be queried.',
      kind: 'row',
    },
    'otc26-create-ecs-v1/response/server-ids-array': {
      anchor: 'Response, row serverIds, type',
      text: 'serverIds in the answer is an array of strings.',
      kind: 'row',
    },
    'otc26-create-ecs-v1/response/server-ids-meaning': {
      anchor: 'Response, row serverIds, definition',
      text: 'serverIds are the ids of the ECSs.',
      kind: 'row',
    },
    'otc26-create-ecs-v1/response/server-ids-not-found': {
      anchor: 'Response, row serverIds, note',
      text: 'An ECS can be queried by its id; 404 means that it is being created, or that this failed.',
      kind: 'note',
    },
    'otc26-create-ecs-v1/example-request/dry-run': {
      anchor: 'Example request 3',
      text: 'Example body: {"dry_run": true, "server": {…, "count": 1}}.',
      kind: 'example',
    },
    'otc26-create-ecs-v1/example-request/others': {
      anchor: 'Example request 1 and 2',
      text: 'Examples with data disks, an EIP and encrypted disks.',
      kind: 'example',
      reason: 'outside-scope',
    },
    'otc26-create-ecs-v1/example-response/body': {
      anchor: 'Example response',
      text: 'Example answer: {"job_id": …, "serverIds": [one UUID]}.',
      kind: 'example',
    },
    'otc26-create-ecs-v1/example-response/error': {
      anchor: 'Example response, error',
      text: 'Example of a refusal in which code and message have changed places.',
      kind: 'example',
      reason: 'states-no-duty',
    },
  },
})
