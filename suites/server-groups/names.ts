import { answerOf, hasStatus, isRefused, isSame } from '../../checks/index.ts'
import type { Exchange } from '../../events/index.ts'
import { type CaseContext, conformance } from '../../harness/index.ts'
import { theGroup, theGroups } from '../fixtures.ts'
import { createBody, groupIn, succeeded } from '../group.ts'
import { ACCEPTED_LENGTHS, padded, REFUSED_LENGTHS } from '../name-lengths.ts'
import { nativeGroups, onceForEachApi, withRows } from '../subjects.ts'

/** A create of a group of that name. The name is all that is unusual about it. */
function createNamed({ as, subject }: CaseContext, name: string): Promise<Exchange> {
  return as.member.call('createServerGroup', { body: createBody({ name, policy: 'anti-affinity' }, subject.microversion) })
}

conformance({
  id: 'server-groups/names/accepts-documented-lengths',
  needs: { resources: { group: 1 } },
  subjects: (source) => withRows(nativeGroups(source), Object.keys(ACCEPTED_LENGTHS)),
  async body(context) {
    const name = padded(context, ACCEPTED_LENGTHS[context.subject.row ?? ''] ?? Number.NaN)
    const exchange = await createNamed(context, name)
    context.check(hasStatus, exchange, 200)
    context.check(isSame, groupIn(exchange, 'create a group').fields['name'], name, 'the name')
  },
})

conformance({
  id: 'server-groups/names/refuses-other-lengths',
  needs: { resources: { group: 2 } },
  subjects: (source) => withRows(nativeGroups(source), Object.keys(REFUSED_LENGTHS)),
  async body(context) {
    succeeded(await createNamed(context, context.name()), 200)
    const exchange = await createNamed(context, padded(context, REFUSED_LENGTHS[context.subject.row ?? ''] ?? Number.NaN))
    context.check(isRefused, exchange, 'names have 1 to 255 characters')
    context.observe('status', answerOf(exchange).status)
  },
})

const UNPRINTABLE: Readonly<Record<string, (name: string) => string>> = {
  'leading space': (name) => ` ${name}`,
  'trailing space': (name) => `${name} `,
  'line feed inside': (name) => `${name}\nx`,
  'NUL inside': (name) => `${name}\u0000x`,
}

conformance({
  id: 'server-groups/names/refuses-unprintable',
  needs: { resources: { group: 2 } },
  subjects: (source) => withRows(onceForEachApi(source).filter(({ api }) => api === 'nova-v2.1'), Object.keys(UNPRINTABLE)),
  async body(context) {
    succeeded(await createNamed(context, context.name()), 200)
    const exchange = await createNamed(context, UNPRINTABLE[context.subject.row ?? '']?.(context.name()) ?? '')
    context.check(isRefused, exchange, 'names are printable and do not begin or end with white space')
    context.observe('status', answerOf(exchange).status)
  },
})

const CHARACTERS: Readonly<Record<string, string>> = {
  'letters beyond ASCII': 'Größe-Łódź-ñ',
  'letters of other scripts': '云服务器-グループ-группа',
  'combining mark': 'e\u0301',
  'space inside': 'a b  c',
  'punctuation of JSON and HTML': '"\\/{}[]<b>&amp;</b>\'',
  'punctuation of URLs': '../%2e%2e/?a=b&c#d',
  'beyond the basic plane': '\u{1f600}',
}

conformance({
  id: 'server-groups/names/kept-character-by-character',
  needs: { resources: { group: 1 } },
  subjects: (source) => withRows(onceForEachApi(source), Object.keys(CHARACTERS)),
  async body(context) {
    const { member } = context.as
    const name = `${context.name()}-${CHARACTERS[context.subject.row ?? '']}`
    const exchange = await createNamed(context, name)
    const { status } = answerOf(exchange)
    context.observe('create with such a name', status)
    if (status !== 200) {
      context.check(isRefused, exchange, 'it is not accepted')
      succeeded(await createNamed(context, context.name()), 200)
      return
    }
    const group = groupIn(exchange, 'create a group')
    context.check(isSame, group.fields['name'], name, 'the name in the answer')
    context.check(isSame, (await theGroup(member, group.id)).fields['name'], name, 'the name when shown')
    const entry = (await theGroups(member)).find(({ id }) => id === group.id)
    context.check(isSame, entry?.fields['name'], name, 'the name when listed')
  },
})
