import { defineDocument } from './statement.ts'

/** How Open Telekom Cloud describes one version. */
export const otc26ShowVersion = defineDocument({
  title: 'Querying a Specified API Version',
  publisher: 'Open Telekom Cloud',
  edition:
    'opentelekomcloud-docs/elastic-cloud-server efcbeed12e98 (2026-07-02): ' +
    'api-ref/source/native_openstack_nova_apis/api_version_query/querying_a_specified_api_version.rst',
  statements: {
    'otc26-show-version/page/original-name': {
      anchor: 'Page metadata, original name',
      text: 'The page names the topic it was made from.',
      kind: 'heading',
      reason: 'heading-or-link',
    },
    'otc26-show-version/page/label': {
      anchor: 'Page metadata, label',
      text: 'The page carries a label for links.',
      kind: 'heading',
      reason: 'heading-or-link',
    },
    'otc26-show-version/page/heading': {
      anchor: 'Page title, heading',
      text: 'The page is headed querying a specified API version.',
      kind: 'heading',
      reason: 'heading-or-link',
    },
    'otc26-show-version/function/heading': {
      anchor: 'Function, heading',
      text: 'Heading of the section function.',
      kind: 'heading',
      reason: 'heading-or-link',
    },
    'otc26-show-version/function/returns': {
      anchor: 'Function, first sentence',
      text: 'The API answers with the given version.',
      kind: 'sentence',
    },
    'otc26-show-version/function/two-kinds': {
      anchor: 'Function, second sentence',
      text: 'There are two kinds of versions.',
      kind: 'sentence',
      reason: 'states-no-duty',
    },
    'otc26-show-version/function/major': {
      anchor: 'Function, major versions',
      text: 'A major version has a URL of its own.',
      kind: 'sentence',
      reason: 'states-no-duty',
    },
    'otc26-show-version/function/microversion-header': {
      anchor: 'Function, microversions, older header',
      text: 'A microversion is asked for by the request header X-OpenStack-Nova-API-Version.',
      kind: 'sentence',
    },
    'otc26-show-version/function/newer-header': {
      anchor: 'Function, microversions, newer header',
      text: 'From 2.27 on the header OpenStack-API-Version is supported too.',
      kind: 'sentence',
    },
    'otc26-show-version/function/newer-header-form': {
      anchor: 'Function, note, form',
      text: 'The value of OpenStack-API-Version has the form "compute microversion".',
      kind: 'note',
    },
    'otc26-show-version/function/newer-header-example': {
      anchor: 'Function, note, example',
      text: 'Example: OpenStack-API-Version with the value compute 2.27.',
      kind: 'example',
    },
    'otc26-show-version/uri/heading': {
      anchor: 'URI, heading',
      text: 'Heading of the section URI.',
      kind: 'heading',
      reason: 'heading-or-link',
    },
    'otc26-show-version/uri/path': {
      anchor: 'URI',
      text: 'A version is shown by GET /{api_version}.',
      kind: 'sentence',
    },
    'otc26-show-version/uri/see-table': {
      anchor: 'URI, pointer to table 1',
      text: 'Pointer to the table of URI parameters.',
      kind: 'sentence',
      reason: 'heading-or-link',
    },
    'otc26-show-version/table-1/caption': {
      anchor: 'Table 1, caption',
      text: 'Caption: parameter description.',
      kind: 'heading',
      reason: 'heading-or-link',
    },
    'otc26-show-version/table-1/columns': {
      anchor: 'Table 1, column headings',
      text: 'The columns are parameter, mandatory and description.',
      kind: 'heading',
      reason: 'heading-or-link',
    },
    'otc26-show-version/table-1/api-version-mandatory': {
      anchor: 'Table 1, row api_version, mandatory',
      text: 'api_version is a mandatory part of the URI.',
      kind: 'row',
    },
    'otc26-show-version/table-1/api-version-meaning': {
      anchor: 'Table 1, row api_version, description',
      text: 'api_version is a version of the API, such as V2.',
      kind: 'row',
    },
    'otc26-show-version/request/heading': {
      anchor: 'Request, heading',
      text: 'Heading of the section request.',
      kind: 'heading',
      reason: 'heading-or-link',
    },
    'otc26-show-version/request/none': {
      anchor: 'Request',
      text: 'The request has no body.',
      kind: 'sentence',
      reason: 'states-no-duty',
    },
    'otc26-show-version/response/heading': {
      anchor: 'Response, heading',
      text: 'Heading of the section response.',
      kind: 'heading',
      reason: 'heading-or-link',
    },
    'otc26-show-version/response/see-table': {
      anchor: 'Response, pointer to table 2',
      text: 'Pointer to the table of response parameters.',
      kind: 'sentence',
      reason: 'heading-or-link',
    },
    'otc26-show-version/table-2/caption': {
      anchor: 'Table 2, caption',
      text: 'Caption: response parameters.',
      kind: 'heading',
      reason: 'heading-or-link',
    },
    'otc26-show-version/table-2/columns': {
      anchor: 'Table 2, column headings',
      text: 'The columns are parameter, type and description.',
      kind: 'heading',
      reason: 'heading-or-link',
    },
    'otc26-show-version/table-2/versions-object': {
      anchor: 'Table 2, row versions, type',
      text: 'versions is an object; the example says version instead.',
      kind: 'row',
      reason: 'superseded',
    },
    'otc26-show-version/table-2/versions-meaning': {
      anchor: 'Table 2, row versions, description',
      text: 'versions tells of the version.',
      kind: 'row',
    },
    'otc26-show-version/table-3/caption': {
      anchor: 'Table 3, caption',
      text: 'Caption: fields of versions.',
      kind: 'heading',
      reason: 'heading-or-link',
    },
    'otc26-show-version/table-3/columns': {
      anchor: 'Table 3, column headings',
      text: 'The columns are parameter, type and description.',
      kind: 'heading',
      reason: 'heading-or-link',
    },
    'otc26-show-version/table-3/id-string': {
      anchor: 'Table 3, row id',
      text: 'id is a string, the name of the version.',
      kind: 'row',
    },
    'otc26-show-version/table-3/links-object': {
      anchor: 'Table 3, row links, type',
      text: 'links is an object; the example has an array of objects.',
      kind: 'row',
      reason: 'superseded',
    },
    'otc26-show-version/table-3/links-meaning': {
      anchor: 'Table 3, row links, description',
      text: 'links holds the links of the version.',
      kind: 'row',
    },
    'otc26-show-version/table-3/media-types': {
      anchor: 'Table 3, row media-types',
      text: 'media-types tells the media types.',
      kind: 'row',
    },
    'otc26-show-version/table-3/min-version-minimum': {
      anchor: 'Table 3, row min_version, with microversions',
      text: 'min_version is a string, the smallest microversion of a version with microversions.',
      kind: 'row',
    },
    'otc26-show-version/table-3/min-version-empty': {
      anchor: 'Table 3, row min_version, without microversions',
      text: 'min_version is empty for a version without microversions.',
      kind: 'row',
    },
    'otc26-show-version/table-3/status-values': {
      anchor: 'Table 3, row status',
      text: 'status is a string: CURRENT for the preferred version, SUPPORTED for an older one, DEPRECATED for one that is to be removed.',
      kind: 'row',
    },
    'otc26-show-version/table-3/version-maximum': {
      anchor: 'Table 3, row version, with microversions',
      text: 'version is a string, the largest microversion of a version with microversions.',
      kind: 'row',
    },
    'otc26-show-version/table-3/version-empty': {
      anchor: 'Table 3, row version, without microversions',
      text: 'version is empty for a version without microversions.',
      kind: 'row',
    },
    'otc26-show-version/table-3/updated-v2-0': {
      anchor: 'Table 3, row updated, 2.0',
      text: 'updated of version 2.0 is 2011-01-21T11:33:21Z.',
      kind: 'row',
    },
    'otc26-show-version/table-3/updated-v2-1': {
      anchor: 'Table 3, row updated, 2.1',
      text: 'updated of version 2.1 is 2013-07-23T11:33:21Z.',
      kind: 'row',
    },
    'otc26-show-version/table-4/caption': {
      anchor: 'Table 4, caption',
      text: 'Caption: fields of links.',
      kind: 'heading',
      reason: 'heading-or-link',
    },
    'otc26-show-version/table-4/columns': {
      anchor: 'Table 4, column headings',
      text: 'The columns are parameter, type and description.',
      kind: 'heading',
      reason: 'heading-or-link',
    },
    'otc26-show-version/table-4/href-string': {
      anchor: 'Table 4, row href',
      text: 'href is a string, the link.',
      kind: 'row',
    },
    'otc26-show-version/table-4/rel-self': {
      anchor: 'Table 4, row rel, self',
      text: 'rel is a string: self for a link with a version.',
      kind: 'row',
    },
    'otc26-show-version/table-4/rel-bookmark': {
      anchor: 'Table 4, row rel, bookmark',
      text: 'bookmark is for a permanent link.',
      kind: 'row',
      reason: 'states-no-duty',
    },
    'otc26-show-version/table-4/rel-alternate': {
      anchor: 'Table 4, row rel, alternate',
      text: 'alternate is for another representation.',
      kind: 'row',
      reason: 'states-no-duty',
    },
    'otc26-show-version/table-5/caption': {
      anchor: 'Table 5, caption',
      text: 'Caption: fields of media-types.',
      kind: 'heading',
      reason: 'heading-or-link',
    },
    'otc26-show-version/table-5/columns': {
      anchor: 'Table 5, column headings',
      text: 'The columns are parameter, type and description.',
      kind: 'heading',
      reason: 'heading-or-link',
    },
    'otc26-show-version/table-5/base-string': {
      anchor: 'Table 5, row base',
      text: 'base is a string, the basic type.',
      kind: 'row',
    },
    'otc26-show-version/table-5/type-string': {
      anchor: 'Table 5, row type',
      text: 'type is a string, the media type.',
      kind: 'row',
    },
    'otc26-show-version/example-request/heading': {
      anchor: 'Example request, heading',
      text: 'Heading of the section example request.',
      kind: 'heading',
      reason: 'heading-or-link',
    },
    'otc26-show-version/example-request/path': {
      anchor: 'Example request, line of the request',
      text: 'Example: GET https://{endpoint}/v2.1.',
      kind: 'example',
    },
    'otc26-show-version/example-response/heading': {
      anchor: 'Example response, heading',
      text: 'Heading of the section example response.',
      kind: 'heading',
      reason: 'heading-or-link',
    },
    'otc26-show-version/example-response/body': {
      anchor: 'Example response, body',
      text:
        'Example answer: version with id v2.1, min_version 2.1, version 2.60, status CURRENT, updated, links self and ' +
        'describedby and one media type.',
      kind: 'example',
    },
    'otc26-show-version/returned-values/heading': {
      anchor: 'Returned values, heading',
      text: 'Heading of the section returned values.',
      kind: 'heading',
      reason: 'heading-or-link',
    },
    'otc26-show-version/returned-values/see-general': {
      anchor: 'Returned values',
      text: 'Pointer to the returned values of general requests.',
      kind: 'sentence',
      reason: 'heading-or-link',
    },
  },
})
