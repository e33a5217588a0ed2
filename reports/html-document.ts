import { createHash } from 'node:crypto'
import { html, Markup, type Piece } from './html-markup.ts'
import { STYLE } from './html-style.ts'

export interface DocumentParts {
  readonly title: string
  /** What stands before `main`. */
  readonly opening: Piece
  readonly main: Piece
  readonly closing: Piece
  /** Source of the one script; its text must not hold `</script`. */
  readonly script?: string
}

/**
 * A whole page in one file. Its content security policy admits the page's own style and script by their digests and nothing else:
 * whatever a target sends can neither run nor fetch.
 */
export function htmlDocument({ title, opening, main, closing, script }: DocumentParts): string {
  const scripts = script === undefined ? `'none'` : `'sha256-${digest(script)}'`
  const policy = `default-src 'none'; style-src 'sha256-${digest(STYLE)}'; script-src ${scripts}; base-uri 'none'; form-action 'none'`
  const page = html`<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
${new Markup(`<style>${STYLE}</style>`)}
</head>
<body>
<a class="skip" href="#main">Skip to the content</a>
${opening}
<main id="main">
${main}
</main>
${closing}
${script === undefined ? undefined : new Markup(`<script>${script}</script>`)}
</body>
</html>
`
  return page.text
}

function digest(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('base64')
}
