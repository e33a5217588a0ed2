/** An element as {@link scanXml} reads it; `text` is its own, unescaped. */
export interface ScannedElement {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: ScannedElement[]
  text: string
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

/** Reads the part of XML 1.0 that reports use (no comments, no CDATA, no doctype); throws where it is not well-formed. */
export function scanXml(text: string): ScannedElement {
  const head = '<?xml version="1.0" encoding="UTF-8"?>\n'
  if (!text.startsWith(head)) throw new Error('no XML declaration')
  refuseForbidden(text)
  const root: ScannedElement = { name: '', attributes: {}, children: [], text: '' }
  const open = [root]
  let at = head.length
  while (at < text.length) {
    const parent = open.at(-1) ?? root
    const next = text.indexOf('<', at)
    const end = next === -1 ? text.length : next
    parent.text += unescape(text.slice(at, end))
    if (next === -1) break
    const close = closeOf(text, next)
    const tag = text.slice(next + 1, close)
    if (tag.startsWith('/')) closeElement(open, tag.slice(1))
    else openElement(open, tag)
    at = close + 1
  }
  const [top, ...others] = root.children
  if (open.length !== 1 || top === undefined || others.length > 0 || root.text.trim() !== '') throw new Error('not exactly one root element')
  return top
}

/** Every element of that name below another. */
export function elementsNamed(element: ScannedElement, name: string): ScannedElement[] {
  return element.children.flatMap((child) => [...(child.name === name ? [child] : []), ...elementsNamed(child, name)])
}

function refuseForbidden(text: string): void {
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0
    const isControl = code < 0x20 && code !== 0x09 && code !== 0x0a && code !== 0x0d
    const isSurrogate = code >= 0xd800 && code <= 0xdfff
    if (isControl || isSurrogate || code === 0xfffe || code === 0xffff) throw new Error(`forbidden character U+${code.toString(16)}`)
  }
}

/** Place of the `>` that ends a tag; one inside a quoted value does not. */
function closeOf(text: string, start: number): number {
  let quoted = false
  for (let at = start; at < text.length; at++) {
    if (text[at] === '"') quoted = !quoted
    if (text[at] === '>' && !quoted) return at
  }
  throw new Error(`tag at ${start} never ends`)
}

function openElement(open: ScannedElement[], tag: string): void {
  const isEmpty = tag.endsWith('/')
  const body = isEmpty ? tag.slice(0, -1) : tag
  const space = body.indexOf(' ')
  const name = space === -1 ? body : body.slice(0, space)
  const element = { name, attributes: attributesOf(space === -1 ? '' : body.slice(space)), children: [], text: '' }
  open.at(-1)?.children.push(element)
  if (!isEmpty) open.push(element)
}

function closeElement(open: ScannedElement[], name: string): void {
  const element = open.pop()
  if (open.length === 0 || element?.name !== name) throw new Error(`</${name}> closes <${element?.name}>`)
}

function attributesOf(text: string): Record<string, string> {
  const attributes: Record<string, string> = {}
  let at = 0
  while (text.slice(at).trim() !== '') {
    const equals = text.indexOf('="', at)
    const end = text.indexOf('"', equals + 2)
    if (text[at] !== ' ' || equals === -1 || end === -1) throw new Error(`bad attributes ${text}`)
    const name = text.slice(at + 1, equals)
    const value = text.slice(equals + 2, end)
    if (name in attributes || value.includes('<')) throw new Error(`bad attribute ${name}`)
    attributes[name] = unescape(value)
    at = end + 1
  }
  return attributes
}

function unescape(text: string): string {
  const [first = '', ...rest] = text.split('&')
  return first + rest.map((part) => {
    const end = part.indexOf(';')
    const entity = part.slice(0, end)
    const character = entity.startsWith('#') ? String.fromCodePoint(Number(entity.slice(1))) : ENTITIES[entity]
    if (end === -1 || character === undefined) throw new Error(`bad entity &${part.slice(0, 10)}`)
    return character + part.slice(end + 1)
  }).join('')
}
