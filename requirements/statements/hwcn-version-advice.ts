import { defineDocument } from './statement.ts'

/** What Huawei Cloud says of versions and microversions of the native API. */
export const hwcnVersionAdvice = defineDocument({
  title: 'API版本选择建议 (Suggestions on API Versions)',
  publisher: 'Huawei Cloud',
  edition: 'huaweicloudDocs/ecs bd661adb1107 (2024-04-18), Chinese: cn.zh-cn/API参考/API版本选择建议.md',
  statements: {
    'hwcn-version-advice/page/heading': {
      anchor: 'Page title, heading',
      text: 'The page is headed suggestions on API versions.',
      kind: 'heading',
      reason: 'heading-or-link',
    },
    'hwcn-version-advice/styles/two': {
      anchor: 'Styles, list',
      text: 'There are APIs of the ECS service itself and native ones of OpenStack.',
      kind: 'sentence',
      reason: 'states-no-duty',
    },
    'hwcn-version-advice/styles/advice': {
      anchor: 'Styles, comparison',
      text: 'The two styles do much the same; the ECS API adds functions, the native API serves open-source tools.',
      kind: 'sentence',
      reason: 'states-no-duty',
    },
    'hwcn-version-advice/versions/ecs-recommended': {
      anchor: 'Version numbers, first sentence',
      text: 'The ECS API is recommended.',
      kind: 'sentence',
      reason: 'states-no-duty',
    },
    'hwcn-version-advice/versions/v2-and-v2-1': {
      anchor: 'Version numbers, native API',
      text: 'The native API has the versions v2 and v2.1.',
      kind: 'sentence',
    },
    'hwcn-version-advice/versions/v2-1-does-all': {
      anchor: 'Version numbers, v2.1 and v2',
      text: 'v2.1 does everything that v2 does.',
      kind: 'sentence',
    },
    'hwcn-version-advice/versions/microversions': {
      anchor: 'Version numbers, microversions',
      text: 'v2.1 has microversions.',
      kind: 'sentence',
    },
    'hwcn-version-advice/versions/swap': {
      anchor: 'Version numbers, note',
      text: 'v2 is used by writing v2 instead of v2.1 in the URI of an API.',
      kind: 'note',
    },
    'hwcn-version-advice/microversions/on-v2-1': {
      anchor: 'Microversions, scope',
      text: 'On v2.1 a microversion selects new functions of an API.',
      kind: 'sentence',
    },
    'hwcn-version-advice/microversions/discover': {
      anchor: 'Microversions, discovery',
      text: 'The list of versions tells the supported major versions and the largest and smallest microversion.',
      kind: 'sentence',
    },
    'hwcn-version-advice/microversions/two-headers': {
      anchor: 'Microversions, headers',
      text: 'A microversion is asked for in the header X-OpenStack-Nova-API-Version or OpenStack-API-Version.',
      kind: 'sentence',
    },
    'hwcn-version-advice/microversions/example': {
      anchor: 'Microversions, example',
      text: 'Example: X-OpenStack-Nova-API-Version: 2.26, or OpenStack-API-Version: compute 2.26.',
      kind: 'example',
    },
    'hwcn-version-advice/microversions/default': {
      anchor: 'Microversions, note',
      text: 'Without a header v2.1 acts as microversion 2.1.',
      kind: 'note',
    },
    'hwcn-version-advice/sample-request/v2': {
      anchor: 'Sample requests, v2',
      text: 'Example: the details of servers on v2 lack OS-EXT-SRV-ATTR:hostname.',
      kind: 'example',
    },
    'hwcn-version-advice/sample-request/v2-1': {
      anchor: 'Sample requests, v2.1',
      text: 'Example: the details of servers on v2.1 with 2.26 hold OS-EXT-SRV-ATTR:hostname.',
      kind: 'example',
    },
    'hwcn-version-advice/sample-response/empty': {
      anchor: 'Sample responses, empty strings',
      text: 'An endpoint whose version and min_version are empty has no microversions.',
      kind: 'sentence',
    },
    'hwcn-version-advice/sample-response/maximum': {
      anchor: 'Sample responses, version',
      text: 'version is the largest microversion.',
      kind: 'sentence',
    },
    'hwcn-version-advice/sample-response/minimum': {
      anchor: 'Sample responses, min_version',
      text: 'min_version is the smallest microversion.',
      kind: 'sentence',
    },
    'hwcn-version-advice/sample-response/range': {
      anchor: 'Sample responses, range',
      text: 'A client is to ask for a microversion in this range, in X-OpenStack-Nova-API-Version.',
      kind: 'sentence',
    },
    'hwcn-version-advice/sample-response/from-2-27': {
      anchor: 'Sample responses, newer header',
      text: 'From 2.27 on the header OpenStack-API-Version may be used.',
      kind: 'sentence',
    },
    'hwcn-version-advice/sample-response/example': {
      anchor: 'Sample responses, example',
      text: 'Example: v2.0 without microversions and v2.1 with 2.1 to 2.14.',
      kind: 'example',
    },
  },
})
