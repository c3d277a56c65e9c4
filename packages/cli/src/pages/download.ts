import { SendspecError } from '@sendspec/contract'

/** No page of documentation is larger; readers refuse more. */
export const maxBytes = 8_000_000

/** How long the download of a page may take, in milliseconds. */
const patience = 30_000

/** A page redirects to its own address a few times at most: to https, to a slash at the end. */
const maxRedirects = 5

const capture = 'capture the page in a browser, and read the file'

const refuse = ({ url, what, next }: { url: URL; what: string; next: string }): never => {
  throw new SendspecError({ place: url.href, what, next })
}

/**
 * The text of a page.
 * @param url Its address. A redirect is followed only if it leads to the same page.
 * @throws SendspecError with the reason why it can't be downloaded.
 */
export const download = async (url: URL, milliseconds = patience): Promise<string> => {
  const signal = AbortSignal.timeout(milliseconds)
  try {
    const response = await answerOf(url, signal)
    checkType(url, response)
    return await textOf(url, response)
  } catch (error) {
    if (error instanceof SendspecError) throw error
    if (signal.aborted) {
      return refuse({
        url,
        what: `the page did not arrive within ${milliseconds / 1000} seconds`,
        next: `try again, or ${capture}`,
      })
    }
    return refuse({ url, what: `there is no answer: ${reasonOf(error)}`, next: 'check the address and the connection' })
  }
}

const reasonOf = (error: unknown): string => {
  const { cause, message } = error as Error & { cause?: { code?: string; message?: string } }
  return cause?.code ?? cause?.message ?? message
}

const answerOf = async (url: URL, signal: AbortSignal): Promise<Response> => {
  let at = url
  for (let step = 0; step <= maxRedirects; step += 1) {
    const response = await fetch(at, {
      redirect: 'manual',
      signal,
      headers: { accept: 'text/markdown, text/mdx, text/html, text/plain;q=0.9, */*;q=0.1' },
    })
    const location = response.headers.get('location')
    if (response.status < 300 || response.status >= 400 || location === null) {
      checkStatus(url, response.status)
      return response
    }
    await response.body?.cancel()
    at = movedTo({ url, at, location })
  }
  return refuse({ url, what: `the page redirects to itself more than ${maxRedirects} times`, next: capture })
}

const login = /(?:^|[/.?=_-])(?:log-?in|sign-?in|sso|auth|oauth2?|saml|session)(?:[/.?=&_-]|$)/i

/** The target of a redirect, if it is the same page. */
const movedTo = ({ url, at, location }: { url: URL; at: URL; location: string }): URL => {
  if (!URL.canParse(location, at.href))
    return refuse({ url, what: `the page redirects to "${location}", which is not a valid address`, next: capture })
  const to = new URL(location, at)
  if (pageOf(to) === pageOf(url)) return to
  if (login.test(to.pathname) || login.test(to.hostname)) {
    return refuse({
      url,
      what: `the page asks to log in, at ${to.origin}${to.pathname}`,
      next: `log in and ${capture}`,
    })
  }
  return refuse({
    url,
    what: `the page has moved to ${to.href}`,
    next: 'make sure that it is the same page, and read it there',
  })
}

/** Identifies a page, whatever its scheme, `www.`, slash at the end or query. */
const pageOf = ({ hostname, port, pathname }: URL): string =>
  `${hostname.replace(/^www\./, '')}:${port}${pathname.replace(/\/+$/, '')}`

const statuses: Readonly<Record<number, readonly [what: string, next: string]>> = {
  401: ['the page asks to log in (401)', `log in and ${capture}`],
  403: ['access to the page is refused (403)', capture],
  404: ['there is no such page (404)', 'check the address; the page may have moved'],
  410: ['the page is gone (410)', 'look for the page that replaces it'],
  429: ['the site limits requests (429)', `try again later, or ${capture}`],
}

const checkStatus = (url: URL, status: number): void => {
  if (status === 200) return
  const [what, next] = statuses[status] ?? [`the site answered with ${status}`, `try again later, or ${capture}`]
  refuse({ url, what, next })
}

const text = /^(?:text\/(?!css|javascript|csv)|application\/(?:xhtml\+xml|mdx|markdown|octet-stream)\b)/i

const checkType = (url: URL, { headers }: Response): void => {
  const type = headers.get('content-type')
  if (type === null || text.test(type)) return
  refuse({
    url,
    what: `this is ${type.split(';')[0]}, not a page`,
    next: 'give the address of a page: HTML, Markdown or text',
  })
}

const textOf = async (url: URL, { body }: Response): Promise<string> => {
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of body ?? []) {
    chunks.push(chunk)
    size += chunk.length
    if (size > maxBytes) {
      refuse({
        url,
        what: `the page is larger than ${maxBytes} bytes`,
        next: 'give the address of the page of one endpoint',
      })
    }
  }
  return new TextDecoder().decode(Buffer.concat(chunks))
}
