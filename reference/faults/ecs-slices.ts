import { defineEcsFaults, ecsRules } from './ecs-rewrite.ts'
import { ofOperations } from './rewrite.ts'

/** Ways of ECS v1 to be wrong about pages. */
export const ecsSliceFaults = defineEcsFaults([
  {
    name: 'ecs-limit-gives-one-more',
    summary: 'A v1 page has one group more than its limit.',
    breaks: ['ecs-groups/slices/limit-bounds-page', 'ecs-groups/sequences/agrees-with-model'],
    rules: ecsRules(({ page }) => ({
      page: (groups, { limit, marker }) => page(groups, { limit: limit === undefined ? undefined : limit + 1, marker }),
    })),
  },
  {
    name: 'ecs-page-begins-with-marker',
    summary: 'A v1 page begins with the group that the marker names.',
    breaks: ['ecs-groups/slices/marker-continues', 'ecs-groups/slices/pages-join-to-list', 'ecs-groups/sequences/agrees-with-model'],
    rules: ecsRules(({ page }) => ({
      page: (groups, { limit, marker }) => {
        const rest = page(groups, { limit: undefined, marker })
        const at = groups.findIndex(({ id }) => id === marker)
        return at < 0 ? page(groups, { limit, marker }) : [...groups.slice(at, at + 1), ...(rest ?? [])].slice(0, limit)
      },
    })),
  },
  {
    name: 'ecs-small-pages-skip-one',
    summary: 'A v1 page of up to three groups behind a marker leaves out the one that is next.',
    breaks: ['ecs-groups/slices/pages-join-to-list', 'ecs-groups/sequences/agrees-with-model'],
    rules: ecsRules(({ page }) => ({
      page: (groups, { limit, marker }) =>
        (limit !== undefined && limit < 4 && marker !== undefined ? page(groups, { limit: limit + 1, marker })?.slice(1) : page(groups, { limit, marker })),
    })),
  },
  {
    name: 'ecs-next-marker-names-first',
    summary: 'In page_info next_marker names the first group of the page.',
    breaks: ['ecs-groups/slices/next-marker-names-last'],
    rules: ecsRules(({ nextMarker }) => ({
      nextMarker: (shown, asked) => (nextMarker(shown, asked) === undefined ? undefined : shown[0]?.id),
    })),
  },
  {
    name: 'ecs-page-info-unasked',
    summary: 'The v1 list has page_info although no page was asked for.',
    breaks: ['ecs-groups/slices/no-page-info-unasked'],
    rules: ecsRules(() => ({ nextMarker: (shown) => shown.at(-1)?.id })),
  },
  {
    name: 'ecs-odd-limits-ignored',
    summary: 'The v1 list ignores a limit that is a word or has a fraction.',
    breaks: ['ecs-groups/slices/refuses-non-integers'],
    rules: ecsRules(({ page, pageProblem }) => ({
      pageProblem: (query) => (/^([a-z]+|\d+\.\d+)$/.test(query?.get('limit')?.at(-1) ?? '') ? undefined : pageProblem(query)),
      page: (groups, { limit, marker }) => page(groups, { limit: Number.isInteger(limit) ? limit : undefined, marker }),
    })),
  },
  {
    name: 'ecs-unknown-marker-fails-inside',
    summary: 'A marker that names no group of the list is answered with 500.',
    breaks: ['ecs-groups/slices/undecided-queries', 'protocol/generated-requests/no-server-error'],
    answer: ofOperations(['listEcsGroups'], (answer) => (answer.body.includes('unknown marker') ? { ...answer, status: 500 } : answer)),
  },
])
