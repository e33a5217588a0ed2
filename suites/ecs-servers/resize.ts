import { bodyOf, hasStatus, holds, isRefused, isSame } from '../../checks/index.ts'
import { type CaseContext, conformance } from '../../harness/index.ts'
import { anEcsGroup, membersOf, theEcsGroup } from '../ecs-group.ts'
import { observeRefusal } from '../ecs-groups/refused.ts'
import { aStoppedEcs, anEcs, checkDone, checkJob, ecsServers, finishedJob, jobIdIn, theEcs } from '../ecs-server.ts'
import { succeeded } from '../group.ts'
import { NEVER_GIVEN } from '../never-given.ts'
import type { ShownServer } from '../server.ts'
import { aFinishedBatch } from './batch.ts'
import { checkFruitless } from './fruitless.ts'
import { checkSameServer } from './same-server.ts'
import { checkUnchanged } from './state.ts'
import { aFinishedResize, askingResize, aStopped, flavorOf, resizesOf, resizing, sendingResize } from './wanted-resize.ts'

conformance({
  id: 'ecs-servers/resize/answers-job',
  needs: resizing(),
  subjects: ecsServers,
  async body(context) {
    const { id } = await aStoppedEcs(context)
    const jobs: Array<string | undefined> = []
    for (const flavor of [context.facts.servers?.otherFlavor, context.facts.servers?.flavor]) {
      const begun = await askingResize(context, { id, flavor })
      await checkJob(context, begun)
      jobs.push(jobIdIn(begun))
    }
    context.check(holds, new Set(jobs).size === jobs.length, 'a job of its own each time', jobs.join(', '))
  },
})

conformance({
  id: 'ecs-servers/resize/changes-flavor',
  needs: resizing(),
  subjects: ecsServers,
  async body(context) {
    const before = await aStopped(context)
    const there = context.facts.servers?.otherFlavor
    const back = context.facts.servers?.flavor
    for (const [at, operationId] of resizesOf(context).entries()) {
      const flavor = at % 2 === 0 ? there : back
      await checkDone(context, await askingResize(context, { id: before.id, operationId, flavor }))
      const after = await theEcs(context.as.member, before.id)
      context.check(isSame, flavorOf(after), flavor, `the flavor after ${operationId}:`)
      context.check(isSame, after.fields['status'], 'SHUTOFF', `the status after ${operationId}:`)
    }
  },
})

conformance({
  id: 'ecs-servers/resize/keeps-identity',
  needs: resizing(),
  subjects: ecsServers,
  async body(context) {
    const before = await aStopped(context)
    await aFinishedResize(context, before.id)
    await checkSameServer(context, before, { after: 'a resize', too: ['image'] })
  },
})

conformance({
  id: 'ecs-servers/resize/stays-in-group',
  needs: resizing({ group: 1, server: 1 }),
  subjects: ecsServers,
  async body(context) {
    const group = await anEcsGroup(context)
    const { id } = await aStoppedEcs(context, { group })
    await aFinishedResize(context, id)
    context.check(isSame, membersOf(await theEcsGroup(context.as.member, group.id)), [id], 'the members of the group:')
  },
})

conformance({
  id: 'ecs-servers/resize/needs-stopped-server',
  needs: resizing(),
  subjects: ecsServers,
  async body(context) {
    const before = await theEcs(context.as.member, (await anEcs(context)).id)
    for (const operationId of resizesOf(context)) {
      await checkFruitless(context, await askingResize(context, { id: before.id, operationId }), 'the server runs')
      await checkUnchanged(context, before, `${operationId} while it ran`)
    }
    await aFinishedBatch(context, 'stopEcsBatch', { ids: [before.id] })
    await aFinishedResize(context, before.id)
  },
})

conformance({
  id: 'ecs-servers/resize/stops-running-server',
  needs: resizing(),
  subjects: ecsServers,
  async body(context) {
    const { id } = await anEcs(context)
    for (const [at, operationId] of resizesOf(context).entries()) {
      const flavor = at % 2 === 0 ? context.facts.servers?.otherFlavor : context.facts.servers?.flavor
      await checkDone(context, await askingResize(context, { id, operationId, flavor, more: { mode: 'withStopServer' } }))
      const after = await theEcs(context.as.member, id)
      context.check(isSame, flavorOf(after), flavor, `the flavor after ${operationId}:`)
      context.check(isSame, after.fields['status'], 'ACTIVE', `the status after ${operationId}:`)
    }
  },
})

const DRY = { dry_run: true }

