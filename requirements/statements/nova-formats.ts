import { defineDocument } from './statement.ts'

/** The one format of Nova's requests and responses. */
export const novaFormats = defineDocument({
  title: 'Request and response formats: API guide',
  publisher: 'OpenStack Nova',
  edition: 'openstack/nova 00a030403f672b975364c855b7d25b40ef83e757 (2026-08-21): api-guide/source/request_and_response_formats.rst',
  statements: {
    'nova-formats/page/heading': {
      anchor: 'Title',
      text: 'The page is headed request and response formats.',
      kind: 'heading',
      reason: 'heading-or-link',
    },
    'nova-formats/formats/json-only': {
      anchor: 'Formats, JSON',
      text: 'Requests and answers are JSON of type application/json and nothing else.',
      kind: 'sentence',
    },
    'nova-formats/formats/json-assumed': {
      anchor: 'Formats, assumption',
      text: 'All content is taken to be application/json, in requests and answers alike.',
      kind: 'sentence',
    },
    'nova-formats/example/heading': {
      anchor: 'Example, heading',
      text: 'Heading of the example.',
      kind: 'heading',
      reason: 'heading-or-link',
    },
    'nova-formats/example/intro': {
      anchor: 'Example, sentence',
      text: 'An example of a request in JSON follows.',
      kind: 'sentence',
      reason: 'states-no-duty',
    },
    'nova-formats/example/request': {
      anchor: 'Example, request',
      text: 'Example: POST /v2.1/servers with X-Auth-Token, without a content type, and a JSON body that creates a server.',
      kind: 'example',
    },
  },
})
