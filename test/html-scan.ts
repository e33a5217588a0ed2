/** An element as {@link scanHtml} reads it; `text` is its own text and that of everything in it, unescaped, in order. */
export interface HtmlElement {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: HtmlElement[]
  text: string
}

const VOID = new Set(['meta', 'br', 'input'])
const RAW = new Set(['style', 'script'])
const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" }
const TAG = /^<(\/?)([a-z][a-z0-9]*)((?:\s+[a-z-]+(?:="[^"]*")?)*)\s*>/

/**
 * Reads the part of HTML that reports write: lower-case tags, quoted attributes, every element closed. Throws for anything else, so that
 * text which became markup shows.
 */
export function scanHtml(page: string): HtmlElement {
  const doctype = '<!DOCTYPE html>\n'
  if (!page.startsWith(doctype)) throw new Error('no doctype')
  const root: HtmlElement = { name: '', attributes: {}, children: [], text: '' }
  const open = [root]
  let at = doctype.length
  while (at < page.length) {
    const parent = open.at(-1) ?? root
    if (RAW.has(parent.name)) {
      const end = page.indexOf(`</${parent.name}`, at)
      addText(open, page.slice(at, end))
      at = end
    }
    const next = page.indexOf('<', at)
    addText(open, unescape(page.slice(at, next === -1 ? page.length : next)))
    if (next === -1) break
    const [whole, slash, name = '', attributes = ''] = TAG.exec(page.slice(next, next + 5000)) ?? refuse(page, next)
    if (slash === '/') close(open, name)
    else openElement(open, name, attributes)
    at = next + whole.length
  }
  const [top, ...others] = root.children
  if (open.length !== 1) throw new Error(`left open: ${open.map((element) => element.name).join(' ')}`)
  if (top === undefined || others.length > 0) throw new Error('not exactly one root element')
  return top
}

/** Every element below another, in the order of the page. */
export function descendants(element: HtmlElement): HtmlElement[] {
  return element.children.flatMap((child) => [child, ...descendants(child)])
}

function refuse(page: string, at: number): never {
  throw new Error(`no tag: ${page.slice(at, at + 80)}`)
}

function addText(open: readonly HtmlElement[], text: string): void {
  for (const element of open) element.text += text
}

function openElement(open: HtmlElement[], name: string, text: string): void {
  const attributes: Record<string, string> = {}
  for (const [, key = '', value = ''] of text.matchAll(/\s+([a-z-]+)(?:="([^"]*)")?/g)) {
    if (key in attributes) throw new Error(`attribute ${key} twice`)
    attributes[key] = unescape(value)
  }
  const element: HtmlElement = { name, attributes, children: [], text: '' }
  open.at(-1)?.children.push(element)
  if (!VOID.has(name)) open.push(element)
}

function close(open: HtmlElement[], name: string): void {
  const element = open.pop()
  if (element?.name !== name) throw new Error(`</${name}> closes <${element?.name}>`)
}

function unescape(text: string): string {
  return text.replace(/&([^;]{0,8};?)/g, (_, entity: string) => ENTITIES[entity.slice(0, -1)] ?? refuseEntity(entity))
}

function refuseEntity(entity: string): never {
  throw new Error(`unescaped &${entity}`)
}
