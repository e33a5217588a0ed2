import { IMAGES } from '../server-catalog.ts'
import type { Server } from '../server-state.ts'
import { isList, isObject, type JsonObject } from '../value-problem.ts'
import { objectAt, textIn } from '../v1/ecs-server-wish.ts'
import { beginning, judgingBody, pretending, repeatingJob } from './ecs-action-fault.ts'
import { defineEcsFaults } from './ecs-rewrite.ts'
import { changed, hasCode, ofEcsServers } from './ecs-server-fault.ts'
import type { Fault } from './fault.ts'

/** One of the two operations that make an OS anew, as faults name it. */
interface NewOs {
  readonly topic: 'change-os' | 'reinstall-os'
  /** In the names of faults. */
  readonly name: string
  /** In their summaries. */
  readonly noun: string
  readonly operation: 'changeEcsOs' | 'reinstallEcsOs'
  readonly plain: 'changeEcsOsWithoutCloudInit' | 'reinstallEcsOsWithoutCloudInit'
  readonly key: 'os-change' | 'os-reinstall'
  /** Which requirement is about the image that a server has in the end. */
  readonly image: 'gives-image' | 'keeps-image'
}

const CHANGE: NewOs = {
  topic: 'change-os',
  name: 'os-change',
  noun: 'change of OS',
  operation: 'changeEcsOs',
  plain: 'changeEcsOsWithoutCloudInit',
  key: 'os-change',
  image: 'gives-image',
}

const REINSTALLATION: NewOs = {
  topic: 'reinstall-os',
  name: 'reinstallation',
  noun: 'reinstallation',
  operation: 'reinstallEcsOs',
  plain: 'reinstallEcsOsWithoutCloudInit',
  key: 'os-reinstall',
  image: 'keeps-image',
}

/** Gives a server the image that it is not to have in the end. */
function swapImage({ topic }: NewOs, server: Server): void {
  server.image = topic === 'change-os' ? IMAGES[0] : IMAGES[1]
}

/** A password, and a key that could be one. */
function bothIn(body: JsonObject): boolean {
  return body.has('adminpass') && textIn(body, 'keyname') !== undefined
}

function withoutKey(body: JsonObject, key: string): JsonObject {
  return new Map([...body].filter(([name]) => name !== key))
}

const huawei = { dialects: ['huaweicloud'] } as const satisfies Partial<Fault>

/** Ways to be wrong about what a new OS does to its server. */
function effectFaults(os: NewOs): readonly Fault[] {
  const { image, key, name, noun, operation, plain, topic } = os
  const inMode = (server: Server, mode: string | undefined): boolean => server.vmState === 'stopped' && mode === undefined
  return [
    {
      name: `ecs-second-${name}-has-first-job`,
      summary: `The second ${noun} of a server is answered with the id of the first one's job.`,
      breaks: [`ecs-servers/${topic}/answers-job`],
      answer: repeatingJob(operation),
    },
    {
      name: `ecs-${name}-takes-wrong-image`,
      summary: `A ${noun} of a stopped server gives it another image than it should.`,
      breaks: [`ecs-servers/${topic}/${image}`],
      answer: beginning([operation], (server, { json }) => {
        if (inMode(server, textIn(objectAt(json, key), 'mode'))) swapImage(os, server)
      }),
    },
    {
      ...huawei,
      name: `ecs-plain-${name}-takes-wrong-image`,
      summary: `A ${noun} for images without Cloud-Init gives a stopped server another image than it should.`,
      breaks: [`ecs-servers/${topic}/without-cloud-init`],
      answer: beginning([plain], (server, { json }) => {
        if (inMode(server, textIn(objectAt(json, key), 'mode'))) swapImage(os, server)
      }),
    },
    {
      name: `ecs-${name}-changes-owner`,
      summary: `After a ${noun} the server shows another user as its owner.`,
      breaks: [`ecs-servers/${topic}/keeps-identity`],
      answer: beginning([operation], (server) => void Object.assign(server, { userId: 'op_service' })),
    },
    {
      name: `ecs-${name}-leaves-group`,
      summary: `A ${noun} takes the server out of its group.`,
      breaks: [`ecs-servers/${topic}/stays-in-group`],
      answer: beginning([operation], (server) => void (server.groupId = undefined)),
    },
    {
      name: `ecs-${name}-of-running-servers`,
      summary: `A ${noun} is begun on a server that runs, whatever its mode.`,
      breaks: [`ecs-servers/${topic}/needs-stopped-server`],
      rules: ofEcsServers(({ mayBegin }) => ({ mayBegin: (asked, server) => asked === operation || mayBegin(asked, server) })),
    },
    {
      name: `ecs-${name}-knows-no-mode`,
      summary: `A ${noun} of a server that runs is refused, whatever its mode.`,
      ...(topic === 'change-os' ? huawei : {}),
      breaks: [`ecs-servers/${topic}/stops-running-server`],
      rules: ofEcsServers(({ honoursStopMode }) => ({ honoursStopMode: (asked) => asked !== operation && honoursStopMode(asked) })),
    },
  ]
}

