import { type Answer, jsonAnswer } from '../answer.ts'
import type { Call } from '../call.ts'
import type { Group } from '../state.ts'

/** What is answered to who asks for a group that there is not: the group itself, where one is given. */
export function shownAfterAll(answer: Answer, { api, rules, version: { minor } }: Call, group: Group | undefined): Answer {
  if (answer.status !== 404 || group === undefined) return answer
  const { status, body } = jsonAnswer(200, { server_group: rules.groupView(group, { api, minor }) })
  return { ...answer, status, body }
}
