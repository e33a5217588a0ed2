import { defineDocument } from './statement.ts'

/** What Nova states about `GET /` and `GET /{api_version}/`. */
export const novaVersions = defineDocument({
  title: 'API versions: API reference',
  publisher: 'OpenStack Nova',
  edition:
    'openstack/nova 00a030403f672b975364c855b7d25b40ef83e757 (2026-08-21): api-ref/source/versions.inc, ' +
    'api-ref/source/parameters.yaml',
  statements: {
    'nova-versions/title/heading': {
      anchor: 'Title',
      text: 'The page is headed API versions.',
      kind: 'heading',
      reason: 'heading-or-link',
    },
    'nova-versions/intro/versioning': {
      anchor: 'Introduction, versioning',
      text: 'Versioning is there so that features can reach users over time.',
      kind: 'sentence',
      reason: 'states-no-duty',
    },
    'nova-versions/intro/two-kinds': {
      anchor: 'Introduction, kinds of versions',
      text: 'There are major versions and microversions.',
      kind: 'sentence',
      reason: 'states-no-duty',
    },
    'nova-versions/intro/major-version-urls': {
      anchor: 'Introduction, major versions',
      text: 'Each major version has a URL of its own.',
      kind: 'sentence',
    },
    'nova-versions/intro/old-header': {
      anchor: 'Introduction, microversions, older header',
      text: 'A microversion is asked for with the header X-OpenStack-Nova-API-Version.',
      kind: 'sentence',
    },
    'nova-versions/intro/new-header': {
      anchor: 'Introduction, microversions, newer header',
      text: 'From microversion 2.27 the header OpenStack-API-Version may be used as well.',
      kind: 'sentence',
    },
    'nova-versions/intro/see-guide': {
      anchor: 'Introduction, link to the guide',
      text: 'Link to the guide on microversions.',
      kind: 'sentence',
      reason: 'heading-or-link',
    },
    'nova-versions/intro/maximum-varies': {
      anchor: 'Introduction, note, maximum',
      text: 'Releases differ in the highest microversion they support.',
      kind: 'note',
      reason: 'states-no-duty',
    },
    'nova-versions/intro/see-history': {
      anchor: 'Introduction, note, link to the history',
      text: 'Link to the microversion history.',
      kind: 'note',
      reason: 'heading-or-link',
    },
    'nova-versions/intro/no-authentication': {
      anchor: 'Introduction, authentication',
      text: 'Unlike other APIs, the version APIs need no authentication.',
      kind: 'sentence',
    },
    'nova-versions/list/heading': {
      anchor: 'List All Major Versions, heading',
      text: 'Section on listing the major versions.',
      kind: 'heading',
      reason: 'heading-or-link',
    },
    'nova-versions/list/method-path': {
      anchor: 'List All Major Versions, method and path',
      text: 'The versions are read by GET /.',
      kind: 'sentence',
    },
    'nova-versions/list/all-versions': {
      anchor: 'List All Major Versions, versions',
      text: 'The answer describes every major version the deployment knows.',
      kind: 'sentence',
    },
    'nova-versions/list/version-links': {
      anchor: 'List All Major Versions, links',
      text: 'Each version comes with links to more about it.',
      kind: 'sentence',
    },
    'nova-versions/list/version-range': {
      anchor: 'List All Major Versions, range',
      text: 'Each version comes with its lowest and highest microversion.',
      kind: 'sentence',
    },
    'nova-versions/list/status-ok': {
      anchor: 'List All Major Versions, normal response codes',
      text: 'The version list answers 200.',
      kind: 'sentence',
    },
    'nova-versions/list/response-heading': {
      anchor: 'List All Major Versions, response heading',
      text: "Table of the version list's fields.",
      kind: 'heading',
      reason: 'heading-or-link',
    },
    'nova-versions/list/response-versions': {
      anchor: 'List All Major Versions, response: versions',
      text: 'The answer carries the mandatory array versions.',
      kind: 'row',
    },
    'nova-versions/list/response-id': {
      anchor: 'List All Major Versions, response: id',
      text: 'Each listed version carries the mandatory string id.',
      kind: 'row',
    },
    'nova-versions/list/response-links': {
      anchor: 'List All Major Versions, response: links',
      text: 'Each listed version carries the mandatory array links.',
      kind: 'row',
    },
    'nova-versions/list/response-min-version': {
      anchor: 'List All Major Versions, response: min_version',
      text: 'Each listed version carries the mandatory string min_version.',
      kind: 'row',
    },
    'nova-versions/list/response-status': {
      anchor: 'List All Major Versions, response: status',
      text: 'Each listed version carries the mandatory string status.',
      kind: 'row',
    },
    'nova-versions/list/response-updated': {
      anchor: 'List All Major Versions, response: updated',
      text: 'Each listed version carries the mandatory string updated.',
      kind: 'row',
    },
    'nova-versions/list/response-version': {
      anchor: 'List All Major Versions, response: version',
      text: 'Each listed version carries the mandatory string version.',
      kind: 'row',
    },
    'nova-versions/list/example-heading': {
      anchor: 'List All Major Versions, example heading',
      text: 'Heading of the example.',
      kind: 'heading',
      reason: 'heading-or-link',
    },
    'nova-versions/list/example-newest': {
      anchor: 'List All Major Versions, example, first sentence',
      text: 'The example shows a server of the newest code.',
      kind: 'sentence',
      reason: 'states-no-duty',
    },
    'nova-versions/list/example-lower-maximum': {
      anchor: 'List All Major Versions, example, second sentence',
      text: 'A real deployment usually has a lower v2.1 maximum than the example.',
      kind: 'sentence',
      reason: 'states-no-duty',
    },
    'nova-versions/list/example': {
      anchor: 'List All Major Versions, example',
      text:
        'Example: versions with v2.0 (DEPRECATED, version and min_version empty) and v2.1 (CURRENT, version 2.104, min_version ' +
        '2.1), each with id, links of a self href, and updated.',
      kind: 'example',
    },
    'nova-versions/show/heading': {
      anchor: 'Show Details of Specific API Version, heading',
      text: 'Section on showing one version.',
      kind: 'heading',
      reason: 'heading-or-link',
    },
    'nova-versions/show/method-path': {
      anchor: 'Show Details of Specific API Version, method and path',
      text: 'A version is read by GET /{api_version}/.',
      kind: 'sentence',
    },
    'nova-versions/show/at-its-root': {
      anchor: 'Show Details of Specific API Version, first sentence',
      text: "The root of a version answers with that version's details.",
      kind: 'sentence',
    },
    'nova-versions/show/redundant': {
      anchor: 'Show Details of Specific API Version, second sentence',
      text: 'Nearly all of it is in the version list already.',
      kind: 'sentence',
    },
    'nova-versions/show/status-ok': {
      anchor: 'Show Details of Specific API Version, normal response codes',
      text: 'The version details answer 200.',
      kind: 'sentence',
    },
    'nova-versions/show/request-heading': {
      anchor: 'Show Details of Specific API Version, request heading',
      text: 'Table of the request parameters.',
      kind: 'heading',
      reason: 'heading-or-link',
    },
    'nova-versions/show/api-version-required': {
      anchor: 'Show Details of Specific API Version, request: api_version, required',
      text: 'api_version is a mandatory part of the path.',
      kind: 'row',
    },
    'nova-versions/show/api-version-string': {
      anchor: 'Show Details of Specific API Version, request: api_version, type',
      text: 'api_version is a string.',
      kind: 'row',
    },
    'nova-versions/show/api-version-from-links': {
      anchor: 'Show Details of Specific API Version, request: api_version, description',
      text: 'api_version is taken from the links of the version list.',
      kind: 'sentence',
    },
    'nova-versions/show/response-heading': {
      anchor: 'Show Details of Specific API Version, response heading',
      text: "Table of the version details' fields.",
      kind: 'heading',
      reason: 'heading-or-link',
    },
    'nova-versions/show/response-envelope': {
      anchor: 'Show Details of Specific API Version, response: version, first row',
      text: 'The answer carries the mandatory version (the table types it a string, the example makes it the object of the other rows).',
      kind: 'row',
    },
    'nova-versions/show/response-id': {
      anchor: 'Show Details of Specific API Version, response: id',
      text: 'The version carries the mandatory string id.',
      kind: 'row',
    },
    'nova-versions/show/response-links': {
      anchor: 'Show Details of Specific API Version, response: links',
      text: 'The version carries the mandatory array links.',
      kind: 'row',
    },
    'nova-versions/show/response-media-types': {
      anchor: 'Show Details of Specific API Version, response: media-types',
      text: 'The version carries the mandatory array media-types.',
      kind: 'row',
    },
    'nova-versions/show/response-min-version': {
      anchor: 'Show Details of Specific API Version, response: min_version',
      text: 'The version carries the mandatory string min_version.',
      kind: 'row',
    },
    'nova-versions/show/response-status': {
      anchor: 'Show Details of Specific API Version, response: status',
      text: 'The version carries the mandatory string status.',
      kind: 'row',
    },
    'nova-versions/show/response-updated': {
      anchor: 'Show Details of Specific API Version, response: updated',
      text: 'The version carries the mandatory string updated.',
      kind: 'row',
    },
    'nova-versions/show/response-version': {
      anchor: 'Show Details of Specific API Version, response: version, last row',
      text: 'The version carries the mandatory string version.',
      kind: 'row',
    },
    'nova-versions/show/example-heading': {
      anchor: 'Show Details of Specific API Version, example heading',
      text: 'Heading of the example.',
      kind: 'heading',
      reason: 'heading-or-link',
    },
    'nova-versions/show/example-intro': {
      anchor: 'Show Details of Specific API Version, example, sentence',
      text: 'The example is of GET /v2.1/ on a fairly recent server.',
      kind: 'sentence',
      reason: 'states-no-duty',
    },
    'nova-versions/show/example': {
      anchor: 'Show Details of Specific API Version, example',
      text:
        'Example of GET /v2.1/: version with id v2.1, links self and describedby (text/html), media-types of one base and type,' +
        ' status CURRENT, version 2.104, min_version 2.1, updated 2013-07-23T11:33:21Z.',
      kind: 'example',
    },
    'nova-versions/parameters/versions-list': {
      anchor: 'Parameters, versions, description',
      text: 'versions holds objects that describe the available API versions.',
      kind: 'sentence',
    },
    'nova-versions/parameters/id-common-name': {
      anchor: 'Parameters, version_id, description, name',
      text: 'id is a common name of the version.',
      kind: 'sentence',
    },
    'nova-versions/parameters/id-informative': {
      anchor: 'Parameters, version_id, description, semantics',
      text: 'id informs only and has no meaning of its own.',
      kind: 'sentence',
      reason: 'states-no-duty',
    },
    'nova-versions/parameters/links-to-resource': {
      anchor: 'Parameters, links, description',
      text: 'links point to the resource described.',
      kind: 'sentence',
    },
    'nova-versions/parameters/links-see-guide': {
      anchor: 'Parameters, links, reference',
      text: 'Reference to the guide on links.',
      kind: 'sentence',
      reason: 'heading-or-link',
    },
    'nova-versions/parameters/min-version-meaning': {
      anchor: 'Parameters, version_min, description, supported',
      text: 'min_version is the lowest microversion of a version that has microversions.',
      kind: 'sentence',
    },
    'nova-versions/parameters/min-version-empty': {
      anchor: 'Parameters, version_min, description, unsupported',
      text: 'min_version is the empty string for a version without microversions.',
      kind: 'sentence',
    },
    'nova-versions/parameters/version-meaning': {
      anchor: 'Parameters, version_max, description, supported',
      text: 'version is the highest microversion of a version that has microversions.',
      kind: 'sentence',
    },
    'nova-versions/parameters/version-empty': {
      anchor: 'Parameters, version_max, description, unsupported',
      text: 'version is the empty string for a version without microversions.',
      kind: 'sentence',
    },
    'nova-versions/parameters/status-values': {
      anchor: 'Parameters, version_status, description',
      text: 'status is one of CURRENT, SUPPORTED and DEPRECATED.',
      kind: 'sentence',
    },
    'nova-versions/parameters/status-current': {
      anchor: 'Parameters, version_status, description, CURRENT',
      text: 'CURRENT marks the version one should use.',
      kind: 'sentence',
      reason: 'states-no-duty',
    },
    'nova-versions/parameters/status-supported': {
      anchor: 'Parameters, version_status, description, SUPPORTED',
      text: 'SUPPORTED marks an older version that is still supported.',
      kind: 'sentence',
      reason: 'states-no-duty',
    },
    'nova-versions/parameters/status-deprecated': {
      anchor: 'Parameters, version_status, description, DEPRECATED',
      text: 'DEPRECATED marks a version that is to be removed.',
      kind: 'sentence',
      reason: 'states-no-duty',
    },
    'nova-versions/parameters/updated-fixed': {
      anchor: 'Parameters, updated_version, description, fixed',
      text: 'updated is a fixed string.',
      kind: 'sentence',
    },
    'nova-versions/parameters/updated-v2-0': {
      anchor: 'Parameters, updated_version, description, 2.0',
      text: "updated of v2.0 is 2011-01-21T11:33:21Z (the page's own example says 2025-07-04T12:00:00Z).",
      kind: 'sentence',
    },
    'nova-versions/parameters/updated-v2-1': {
      anchor: 'Parameters, updated_version, description, 2.1',
      text: 'updated of v2.1 is 2013-07-23T11:33:21Z.',
      kind: 'sentence',
    },
    'nova-versions/parameters/updated-vestigial': {
      anchor: 'Parameters, updated_version, note, first sentence',
      text: 'updated is a leftover without use.',
      kind: 'note',
      reason: 'states-no-duty',
    },
    'nova-versions/parameters/updated-removal': {
      anchor: 'Parameters, updated_version, note, second sentence',
      text: 'updated is to be removed some day.',
      kind: 'note',
      reason: 'states-no-duty',
    },
    'nova-versions/parameters/version-object': {
      anchor: 'Parameters, version, description',
      text: 'The field version of the details is the version.',
      kind: 'sentence',
    },
    'nova-versions/parameters/media-types-media': {
      anchor: 'Parameters, media_types, description, types',
      text: 'media-types names media types.',
      kind: 'sentence',
    },
    'nova-versions/parameters/media-types-fixed': {
      anchor: 'Parameters, media_types, description, array',
      text: 'media-types is an array of one fixed kind of object.',
      kind: 'sentence',
    },
    'nova-versions/parameters/media-types-vestigial': {
      anchor: 'Parameters, media_types, note, first sentence',
      text: 'media-types is a leftover without use.',
      kind: 'note',
      reason: 'states-no-duty',
    },
    'nova-versions/parameters/media-types-removal': {
      anchor: 'Parameters, media_types, note, second sentence',
      text: 'media-types is to be removed some day.',
      kind: 'note',
      reason: 'states-no-duty',
    },
  },
})