/** Ways to be wrong about what the body of a request may be. */
function bodyFaults({ key, name, noun, operation, plain, topic }: NewOs): readonly Fault[] {
  return [
    {
      ...huawei,
      name: `ecs-${name}-refuses-brackets`,
      summary: `A ${noun} is refused where the password has brackets or braces.`,
      breaks: [`ecs-servers/${topic}/takes-password`],
      rules: judgingBody(operation, (body, honest) =>
        /[[{]/.test(textIn(objectAt(body, key), 'adminpass') ?? '') ? 'bad password' : honest(body)),
    },
    {
      name: `ecs-${name}-refuses-user-data`,
      summary: `A ${noun} with user data is refused.`,
      breaks: [`ecs-servers/${topic}/takes-user-data`],
      rules: judgingBody(operation, (body, honest) =>
        objectAt(body, key, 'metadata').has('user_data') ? 'unknown field user_data' : honest(body)),
    },
    {
      name: `ecs-${name}-refuses-no-encryption`,
      summary: `A ${noun} that says whether to encrypt is refused.`,
      breaks: [`ecs-servers/${topic}/takes-no-encryption`],
      rules: judgingBody(operation, (body, honest) =>
        objectAt(body, key, 'metadata').has('__system__encrypted') ? 'encryption is not supported' : honest(body)),
    },
    {
      ...huawei,
      name: `ecs-${name}-takes-password-and-key`,
      summary: `A ${noun} with both a password and a key is carried out.`,
      breaks: [`ecs-servers/${topic}/refuses-password-and-key`],
      rules: judgingBody(operation, (body, honest) =>
        honest(changed(body, key, (inner) => (bothIn(inner) ? withoutKey(inner, 'keyname') : inner)))),
    },
    {
      ...huawei,
      name: `ecs-plain-${name}-needs-no-login`,
      summary: `A ${noun} for images without Cloud-Init is carried out without a password and a key.`,
      breaks: [`ecs-servers/${topic}/refuses-no-login`],
      rules: ofEcsServers(({ bodies }) => ({ bodies: { ...bodies, [plain]: bodies[operation] } })),
    },
    {
      name: `ecs-${name}-takes-any-user-data`,
      summary: `A ${noun} is carried out whatever the user data.`,
      breaks: [`ecs-servers/${topic}/limits-user-data`],
      rules: judgingBody(operation, (body, honest) => {
        const metadata = objectAt(body, key, 'metadata')
        if (typeof metadata.get('user_data') !== 'string') return honest(body)
        return honest(changed(body, key, (inner) => new Map([...inner, ['metadata', withoutKey(metadata, 'user_data')]])))
      }),
    },
  ]
}

/** Ways to answer what should be refused as if it were done. */
function refusalFaults({ key, name, noun, operation, topic }: NewOs): readonly Fault[] {
  return [
    {
      name: `ecs-${name}-needs-no-${key}`,
      summary: `A ${noun} whose body is an empty object succeeds and does nothing.`,
      breaks: [`ecs-servers/${topic}/mandatory-fields`, 'protocol/broken-requests/mandatory-fields'],
      answer: pretending([operation], (_, { json }) => isObject(json) && !json.has(key)),
    },
    {
      name: `ecs-${name}-takes-list`,
      summary: `A ${noun} succeeds and does nothing where ${key} is a list.`,
      breaks: [`ecs-servers/${topic}/field-types`],
      answer: pretending([operation], (_, { json }) => isObject(json) && isList(json.get(key))),
    },
    {
      name: `ecs-${name}-of-unknown-servers`,
      summary: `A ${noun} of a server that there is not succeeds.`,
      breaks: [`ecs-servers/${topic}/unknown-servers`],
      answer: pretending([operation], ({ status }, { params }) => status === 404 && params['id']?.startsWith('00000000') === true),
    },
  ]
}

/** Ways of ECS v1 to be wrong about making the OS of a server anew. */
export const ecsServerNewOsFaults = defineEcsFaults([
  ...[CHANGE, REINSTALLATION].flatMap((os) => [...effectFaults(os), ...bodyFaults(os), ...refusalFaults(os)]),
  {
    name: 'ecs-os-change-to-unknown-images',
    summary: 'A change of OS to an image that there is not succeeds, and does nothing.',
    breaks: ['ecs-servers/change-os/unknown-images'],
    answer: pretending(['changeEcsOs'], (answer) => hasCode(answer, 'Ecs.0031')),
  },
])
