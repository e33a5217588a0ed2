import { defineDocument } from './statement.ts'

/** Who may call an API of Huawei Cloud, in general. */
export const hwcnPermissionsIntroduction = defineDocument({
  title: '策略及授权项说明 (Permissions and Supported Actions)',
  publisher: 'Huawei Cloud',
  edition: 'huaweicloudDocs/ecs 0da88f7cbddc, Chinese: cn.zh-cn/API参考/策略及授权项说明.md',
  statements: {
    'hwcn-permissions-introduction/page/heading': {
      anchor: 'Page title, heading',
      text: 'The page is headed policies and supported actions.',
      kind: 'heading',
      reason: 'heading-or-link',
    },
    'hwcn-permissions-introduction/intro/fine-grained': {
      anchor: 'First paragraph',
      text: 'IAM manages fine-grained permissions for ECSs; who needs no IAM users of an account can skip the page.',
      kind: 'sentence',
      reason: 'states-no-duty',
    },
    'hwcn-permissions-introduction/intro/new-users': {
      anchor: 'Second paragraph, first sentence',
      text: 'A new IAM user has no permissions.',
      kind: 'sentence',
    },
    'hwcn-permissions-introduction/intro/groups': {
      anchor: 'Second paragraph, the rest',
      text: 'Users inherit permissions from the groups that they are in, to which policies or roles are attached, and can do what these permit.',
      kind: 'sentence',
      reason: 'not-observable-over-http',
    },
    'hwcn-permissions-introduction/intro/roles-and-policies': {
      anchor: 'Third paragraph',
      text: 'Roles grant permissions by service and duty; policies grant them by API, for operations, resources and conditions.',
      kind: 'sentence',
      reason: 'states-no-duty',
    },
    'hwcn-permissions-introduction/intro/policies-for-apis': {
      anchor: 'Note',
      text: 'To allow or deny the access to an API, a policy is used.',
      kind: 'note',
      reason: 'states-no-duty',
    },
    'hwcn-permissions-introduction/intro/account': {
      anchor: 'Fifth paragraph, accounts',
      text: 'An account has every permission that the APIs need.',
      kind: 'sentence',
      reason: 'not-observable-over-http',
    },
    'hwcn-permissions-introduction/intro/iam-users': {
      anchor: 'Fifth paragraph, users',
      text: 'An IAM user must have the permissions that an API needs, or the request fails.',
      kind: 'sentence',
    },
    'hwcn-permissions-introduction/intro/only-granted': {
      anchor: 'Fifth paragraph, actions',
      text: 'Only who has been granted permissions that allow the actions of an API calls it successfully.',
      kind: 'sentence',
    },
    'hwcn-permissions-introduction/intro/example': {
      anchor: 'Fifth paragraph, example',
      text: 'To query ECSs a user must have been granted the action ecs:servers:list.',
      kind: 'example',
      reason: 'states-no-duty',
    },
    'hwcn-permissions-introduction/concepts/terms': {
      anchor: 'Supported actions, permissions, APIs, actions',
      text: 'Permissions allow or deny operations; an action is what a policy names to allow or deny an API.',
      kind: 'sentence',
      reason: 'states-no-duty',
    },
    'hwcn-permissions-introduction/concepts/dependencies': {
      anchor: 'Supported actions, dependencies',
      text: 'An action works only where the actions that it depends on are allowed, too.',
      kind: 'sentence',
    },
    'hwcn-permissions-introduction/concepts/scopes': {
      anchor: 'Supported actions, scopes, both',
      text: 'A policy whose actions support both scopes can be used for IAM projects and for enterprise projects.',
      kind: 'sentence',
    },
    'hwcn-permissions-introduction/concepts/iam-only': {
      anchor: 'Supported actions, scopes, one',
      text: 'A policy for actions that support IAM projects only has no effect where it is granted for an enterprise project.',
      kind: 'sentence',
    },
    'hwcn-permissions-introduction/concepts/marks': {
      anchor: 'Supported actions, note',
      text: 'In the tables one mark stands for supported, another one for not supported.',
      kind: 'note',
      reason: 'heading-or-link',
    },
    'hwcn-permissions-introduction/concepts/pages': {
      anchor: 'Supported actions, list',
      text: 'The page links to the tables of actions.',
      kind: 'row',
      reason: 'heading-or-link',
    },
  },
})
