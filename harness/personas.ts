import { type CaseContext, openSession, type Session, type SessionSource } from './context.ts'

/** A session for each persona that a case declares, and for nobody. Throws when another one is asked for. */
export function openSessions(personas: readonly string[], source: SessionSource, id: string): CaseContext['as'] {
  const sessions = new Map<string, Session>(['anonymous', ...personas].map((persona) => [persona, openSession(persona, source)]))
  return new Proxy({} as CaseContext['as'], { get: (_, persona) => declared(sessions, String(persona), id) })
}

function declared(sessions: ReadonlyMap<string, Session>, persona: string, id: string): Session {
  const session = sessions.get(persona)
  if (session === undefined) throw new Error(`Could not act as ${persona} in ${id}: its needs do not declare that persona. Add it to needs.personas.`)
  return session
}
