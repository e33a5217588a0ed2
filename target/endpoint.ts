import type { Place } from './place.ts'
import { text } from './readers.ts'

/**
 * The root of a service: trailing version and project id of a catalogue's URL are stripped, a path prefix is kept.
 * `https://host/compute/v2.1/9c53…` → `https://host/compute`.
 */
export function serviceRoot(url: URL): string {
  const path = url.pathname.replace(/\/+$/, '').replace(/\/v\d+(\.\d+)?(\/[^/]+)?$/, '')
  return `${url.origin}${path}`
}

/** Reads an absolute http(s) URL without credentials, query or fragment, and gives its {@link serviceRoot}. */
export function endpoint(value: unknown, place: Place): string {
  const given = text(value, place)
  const url = URL.parse(given)
  const next = 'Write a URL such as https://compute.example.com/v2.1.'
  if (url === null || !/^https?:$/.test(url.protocol)) {
    throw place.problem('TARGET_VALUE', `is ${JSON.stringify(given)}, which is not an http or https URL`, next)
  }
  if (url.username !== '' || url.password !== '') throw place.problem('TARGET_VALUE', 'carries credentials', 'Declare them as a persona.')
  if (url.search !== '' || url.hash !== '') throw place.problem('TARGET_VALUE', 'carries a query or fragment', next)
  return serviceRoot(url)
}
