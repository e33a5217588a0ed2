import { defineRequirements } from '../requirement.ts'

export const ecsProject = defineRequirements({
  'ecs-groups/project/refuses-foreign-project': {
    level: { huaweicloud: 'must', opentelekomcloud: 'must' },
    text: 'A URL that names another project than the token is refused; it shows, creates and deletes nothing of either.',
    statements: [
      'huawei-definitions-groups/create-v1/project-id-required', 'huawei-definitions-groups/list-v1/project-id-required',
      'huawei-definitions-groups/show-v1/project-id-required', 'huawei-definitions-groups/delete-v1/project-id-required',
      'hwcn-create-group-v1/table-1/project-id-mandatory', 'hwcn-create-group-v1/table-1/project-id-meaning',
      'hwcn-delete-group-v1/table-1/project-id-mandatory', 'hwcn-delete-group-v1/table-1/project-id-meaning',
      'hwcn-error-codes/table/ecs-0023', 'hwcn-error-codes/table/common-0018', 'hwcn-show-group-v1/table-1/project-id-mandatory',
      'hwcn-show-group-v1/table-1/project-id-meaning', 'hwi-create-group-v1/table-1/project-id-mandatory',
      'hwi-create-group-v1/table-1/project-id-meaning', 'otc26-create-group-v1/table-1/project-id-mandatory',
      'otc26-create-group-v1/table-1/project-id-meaning', 'otc26-delete-group-v1/table-1/project-id-mandatory',
      'otc26-delete-group-v1/table-1/project-id-meaning', 'otc26-error-codes/table/ecs-0023', 'otc26-error-codes/table/common-0018',
      'otc26-show-group-v1/table-1/project-id-mandatory', 'otc26-show-group-v1/table-1/project-id-meaning',
    ],
    operations: ['createEcsGroup', 'listEcsGroups', 'showEcsGroup', 'deleteEcsGroup'],
  },
})
