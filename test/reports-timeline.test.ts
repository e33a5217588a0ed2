import { describe, expect, test } from 'vitest'
import { timelineTable } from '../reports/html-timeline.ts'
import { timelineLines, timelineMarkdown } from '../reports/timeline.ts'

const TIMELINE = [
  { caller: 'creator', asked: 'delete', answered: 'done', startMs: 10, endMs: 20, contradicts: true },
  { caller: 'looker', asked: 'show', answered: 'there', startMs: 25, endMs: 40, contradicts: true },
  { caller: 'deleter', asked: 'delete', startMs: 0, contradicts: false },
]

describe('a timeline', () => {
  test('is one line for each operation, by start, with those that contradict each other marked', () => {
    expect(timelineLines(TIMELINE)).toEqual([
      '  deleter [==========================>   0 to … ms delete not answered yet',
      '* creator       [=======]              10 to 20 ms delete done',
      '* looker                  [==========] 25 to 40 ms show   there',
    ])
  })

  test('leaves out the oldest of many that do not contradict anything, and says how many', () => {
    const many = Array.from({ length: 40 }, (_, index) => ({ caller: 'a', asked: `look ${index}`, startMs: index, endMs: index + 1, contradicts: index === 3 }))
    const lines = timelineLines(many)
    expect(lines).toHaveLength(26)
    expect(lines[0]).toContain('look 3 ')
    expect(lines.at(-1)).toBe('  and 15 more before them')
  })

  test('is a list in Markdown', () => {
    expect(timelineMarkdown(TIMELINE).at(-1)).toBe(
      '- <code>················&#91;==========&#93; looker, 25 to 40 ms, show&#58; there</code> contradicts',
    )
  })

  test('is a table that says all without its bars', () => {
    const { text } = timelineTable(TIMELINE)
    expect(text).toContain('<strong>done</strong> (contradicts)')
    expect(text).toContain('<td>25 to 40 ms</td>')
    expect(text.match(/aria-hidden="true"/g)).toHaveLength(3)
    expect(text).toContain('<rect x="0.00" y="1" width="100.00"\nheight="6" class="open">')
  })
})