conformance({
  id: 'ecs-servers/resize/dry-run-passes',
  needs: resizing(),
  subjects: ecsServers,
  async body(context) {
    const { id } = await aStoppedEcs(context)
    for (const operationId of resizesOf(context)) {
      const exchange = await askingResize(context, { id, operationId, beside: DRY })
      context.check(hasStatus, exchange, 202)
      context.observe('body of a dry run', bodyOf(exchange) === undefined ? 'none' : 'JSON')
    }
  },
})

conformance({
  id: 'ecs-servers/resize/dry-run-changes-nothing',
  needs: resizing(),
  subjects: ecsServers,
  async body(context) {
    const before = await aStopped(context)
    for (const operationId of resizesOf(context)) {
      succeeded(await askingResize(context, { id: before.id, operationId, beside: DRY }), 202)
      await checkUnchanged(context, before, `a dry run of ${operationId}`)
    }
    // What a dry run had begun after all would keep this one from being begun, or be undone by it.
    await finishedJob(context, await askingResize(context, { id: before.id, beside: { dry_run: false } }))
    const after = await theEcs(context.as.member, before.id)
    context.check(isSame, flavorOf(after), context.facts.servers?.otherFlavor, 'the flavor in the end:')
  },
})

conformance({
  id: 'ecs-servers/resize/dry-run-refuses',
  needs: resizing(),
  subjects: ecsServers,
  async body(context) {
    const { id } = await aStoppedEcs(context)
    for (const operationId of resizesOf(context)) {
      for (const body of [{ resize: {}, ...DRY }, { ...DRY }]) {
        const exchange = await sendingResize(context, { id, operationId, body })
        context.check(isRefused, exchange, 'a dry run that lacks what is mandatory')
        observeRefusal(context, exchange)
      }
      succeeded(await askingResize(context, { id, operationId, beside: DRY }), 202)
    }
  },
})

/** Each broken resize is refused and changes nothing; the valid one of the same server succeeds. */
const refusesAll = (broken: (flavor: string) => Readonly<Record<string, unknown>>) => async (context: CaseContext): Promise<void> => {
  const before = await aStopped(context)
  for (const operationId of resizesOf(context)) {
    for (const [what, body] of Object.entries(broken(context.facts.servers?.otherFlavor ?? ''))) {
      const exchange = await sendingResize(context, { id: before.id, operationId, body })
      context.check(isRefused, exchange, what)
      observeRefusal(context, exchange)
      await checkUnchanged(context, before, `${operationId} with ${what}`)
    }
  }
  await aFinishedResize(context, before.id)
}

conformance({
  id: 'ecs-servers/resize/mandatory-fields',
  needs: resizing(),
  subjects: ecsServers,
  body: refusesAll(() => ({ 'no resize': {}, 'no flavorRef': { resize: {} } })),
})

conformance({
  id: 'ecs-servers/resize/field-types',
  needs: resizing(),
  subjects: ecsServers,
  body: refusesAll((flavorRef) => ({
    'resize that is a list': { resize: [{ flavorRef }] },
    'resize that is a string': { resize: flavorRef },
    'flavorRef that is an object': { resize: { flavorRef: { id: flavorRef } } },
    'dry_run that is an object': { resize: { flavorRef }, dry_run: {} },
  })),
})

/** Resizes to a flavor that cannot be had: each is refused, or its job fails, and the server keeps the one it has. */
const keepsFlavor = (because: string, unfit: (before: ShownServer) => string) => async (context: CaseContext): Promise<void> => {
  const before = await aStopped(context)
  for (const operationId of resizesOf(context)) {
    await checkFruitless(context, await askingResize(context, { id: before.id, operationId, flavor: unfit(before) }), because)
    await checkUnchanged(context, before, `${operationId}, where ${because}`)
  }
  await aFinishedResize(context, before.id)
}

conformance({
  id: 'ecs-servers/resize/unknown-flavors',
  needs: resizing(),
  subjects: ecsServers,
  body: keepsFlavor('no flavor has that id', () => 'conformance.never'),
})

conformance({
  id: 'ecs-servers/resize/same-flavor',
  needs: resizing(),
  subjects: ecsServers,
  body: keepsFlavor('it is the flavor of the server', (before) => String(flavorOf(before))),
})

conformance({
  id: 'ecs-servers/resize/unknown-servers',
  needs: resizing(),
  subjects: ecsServers,
  async body(context) {
    const { id } = await aStoppedEcs(context)
    for (const operationId of resizesOf(context)) {
      const refused = await askingResize(context, { id: NEVER_GIVEN, operationId })
      context.check(isRefused, refused, 'no server has that id')
      observeRefusal(context, refused)
    }
    await aFinishedResize(context, id)
  },
})
