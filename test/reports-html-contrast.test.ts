import { describe, expect, test } from 'vitest'
import { STYLE } from '../reports/html-style.ts'

/** The two palettes, by what the reader's system asks for. */
const [light = '', dark = ''] = [...STYLE.matchAll(/:root \{([^}]*)\}/g)].map((match) => match[1])
const PALETTES = { light: coloursOf(light), dark: coloursOf(dark) }

function coloursOf(text: string): Map<string, string> {
  return new Map([...text.matchAll(/--([\w-]+):\s*(#[0-9a-f]{6})/g)].map(([, name = '', value = '']) => [name, value]))
}

/** Relative luminance as WCAG 2.2 defines it. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

function contrast(one: string, other: string): number {
  const [bright = 0, dim = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a)
  return (bright + 0.05) / (dim + 0.05)
}

test('the measure is that of WCAG', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21)
  expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2)
})

describe.each(Object.entries(PALETTES))('%s', (_, colours) => {
  const colour = (name: string): string => colours.get(name) ?? ''
  const texts = ['text', 'muted', 'link', 'passed', 'failed', 'errored', 'notRun', 'unsupported', 'waived']

  test('has the same colours as the other palette', () => {
    expect([...colours.keys()].sort()).toEqual([...PALETTES.light.keys()].sort())
  })

  test.each(texts)('%s is readable on the page and on panels', (name) => {
    for (const background of ['page', 'panel']) expect(contrast(colour(name), colour(background))).toBeGreaterThanOrEqual(4.5)
  })

  test.each(texts.slice(3))('%s is readable on its own background', (name) => {
    expect(contrast(colour(name), colour(`${name}-bg`))).toBeGreaterThanOrEqual(4.5)
  })

  test('the ring around what has the focus stands out', () => {
    for (const background of ['page', 'panel']) expect(contrast(colour('focus'), colour(background))).toBeGreaterThanOrEqual(3)
  })
})
