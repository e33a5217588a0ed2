import type { Answer } from './answer.ts'
import { jsonAnswer } from './answer.ts'
import type { Call } from './call.ts'
import { jsonText } from './json-text.ts'

const FAULT_NAMES: Readonly<Record<number, string>> = {
  400: 'badRequest',
  401: 'unauthorized',
  403: 'forbidden',
  404: 'itemNotFound',
  405: 'badMethod',
  409: 'conflictingRequest',
  413: 'overLimit',
  415: 'badMediaType',
  429: 'overLimit',
  501: 'notImplemented',
  503: 'serviceUnavailable',
}

const TITLES: Readonly<Record<number, string>> = { 404: 'Not Found', 413: 'Request Entity Too Large' }

/** The fault envelope of Nova's controllers: `{"badRequest": {"code": 400, "message": …}}`. */
export function fault(status: number, message: string): Answer {
  const body = { [FAULT_NAMES[status] ?? 'computeFault']: { code: status, message } }
  return { status, headers: [['Content-Type', 'application/json; charset=UTF-8']], body: jsonText(body) }
}

/** The 401 of the token filter in front of Nova; it has no version headers. */
export function unauthorized(identity: string): Answer {
  const answer = jsonAnswer(401, {
    error: { code: 401, title: 'Unauthorized', message: 'The request you have made requires authentication.' },
  })
  return { ...answer, headers: [...answer.headers, ['Www-Authenticate', `Keystone uri="${identity}"`]] }
}

type PageFormat = 'json' | 'html' | 'text'

/** Outside its controllers Nova writes errors in the format the Accept header asks for: any type gets HTML, no header gets text. */
function pageFormat(accept: string): PageFormat {
  const offers = accept.split(',').map((range) => {
    const [type = '', ...parameters] = range.split(';').map((part) => part.trim())
    const quality = parameters.find((parameter) => parameter.startsWith('q='))
    return { type: type.toLowerCase(), quality: quality === undefined ? 1 : Number(quality.slice(2)) }
  })
  const best = (names: readonly string[]): number =>
    Math.max(0, ...offers.filter(({ type }) => names.includes(type)).map(({ quality }) => quality))
  const html = best(['text/html', 'text/*', '*/*'])
  const json = best(['application/json', 'application/*', '*/*'])
  if (html === 0 && json === 0) return 'text'
  return json > html ? 'json' : 'html'
}

/** An error from outside Nova's controllers (routing, size limit), without version headers. */
export function errorPage(status: 404 | 413, explanation: string, accept: string): Answer {
  const title = TITLES[status] ?? ''
  const format = pageFormat(accept)
  if (format === 'json') {
    return jsonAnswer(status, { message: `${explanation}<br /><br />\n\n\n`, code: `${status} ${title}`, title })
  }
  const heading = `${status} ${title}`
  const head = `<html>\n <head>\n  <title>${heading}</title>\n </head>\n`
  const html = `${head} <body>\n  <h1>${heading}</h1>\n  ${explanation}<br /><br />\n\n\n\n </body>\n</html>`
  return {
    status,
    headers: [['Content-Type', format === 'html' ? 'text/html; charset=UTF-8' : 'text/plain; charset=UTF-8']],
    body: format === 'html' ? html : `${heading}\n\n${explanation}\n\n   `,
  }
}

/** No route, or a method that the route does not have. */
export function noRoute(accept: string): Answer {
  return errorPage(404, 'The resource could not be found.', accept)
}

/** The same for a call: the framework below Nova answers HEAD before it would write a page. */
export function noRouteFor({ request: { headers, method } }: Call): Answer {
  return method === 'HEAD'
    ? { status: 404, headers: [['Content-Type', 'text/html; charset=UTF-8']], body: '' }
    : noRoute(headers['accept'] ?? '')
}

/** Larger than Nova reads a body. */
export function tooLarge(limit: number, accept: string): Answer {
  return errorPage(413, `Request is too large. Larger than max_request_body_size (${limit}).`, accept)
}
