import { defineDocument } from './statement.ts'

/** How the URL of a call is made up, and the headers that carry request ids. */
export const novaUrls = defineDocument({
  title: 'Service URLs and request IDs: API reference',
  publisher: 'OpenStack Nova',
  edition:
    'openstack/nova 00a030403f672b975364c855b7d25b40ef83e757 (2026-08-21): api-ref/source/urls.inc, ' +
    'api-ref/source/request-ids.inc, api-ref/source/parameters.yaml',
  statements: {
    'nova-urls/service-urls/heading': {
      anchor: 'Service URLs, heading',
      text: 'Section on service URLs.',
      kind: 'heading',
      reason: 'heading-or-link',
    },
    'nova-urls/service-urls/authentication-required': {
      anchor: 'Service URLs, authentication',
      text: 'Every API call of the reference needs authentication with the Identity service.',
      kind: 'sentence',
    },
    'nova-urls/service-urls/from-catalogue': {
      anchor: 'Service URLs, service url',
      text: 'After authentication the base URL of the service of type compute can be read from the token.',
      kind: 'sentence',
    },
    'nova-urls/service-urls/base-of-paths': {
      anchor: 'Service URLs, full path',
      text: "Every call's path is appended to that service URL.",
      kind: 'sentence',
    },
    'nova-urls/service-urls/example': {
      anchor: 'Service URLs, example',
      text:
        'Example: with the service URL http://mycompute.pvt/compute/v2.1 the call /servers goes to ' +
        'http://mycompute.pvt/compute/v2.1/servers.',
      kind: 'example',
    },
    'nova-urls/service-urls/variants': {
      anchor: 'Service URLs, variants',
      text: 'A service URL may be http or https and may have a port and path of its own and the project id in it.',
      kind: 'sentence',
      reason: 'states-no-duty',
    },
    'nova-urls/service-urls/only-catalogue': {
      anchor: 'Service URLs, catalogue',
      text: 'Only the service catalogue tells the URLs of a deployment.',
      kind: 'sentence',
      reason: 'states-no-duty',
    },
    'nova-urls/service-urls/not-hard-coded': {
      anchor: 'Service URLs, applications',
      text: 'Applications should not have the URL fixed in their code, even for a single site.',
      kind: 'sentence',
      reason: 'states-no-duty',
    },
    'nova-urls/service-urls/discovered': {
      anchor: 'Service URLs, discovery',
      text: 'Applications should take the URL from the Identity token.',
      kind: 'sentence',
      reason: 'states-no-duty',
    },
    'nova-urls/service-urls/shorthand': {
      anchor: 'Service URLs, shorthand',
      text: 'In the reference GET /servers stands for GET of that path under the service URL.',
      kind: 'sentence',
      reason: 'states-no-duty',
    },
    'nova-urls/request-ids/heading': {
      anchor: 'Request IDs, heading',
      text: 'Section on request ids.',
      kind: 'heading',
      reason: 'heading-or-link',
    },
    'nova-urls/request-ids/global-in-request': {
      anchor: 'Request IDs, first sentence',
      text: 'A user can give a global request id in a request header.',
      kind: 'sentence',
    },
    'nova-urls/request-ids/local-in-response': {
      anchor: 'Request IDs, second sentence',
      text: 'A user can read the local request id from a response header.',
      kind: 'sentence',
    },
    'nova-urls/request-ids/see-faults': {
      anchor: 'Request IDs, link',
      text: 'Link to the guide on faults.',
      kind: 'sentence',
      reason: 'heading-or-link',
    },
    'nova-urls/request-ids/request-heading': {
      anchor: 'Request IDs, request heading',
      text: 'Table of the request header.',
      kind: 'heading',
      reason: 'heading-or-link',
    },
    'nova-urls/request-ids/request-optional': {
      anchor: 'Request IDs, request: X-Openstack-Request-Id, optional',
      text: 'X-Openstack-Request-Id may be left out of a request.',
      kind: 'row',
    },
    'nova-urls/request-ids/request-string': {
      anchor: 'Request IDs, request: X-Openstack-Request-Id, type',
      text: 'X-Openstack-Request-Id in a request is a string.',
      kind: 'row',
    },
    'nova-urls/request-ids/request-since': {
      anchor: 'Request IDs, request: X-Openstack-Request-Id, first version',
      text: 'X-Openstack-Request-Id in a request is there from 2.46.',
      kind: 'row',
    },
    'nova-urls/request-ids/request-common': {
      anchor: 'Request IDs, request: X-Openstack-Request-Id, description, meaning',
      text: 'The global request id is one id by which a request is followed through all OpenStack components.',
      kind: 'sentence',
      reason: 'not-observable-over-http',
    },
    'nova-urls/request-ids/request-format': {
      anchor: 'Request IDs, request: X-Openstack-Request-Id, description, format',
      text: 'The global request id must be req- followed by a version 4 UUID.',
      kind: 'constraint',
    },
    'nova-urls/request-ids/request-malformed-ignored': {
      anchor: 'Request IDs, request: X-Openstack-Request-Id, description, malformed value',
      text: 'A global request id of any other format is ignored.',
      kind: 'constraint',
    },
    'nova-urls/request-ids/request-logged': {
      anchor: 'Request IDs, request: X-Openstack-Request-Id, description, log',
      text: 'The global request id is in the log lines of its request.',
      kind: 'sentence',
      reason: 'not-observable-over-http',
    },
    'nova-urls/request-ids/request-logged-default': {
      anchor: 'Request IDs, request: X-Openstack-Request-Id, description, default',
      text: 'By default the middleware is set up so that the global request id is logged.',
      kind: 'sentence',
      reason: 'not-observable-over-http',
    },
    'nova-urls/request-ids/response-heading': {
      anchor: 'Request IDs, response heading',
      text: 'Table of the response headers.',
      kind: 'heading',
      reason: 'heading-or-link',
    },
    'nova-urls/request-ids/compute-returned': {
      anchor: 'Request IDs, response: X-Compute-Request-Id, required',
      text: 'Every answer carries X-Compute-Request-Id, a string.',
      kind: 'row',
    },
    'nova-urls/request-ids/compute-unique': {
      anchor: 'Request IDs, response: X-Compute-Request-Id, description, meaning',
      text: 'X-Compute-Request-Id is the local request id, unique and made for each request.',
      kind: 'sentence',
    },
    'nova-urls/request-ids/compute-logged': {
      anchor: 'Request IDs, response: X-Compute-Request-Id, description, log',
      text: 'That id is in the log lines of its request.',
      kind: 'sentence',
      reason: 'not-observable-over-http',
    },
    'nova-urls/request-ids/compute-logged-default': {
      anchor: 'Request IDs, response: X-Compute-Request-Id, description, default',
      text: 'By default the middleware is set up so that this id is logged.',
      kind: 'sentence',
      reason: 'not-observable-over-http',
    },
    'nova-urls/request-ids/compute-compatibility': {
      anchor: 'Request IDs, response: X-Compute-Request-Id, note',
      text: 'X-Compute-Request-Id is kept for compatibility.',
      kind: 'note',
      reason: 'states-no-duty',
    },
    'nova-urls/request-ids/openstack-returned': {
      anchor: 'Request IDs, response: X-Openstack-Request-Id, required',
      text: 'From 2.46 every answer carries X-Openstack-Request-Id, a string.',
      kind: 'row',
    },
    'nova-urls/request-ids/openstack-unique': {
      anchor: 'Request IDs, response: X-Openstack-Request-Id, description, meaning',
      text: 'X-Openstack-Request-Id in an answer is the local request id, unique and made for each request.',
      kind: 'sentence',
    },
    'nova-urls/request-ids/openstack-logged': {
      anchor: 'Request IDs, response: X-Openstack-Request-Id, description, log',
      text: 'The id answered is in the log lines of its request.',
      kind: 'sentence',
      reason: 'not-observable-over-http',
    },
    'nova-urls/request-ids/openstack-logged-default': {
      anchor: 'Request IDs, response: X-Openstack-Request-Id, description, default',
      text: 'By default the middleware is set up so that the id answered is logged.',
      kind: 'sentence',
      reason: 'not-observable-over-http',
    },
  },
})
