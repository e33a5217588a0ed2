import { holds, isRefused, isSame } from '../../checks/index.ts'
import type { Subject } from '../../events/index.ts'
import type { CaseContext, Needs, SubjectSource } from '../../harness/index.ts'
import { anEcsGroup, membersOf, theEcsGroup } from '../ecs-group.ts'
import { observeRefusal } from '../ecs-groups/refused.ts'
import { login, passwordOf } from '../ecs-requests.ts'
import { aStoppedEcs, anEcs, checkDone, checkJob, ecsNeeds, jobIdIn, theEcs } from '../ecs-server.ts'
import { NEVER_GIVEN } from '../never-given.ts'
import { aFinishedBatch } from './batch.ts'
import { checkFruitless } from './fruitless.ts'
import { askingFor, aNewOs, bothOf, checkImage, type Fields, type NewOs, type OsOperationId, sendingOs } from './new-os.ts'
import { checkSameServer } from './same-server.ts'
import { checkUnchanged } from './state.ts'

type Body = (context: CaseContext) => Promise<void>

/** What a case needs that changes the OS of a server: for a change, that the target file names an image to change to. */
export function osNeeds({ topic }: NewOs, resources: Readonly<Record<string, number>> = { server: 1 }) {
  return (_subject: Subject, { facts }: SubjectSource): Needs => {
    const needs = { ...ecsNeeds(), resources }
    if (topic === 'reinstall-os' || facts.servers?.otherImage !== undefined) return needs
    return { ...needs, impossible: 'the target file names no servers.otherImage' }
  }
}

export const answersJob = (os: NewOs): Body => async (context) => {
  const { id } = await aStoppedEcs(context)
  const jobs: Array<string | undefined> = []
  for (const again of [false, true]) {
    if (again) await stopped(context, id)
    const begun = await askingFor(context, os, { id, more: login(context) })
    await checkJob(context, begun)
    jobs.push(jobIdIn(begun))
  }
  context.check(holds, new Set(jobs).size === jobs.length, 'a job of its own each time', jobs.join(', '))
}

/** The server, stopped if it is not. */
async function stopped(context: CaseContext, id: string): Promise<void> {
  if ((await theEcs(context.as.member, id)).fields['status'] !== 'SHUTOFF') await aFinishedBatch(context, 'stopEcsBatch', { ids: [id] })
}

/** The server has the image that it is to have, and works. */
export const givesImage = (os: NewOs, operationId: OsOperationId = os.operationId): Body => async (context) => {
  const before = await theEcs(context.as.member, (await aStoppedEcs(context)).id)
  await checkImage(context, os, { begun: await askingFor(context, os, { id: before.id, more: login(context), operationId }), before })
}

export const keepsIdentity = (os: NewOs): Body => async (context) => {
  const before = await theEcs(context.as.member, (await aStoppedEcs(context)).id)
  await aNewOs(context, os, before)
  await checkSameServer(context, before, { after: `a ${os.topic}`, too: ['flavor'] })
}

export const staysInGroup = (os: NewOs): Body => async (context) => {
  const group = await anEcsGroup(context)
  const { id } = await aStoppedEcs(context, { group })
  await aNewOs(context, os, { id })
  context.check(isSame, membersOf(await theEcsGroup(context.as.member, group.id)), [id], 'the members of the group:')
}

/** A running server is not touched; once it is stopped, it is. */
export const needsStopped = (os: NewOs): Body => async (context) => {
  const before = await theEcs(context.as.member, (await anEcs(context)).id)
  await checkFruitless(context, await askingFor(context, os, { id: before.id, more: login(context) }), 'the server runs')
  await checkUnchanged(context, before, `a ${os.topic} while it ran`)
  await aFinishedBatch(context, 'stopEcsBatch', { ids: [before.id] })
  await aNewOs(context, os, before)
}

/** Each operation of the dialect stops a running server by itself where it is asked to. */
export const stopsRunning = (os: NewOs): Body => async (context) => {
  const { member } = context.as
  const { id } = await anEcs(context)
  for (const operationId of bothOf(context, os)) {
    const before = await theEcs(member, id)
    if (before.fields['status'] === 'SHUTOFF') await aFinishedBatch(context, 'startEcsBatch', { ids: [id] })
    const begun = await askingFor(context, os, { id, more: { ...login(context), mode: 'withStopServer' }, operationId })
    await checkImage(context, os, { begun, before })
  }
}

/** A valid request that says something more is carried out. */
const takes = (os: NewOs, more: (context: CaseContext) => Fields): Body => async (context) => {
  const { id } = await aStoppedEcs(context)
  await checkDone(context, await askingFor(context, os, { id, more: more(context) }))
}

/** Special characters that both documents of the dialect name. */
const SPECIAL = '!@$%^=+[{:,./?'

