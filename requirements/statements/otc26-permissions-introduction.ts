import { defineDocument } from './statement.ts'

/** Who may call an API of Open Telekom Cloud, in general. */
export const otc26PermissionsIntroduction = defineDocument({
  title: 'Introduction (permissions and supported actions)',
  publisher: 'Open Telekom Cloud',
  edition: 'opentelekomcloud-docs/elastic-cloud-server 168b6c8b482b: api-ref/source/permissions_and_supported_actions/introduction.rst',
  statements: {
    'otc26-permissions-introduction/page/heading': {
      anchor: 'Page title, heading',
      text: 'The page is headed introduction.',
      kind: 'heading',
      reason: 'heading-or-link',
    },
    'otc26-permissions-introduction/intro/fine-grained': {
      anchor: 'First paragraph',
      text: 'IAM manages fine-grained permissions for ECSs; who needs no IAM users of an account can skip the page.',
      kind: 'sentence',
      reason: 'states-no-duty',
    },
    'otc26-permissions-introduction/intro/new-users': {
      anchor: 'Second paragraph, first sentence',
      text: 'A new IAM user has no permissions.',
      kind: 'sentence',
    },
    'otc26-permissions-introduction/intro/groups': {
      anchor: 'Second paragraph, the rest',
      text: 'Users inherit permissions from the groups that they are in, to which policies or roles are attached, and can do what these permit.',
      kind: 'sentence',
      reason: 'not-observable-over-http',
    },
    'otc26-permissions-introduction/intro/roles-and-policies': {
      anchor: 'Third paragraph',
      text: 'Roles grant permissions by service and duty; policies grant them by API, for operations, resources and conditions.',
      kind: 'sentence',
      reason: 'states-no-duty',
    },
    'otc26-permissions-introduction/intro/policies-for-apis': {
      anchor: 'Note',
      text: 'To allow or deny the access to an API, a policy is used.',
      kind: 'note',
      reason: 'states-no-duty',
    },
    'otc26-permissions-introduction/intro/account': {
      anchor: 'Fifth paragraph, accounts',
      text: 'An account has every permission that the APIs need.',
      kind: 'sentence',
      reason: 'not-observable-over-http',
    },
    'otc26-permissions-introduction/intro/iam-users': {
      anchor: 'Fifth paragraph, users',
      text: 'An IAM user must have been assigned the permissions that an API needs, which are determined by the actions of the API.',
      kind: 'sentence',
    },
    'otc26-permissions-introduction/intro/only-granted': {
      anchor: 'Fifth paragraph, actions',
      text: 'Only who has been granted permissions that allow the actions of an API calls it successfully.',
      kind: 'sentence',
    },
    'otc26-permissions-introduction/intro/example': {
      anchor: 'Fifth paragraph, example',
      text: 'To query ECSs a user must have been granted the action ecs:servers:list.',
      kind: 'example',
      reason: 'states-no-duty',
    },
    'otc26-permissions-introduction/concepts/terms': {
      anchor: 'Supported actions, permissions, APIs, actions',
      text: 'Permissions allow or deny operations; an action is what a policy names to allow or deny an API.',
      kind: 'sentence',
      reason: 'states-no-duty',
    },
    'otc26-permissions-introduction/concepts/dependencies': {
      anchor: 'Supported actions, dependencies',
      text: 'Who is allowed an action must be allowed the actions that it depends on, too.',
      kind: 'sentence',
    },
    'otc26-permissions-introduction/concepts/scopes': {
      anchor: 'Supported actions, scopes, both',
      text: 'A policy whose actions support both scopes can be used for IAM projects and for enterprise projects.',
      kind: 'sentence',
    },
    'otc26-permissions-introduction/concepts/iam-only': {
      anchor: 'Supported actions, scopes, one',
      text: 'A policy with actions for IAM projects only can be used in IAM only.',
      kind: 'sentence',
    },
    'otc26-permissions-introduction/concepts/marks': {
      anchor: 'Supported actions, note',
      text: 'In the tables one mark stands for supported, another one for not supported.',
      kind: 'note',
      reason: 'heading-or-link',
    },
    'otc26-permissions-introduction/concepts/pages': {
      anchor: 'Supported actions, list',
      text: 'The page links to the tables of actions.',
      kind: 'row',
      reason: 'heading-or-link',
    },
  },
})
