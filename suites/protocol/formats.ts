import { hasStatus, isSame } from '../../checks/index.ts'
import { conformance } from '../../harness/index.ts'
import { createBody, groupIn, succeeded } from '../group.ts'
import { onceForEachApi } from '../subjects.ts'

conformance({
  id: 'protocol/formats/json-without-content-type',
  needs: { resources: { group: 2 } },
  subjects: onceForEachApi,
  async body(context) {
    const { member } = context.as
    const [typed, untyped] = [context.name(), context.name()]
    const build = (name: string) =>
      member.build('createServerGroup', { body: createBody({ name, policy: 'anti-affinity' }, context.subject.microversion) })
    succeeded(await member.send(build(typed)), 200)
    const wire = build(untyped)
    const headers = wire.headers.filter(([name]) => name.toLowerCase() !== 'content-type')
    const exchange = await member.send({ ...wire, headers })
    context.check(hasStatus, exchange, 200)
    context.check(isSame, groupIn(exchange, 'create a group').fields['name'], untyped, 'the name')
  },
})
