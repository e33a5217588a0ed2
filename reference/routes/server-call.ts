import type { PolicyName } from '../access.ts'
import type { Answer } from '../answer.ts'
import type { ApiVersion } from '../api-version.ts'
import type { Call } from '../call.ts'
import { fault } from '../errors.ts'
import type { Server } from '../server-state.ts'
import type { SeenFrom } from '../server-view.ts'

export function ownProject({ caller }: Call): string | undefined {
  return caller?.project?.id
}

export function versionOf({ api, version: { minor } }: Call): ApiVersion {
  return { api, minor }
}

/** Links are written with the project where the request was. */
export function seenFrom(call: Call, server?: Server): SeenFrom {
  const { api, caller, endpoint, params, rules, state } = call
  const project = params['project'] === undefined ? '' : `/${params['project']}`
  const group = server === undefined ? undefined : state.groupOf(server)
  return {
    self: `${endpoint}/${api.replace('nova-', '')}${project}`,
    bookmark: endpoint + project,
    seesHosts: rules.servers.seesHosts(caller),
    hostNames: rules.servers.hostNames,
    groups: group === undefined ? [] : [group.id],
    powerNumbers: rules.servers.powerNumbers,
  }
}

/** Finds the server that the path names; a 404 where the caller knows of none. */
export function findServer(call: Call): Answer | undefined {
  const { caller, params, route, rules, state } = call
  const wanted = { id: params['id'] ?? '', operation: route?.operation ?? '' }
  call.server = caller === undefined ? undefined : rules.servers.findServer(state, wanted, caller)
  return call.server === undefined ? fault(404, `Instance ${wanted.id} could not be found.`) : undefined
}

/** The refusal of what a request asks for beyond its operation. */
export function forbidden(call: Call, policy: PolicyName): Answer | undefined {
  const project = call.server === undefined ? ownProject(call) : call.server.projectId
  const allowed = call.caller !== undefined && call.rules.allows(policy, call.caller, project)
  return allowed ? undefined : fault(403, `Policy doesn't allow os_compute_api:${policy} to be performed.`)
}

/** An answer without a body. */
export function emptyAnswer(status: 202 | 204): Answer {
  return { status, headers: [['Content-Type', 'application/json']], body: '' }
}
