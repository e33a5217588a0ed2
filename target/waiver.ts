import type { Waiver } from '../events/index.ts'
import type { Place } from './place.ts'
import { matching, optional, type Reader, record, required, text } from './readers.ts'

const readFields = record({
  requirement: required(matching(/^[a-z0-9-]+(\/[a-z0-9-]+)+$/, 'the id of a requirement')),
  subject: optional(text),
  reason: required(text),
  link: optional(matching(/^https?:\/\/\S+$/, 'an http or https URL')),
  until: required(readDate),
})

export const waiver: Reader<Waiver> = (value, place) => {
  const { subject, link, ...rest } = readFields(value, place)
  return { ...rest, ...(subject === undefined ? {} : { subject }), ...(link === undefined ? {} : { link }) }
}

function readDate(value: unknown, place: Place): string {
  const date = matching(/^\d{4}-\d{2}-\d{2}$/, 'a date such as 2027-01-31')(value, place)
  const time = Date.parse(`${date}T00:00:00Z`)
  if (Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== date) {
    throw place.problem('TARGET_VALUE', `is ${date}, which is no day of the calendar`, 'Write a date such as 2027-01-31.')
  }
  return date
}
