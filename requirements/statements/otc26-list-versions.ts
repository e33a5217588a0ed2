import { defineDocument } from './statement.ts'

/** How Open Telekom Cloud describes the list of versions. */
export const otc26ListVersions = defineDocument({
  title: 'Listing API Versions',
  publisher: 'Open Telekom Cloud',
  edition:
    'opentelekomcloud-docs/elastic-cloud-server efcbeed12e98 (2026-07-02): ' +
    'api-ref/source/native_openstack_nova_apis/api_version_query/listing_api_versions.rst',
  statements: {
    'otc26-list-versions/page/original-name': {
      anchor: 'Page metadata, original name',
      text: 'The page names the topic it was made from.',
      kind: 'heading',
      reason: 'heading-or-link',
    },
    'otc26-list-versions/page/label': {
      anchor: 'Page metadata, label',
      text: 'The page carries a label for links.',
      kind: 'heading',
      reason: 'heading-or-link',
    },
    'otc26-list-versions/page/heading': {
      anchor: 'Page title, heading',
      text: 'The page is headed listing API versions.',
      kind: 'heading',
      reason: 'heading-or-link',
    },
    'otc26-list-versions/function/heading': {
      anchor: 'Function, heading',
      text: 'Heading of the section function.',
      kind: 'heading',
      reason: 'heading-or-link',
    },
    'otc26-list-versions/function/returns': {
      anchor: 'Function, first sentence',
      text: 'The API answers with every available version of Nova.',
      kind: 'sentence',
    },
    'otc26-list-versions/function/two-kinds': {
      anchor: 'Function, second sentence',
      text: 'There are two kinds of versions.',
      kind: 'sentence',
      reason: 'states-no-duty',
    },
    'otc26-list-versions/function/major': {
      anchor: 'Function, major versions',
      text: 'A major version has a URL of its own.',
      kind: 'sentence',
      reason: 'states-no-duty',
    },
    'otc26-list-versions/function/microversion-header': {
      anchor: 'Function, microversions, older header',
      text: 'A microversion is asked for by the request header X-OpenStack-Nova-API-Version.',
      kind: 'sentence',
    },
    'otc26-list-versions/function/newer-header': {
      anchor: 'Function, microversions, newer header',
      text: 'From 2.27 on the header OpenStack-API-Version is supported too.',
      kind: 'sentence',
    },
    'otc26-list-versions/uri/heading': {
      anchor: 'URI, heading',
      text: 'Heading of the section URI.',
      kind: 'heading',
      reason: 'heading-or-link',
    },
    'otc26-list-versions/uri/path': {
      anchor: 'URI',
      text: 'Versions are listed by GET /.',
      kind: 'sentence',
    },
    'otc26-list-versions/request/heading': {
      anchor: 'Request, heading',
      text: 'Heading of the section request.',
      kind: 'heading',
      reason: 'heading-or-link',
    },
    'otc26-list-versions/request/none': {
      anchor: 'Request',
      text: 'The request has no body.',
      kind: 'sentence',
      reason: 'states-no-duty',
    },
    'otc26-list-versions/response/heading': {
      anchor: 'Response, heading',
      text: 'Heading of the section response.',
      kind: 'heading',
      reason: 'heading-or-link',
    },
    'otc26-list-versions/response/see-table': {
      anchor: 'Response, pointer to table 1',
      text: 'Pointer to the table of response parameters.',
      kind: 'sentence',
      reason: 'heading-or-link',
    },
    'otc26-list-versions/table-1/caption': {
      anchor: 'Table 1, caption',
      text: 'Caption: response parameters.',
      kind: 'heading',
      reason: 'heading-or-link',
    },
    'otc26-list-versions/table-1/columns': {
      anchor: 'Table 1, column headings',
      text: 'The columns are parameter, type and description.',
      kind: 'heading',
      reason: 'heading-or-link',
    },
    'otc26-list-versions/table-1/versions-object': {
      anchor: 'Table 1, row versions, type',
      text: 'versions is an object; the example has an array of objects.',
      kind: 'row',
      reason: 'superseded',
    },
    'otc26-list-versions/table-1/versions-meaning': {
      anchor: 'Table 1, row versions, description',
      text: 'versions tells of the versions.',
      kind: 'row',
    },
    'otc26-list-versions/table-2/caption': {
      anchor: 'Table 2, caption',
      text: 'Caption: fields of versions.',
      kind: 'heading',
      reason: 'heading-or-link',
    },
    'otc26-list-versions/table-2/columns': {
      anchor: 'Table 2, column headings',
      text: 'The columns are parameter, type and description.',
      kind: 'heading',
      reason: 'heading-or-link',
    },
    'otc26-list-versions/table-2/id-string': {
      anchor: 'Table 2, row id',
      text: 'id is a string, the name of the version.',
      kind: 'row',
    },
    'otc26-list-versions/table-2/links-object': {
      anchor: 'Table 2, row links, type',
      text: 'links is an object; the example has an array of objects.',
      kind: 'row',
      reason: 'superseded',
    },
    'otc26-list-versions/table-2/links-meaning': {
      anchor: 'Table 2, row links, description',
      text: 'links holds the links of the version.',
      kind: 'row',
    },
    'otc26-list-versions/table-2/min-version-minimum': {
      anchor: 'Table 2, row min_version, with microversions',
      text: 'min_version is a string, the smallest microversion of a version with microversions.',
      kind: 'row',
    },
    'otc26-list-versions/table-2/min-version-empty': {
      anchor: 'Table 2, row min_version, without microversions',
      text: 'min_version is empty for a version without microversions.',
      kind: 'row',
    },
    'otc26-list-versions/table-2/status-values': {
      anchor: 'Table 2, row status',
      text: 'status is a string: CURRENT for the preferred version, SUPPORTED for an older one, DEPRECATED for one that is to be removed.',
      kind: 'row',
    },
    'otc26-list-versions/table-2/version-maximum': {
      anchor: 'Table 2, row version, with microversions',
      text: 'version is a string, the largest microversion of a version with microversions.',
      kind: 'row',
    },
    'otc26-list-versions/table-2/version-empty': {
      anchor: 'Table 2, row version, without microversions',
      text: 'version is empty for a version without microversions.',
      kind: 'row',
    },
    'otc26-list-versions/table-2/updated-v2-0': {
      anchor: 'Table 2, row updated, 2.0',
      text: 'updated of version 2.0 is 2011-01-21T11:33:21Z.',
      kind: 'row',
    },
    'otc26-list-versions/table-2/updated-v2-1': {
      anchor: 'Table 2, row updated, 2.1',
      text: 'updated of version 2.1 is 2013-07-23T11:33:21Z.',
      kind: 'row',
    },
    'otc26-list-versions/table-3/caption': {
      anchor: 'Table 3, caption',
      text: 'Caption: fields of links.',
      kind: 'heading',
      reason: 'heading-or-link',
    },
    'otc26-list-versions/table-3/columns': {
      anchor: 'Table 3, column headings',
      text: 'The columns are parameter, type and description.',
      kind: 'heading',
      reason: 'heading-or-link',
    },
    'otc26-list-versions/table-3/href-string': {
      anchor: 'Table 3, row href',
      text: 'href is a string, the link.',
      kind: 'row',
    },
    'otc26-list-versions/table-3/rel-self': {
      anchor: 'Table 3, row rel, self',
      text: 'rel is a string: self for a link with a version.',
      kind: 'row',
    },
    'otc26-list-versions/table-3/rel-bookmark': {
      anchor: 'Table 3, row rel, bookmark',
      text: 'bookmark is for a permanent link.',
      kind: 'row',
      reason: 'states-no-duty',
    },
    'otc26-list-versions/table-3/rel-alternate': {
      anchor: 'Table 3, row rel, alternate',
      text: 'alternate is for another representation.',
      kind: 'row',
      reason: 'states-no-duty',
    },
    'otc26-list-versions/example-request/heading': {
      anchor: 'Example request, heading',
      text: 'Heading of the section example request.',
      kind: 'heading',
      reason: 'heading-or-link',
    },
    'otc26-list-versions/example-request/path': {
      anchor: 'Example request, line of the request',
      text: 'Example: GET https://{endpoint}/.',
      kind: 'example',
    },
    'otc26-list-versions/example-response/heading': {
      anchor: 'Example response, heading',
      text: 'Heading of the section example response.',
      kind: 'heading',
      reason: 'heading-or-link',
    },
    'otc26-list-versions/example-response/v2': {
      anchor: 'Example response, v2.0',
      text: 'Example entry: id v2.0, status SUPPORTED, min_version and version empty, self link to /v2/.',
      kind: 'example',
    },
    'otc26-list-versions/example-response/v2-1': {
      anchor: 'Example response, v2.1',
      text: 'Example entry: id v2.1, status CURRENT, min_version 2.1, version 2.60, self link to /v2.1/.',
      kind: 'example',
    },
    'otc26-list-versions/returned-values/heading': {
      anchor: 'Returned values, heading',
      text: 'Heading of the section returned values.',
      kind: 'heading',
      reason: 'heading-or-link',
    },
    'otc26-list-versions/returned-values/see-general': {
      anchor: 'Returned values',
      text: 'Pointer to the returned values of general requests.',
      kind: 'sentence',
      reason: 'heading-or-link',
    },
  },
})
