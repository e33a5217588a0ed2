import type { Place } from './place.ts'

const VARIABLE = /\$\{([A-Za-z_][A-Za-z0-9_]*)\}/g

/**
 * Replaces every `${VAR}` within the strings of a document by the environment's value.
 * Throws a Problem that names the variable and the key path when it is not set.
 */
export function expandVariables(value: unknown, env: NodeJS.ProcessEnv, place: Place): unknown {
  if (typeof value === 'string') {
    return value.replace(VARIABLE, (_, name: string) => {
      const found = env[name]
      if (found !== undefined) return found
      throw place.problem('TARGET_VARIABLE', `needs the environment variable ${name}, which is not set`, `Set ${name} and start again.`)
    })
  }
  if (Array.isArray(value)) return value.map((item, index) => expandVariables(item, env, place.item(index)))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, expandVariables(item, env, place.key(key))]))
}
