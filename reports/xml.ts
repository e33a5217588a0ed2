import { spelt } from '../events/index.ts'

/** A piece of XML: an element, or text. Escaping happens when it is written. */
export type XmlNode = XmlElement | string

export interface XmlElement {
  readonly name: string
  readonly attributes: Readonly<Record<string, string | number>>
  readonly children: readonly XmlNode[]
}

export function element(name: string, attributes: XmlElement['attributes'], children: readonly XmlNode[] = []): XmlElement {
  return { name, attributes, children }
}

/** Writes a document in UTF-8, one element per line. */
export function writeXml(root: XmlElement): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${writeNode(root, '').join('\n')}\n`
}

function writeNode(node: XmlElement, indent: string): string[] {
  const attributes = Object.entries(node.attributes).map(([name, value]) => ` ${name}="${escapeAttribute(String(value))}"`)
  const open = `${indent}<${node.name}${attributes.join('')}`
  if (node.children.length === 0) return [`${open}/>`]
  if (node.children.every((child) => typeof child === 'string')) {
    return [`${open}>${node.children.map(escapeText).join('')}</${node.name}>`]
  }
  const inner = node.children.flatMap((child) => (typeof child === 'string' ? [escapeText(child)] : writeNode(child, `${indent}  `)))
  return [`${open}>`, ...inner, `${indent}</${node.name}>`]
}

function escapeText(text: string): string {
  return allowed(text).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('\r', '&#13;')
}

function escapeAttribute(text: string): string {
  return escapeText(text).replaceAll('"', '&quot;').replaceAll('\t', '&#9;').replaceAll('\n', '&#10;')
}

/**
 * Spells out what steers its reader, which takes in the control characters and lone surrogates that XML 1.0 cannot hold even escaped (its
 * production `Char`), and leaves out the two noncharacters it cannot hold either.
 */
function allowed(text: string): string {
  return spelt(text, '\t\n\r').replace(/[\ufffe\uffff]/g, '')
}
