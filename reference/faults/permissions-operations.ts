import { defineEcsFaults } from './ecs-rewrite.ts'
import type { Fault } from './fault.ts'
import { iamRules } from './iam-fault.ts'

/** What is said of an operation in the tables, as far as it decides which requirements a dropped check breaks. */
interface Told {
  readonly operation: string
  /** Of ECS v1, on groups: identity policies name it too. */
  readonly identity?: 'read' | 'write'
  readonly dependencies?: true
  /** Natively, where a table says that it is granted in IAM projects only. */
  readonly native?: true
}

const ON_ECS_GROUPS: readonly Told[] = [
  { operation: 'createEcsGroup', identity: 'write' },
  { operation: 'deleteEcsGroup', identity: 'write' },
  { operation: 'addEcsGroupMember', identity: 'write' },
  { operation: 'removeEcsGroupMember', identity: 'write' },
  { operation: 'listEcsGroups', identity: 'read' },
  { operation: 'showEcsGroup', identity: 'read' },
]

const OTHERS: readonly Told[] = [
  ...['createServerGroup', 'listServerGroups', 'showServerGroup', 'deleteServerGroup'].map((operation): Told => ({ operation, native: true })),
  ...['changeEcsOs', 'reinstallEcsOs', 'resizeEcs', 'migrateEcs'].map((operation) => ({ operation })),
  ...['startServer', 'stopServer', 'rebootServer', 'resizeServer', 'lockServer', 'unlockServer']
    .map((operation): Told => ({ operation, dependencies: true, native: true })),
]

/** Operations of one cloud alone. */
const OWN: ReadonlyArray<Told & Required<Pick<Fault, 'dialects'>>> = [
  { operation: 'changeEcsOsWithoutCloudInit', dialects: ['huaweicloud'] },
  { operation: 'reinstallEcsOsWithoutCloudInit', dialects: ['huaweicloud'] },
  { operation: 'resizeEcsV11', dialects: ['huaweicloud'] },
  { operation: 'rebuildServer', dependencies: true, dialects: ['opentelekomcloud'] },
]

function broken({ operation, identity, dependencies, native }: Told): string[] {
  return [
    'permissions/actions/refuses-without-action',
    'permissions/actions/new-users-may-nothing',
    ...(/^show\w+Group$/.test(operation) ? ['permissions/refusals/whatever-is-asked'] : []),
    ...(dependencies === undefined ? [] : ['permissions/actions/refuses-without-dependency']),
    ...(native === undefined ? [] : ['permissions/scope/enterprise-grant-not-native']),
    ...(identity === undefined ? [] : ['permissions/identity/refuses-without-action']),
    ...(identity === 'write' ? ['permissions/identity/levels-tell-reads'] : []),
  ]
}

/** `stopServer` is `stop-server`. */
function kebab(operation: string): string {
  return operation.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)
}

/** Nobody is asked for rights where one operation is concerned. */
const dropped = [...ON_ECS_GROUPS, ...OTHERS, ...OWN].map((told): Fault => ({
  name: `check-dropped-${kebab(told.operation)}`,
  summary: `Whoever has a token of the project may call ${told.operation}, whatever the policies say.`,
  ...('dialects' in told && { dialects: told.dialects as NonNullable<Fault['dialects']> }),
  breaks: broken(told),
  rules: iamRules(({ need }) => ({ need: (operation, edition) => (operation === told.operation ? undefined : need(operation, edition)) })),
}))

/** Operations of one cloud alone that look at the action of another one. */
const MIXED_UP: ReadonlyArray<Required<Pick<Fault, 'dialects'>> & { readonly operation: string; readonly action: string }> = [
  { operation: 'changeEcsOsWithoutCloudInit', action: 'ecs:cloudServers:rebuild', dialects: ['huaweicloud'] },
  { operation: 'reinstallEcsOsWithoutCloudInit', action: 'ecs:cloudServers:changeOS', dialects: ['huaweicloud'] },
  { operation: 'resizeEcsV11', action: 'ecs:cloudServers:migrate', dialects: ['huaweicloud'] },
  { operation: 'rebuildServer', action: 'ecs:servers:stop', dialects: ['opentelekomcloud'] },
]

const mixedUp = MIXED_UP.map(({ operation, action, dialects }): Fault => ({
  name: `action-mixed-up-${kebab(operation)}`,
  summary: `Whether somebody may call ${operation} depends on ${action}.`,
  dialects,
  breaks: ['permissions/actions/grants', 'permissions/actions/refuses-without-action'],
  rules: iamRules(({ need }) => ({
    need: (asked, edition) => {
      const honest = need(asked, edition)
      return honest === undefined || asked !== operation ? honest : { ...honest, action }
    },
  })),
}))

/** Ways to be wrong about the rights to one operation. */
export const permissionOperationFaults = defineEcsFaults([...dropped, ...mixedUp])