export const takesPassword = (os: NewOs): Body => takes(os, (context) => ({ adminpass: `${passwordOf(context)}${SPECIAL}` }))

function inBase64(bytes: number): string {
  const script = '#!/bin/bash\n'
  return Buffer.from(script.padEnd(bytes, '#')).toString('base64')
}

const KILOBYTE = 1024

/** The user is named: where there is neither password nor key, user data stand in for them. */
export const takesUserData = (os: NewOs): Body =>
  takes(os, ({ as: { member } }) => ({ userid: member.userId, metadata: { user_data: inBase64(KILOBYTE) } }))

export const takesNoEncryption = (os: NewOs): Body =>
  takes(os, (context) => ({ ...login(context), metadata: { __system__encrypted: '0' } }))

interface Broken {
  readonly what: string
  readonly body: Fields
  readonly operationId?: OsOperationId
}

/** Each broken request is refused and changes nothing; the valid one for the same server is carried out. */
const refuses = (os: NewOs, all: (context: CaseContext) => readonly Broken[]): Body => async (context) => {
  const { member } = context.as
  const before = await theEcs(member, (await aStoppedEcs(context)).id)
  const broken = all(context)
  for (const { body, operationId = os.operationId, what } of broken) {
    const exchange = await sendingOs(member, operationId, { id: before.id, body })
    context.check(isRefused, exchange, what)
    observeRefusal(context, exchange)
    await checkUnchanged(context, before, `${operationId} with ${what}`)
  }
  for (const operationId of new Set(broken.map((each) => each.operationId ?? os.operationId))) {
    await aNewOs(context, os, { id: before.id, operationId })
    await stopped(context, before.id)
  }
}

export const refusesPasswordAndKey = (os: NewOs): Body => refuses(os, (context) => bothOf(context, os).map((operationId) => ({
  what: 'both a password and a key',
  body: { [os.key]: { ...os.named(context), adminpass: passwordOf(context), keyname: 'conformance', userid: context.as.member.userId } },
  operationId,
})))

export const refusesNoLogin = (os: NewOs): Body => refuses(os, (context) => [
  { what: 'neither a password nor a key', body: { [os.key]: os.named(context) }, operationId: os.plainId },
])

export const limitsUserData = (os: NewOs): Body => refuses(os, (context) => [{
  what: 'user data of more than 32 KB before they are encoded',
  body: { [os.key]: { ...os.named(context), ...login(context), metadata: { user_data: inBase64(32 * KILOBYTE + 1) } } },
}])

/** Bodies without what the documents demand. */
export const refusesMissing = (os: NewOs): Body => refuses(os, (context) => [
  { what: `no ${os.key}`, body: {} },
  ...Object.keys(os.named(context)).map((field) => ({ what: `no ${field}`, body: { [os.key]: login(context) } })),
])

/** Bodies in which something has another JSON type: none that a lenient reader turns into the right one. */
export const refusesOtherTypes = (os: NewOs): Body => refuses(os, (context) => {
  const valid = { ...os.named(context), ...login(context) }
  const own = context.facts.dialect === 'huaweicloud' ? ['adminpass', 'mode'] : []
  const strings = [...Object.keys(os.named(context)), 'keyname', 'userid', ...own]
  return [
    { what: `${os.key} that is a list`, body: { [os.key]: [valid] } },
    { what: `${os.key} that is a string`, body: { [os.key]: 'now' } },
    { what: 'metadata that is a list', body: { [os.key]: { ...valid, metadata: [] } } },
    ...strings.map((field) => ({ what: `${field} that is an object`, body: { [os.key]: { ...valid, [field]: {} } } })),
    ...['user_data', '__system__encrypted', '__system__cmkid'].map((field) => (
      { what: `${field} that is an object`, body: { [os.key]: { ...valid, metadata: { [field]: {} } } } }
    )),
  ]
})

export const refusesUnknownServers = (os: NewOs): Body => async (context) => {
  const { id } = await aStoppedEcs(context)
  const refused = await askingFor(context, os, { id: NEVER_GIVEN, more: login(context) })
  context.check(isRefused, refused, 'no server has that id')
  observeRefusal(context, refused)
  await aNewOs(context, os, { id })
}

/** An image that there is not: refused, or its job fails; the server keeps the image it has. */
export const unknownImages = (os: NewOs): Body => async (context) => {
  const before = await theEcs(context.as.member, (await aStoppedEcs(context)).id)
  const asked = await askingFor(context, os, { id: before.id, more: { ...login(context), imageid: NEVER_GIVEN } })
  await checkFruitless(context, asked, 'no image has that id')
  await checkUnchanged(context, before, 'a change to an image that there is not')
  await aNewOs(context, os, before)
}
