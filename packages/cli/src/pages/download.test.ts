import type { RequestListener } from 'node:http'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Site, startSite } from '../testing/site.ts'
import { download, maxBytes } from './download.ts'

const page = '# Orders\n\n`GET /orders`\n'
const text = { 'content-type': 'text/markdown; charset=utf-8' }

const answers: Readonly<Record<string, RequestListener>> = {
  '/page': (_, response) => response.writeHead(200, text).end(page),
  '/untyped': (_, response) => response.writeHead(200).end(page),
  '/slash': (_, response) => response.writeHead(301, { location: '/slash/' }).end(),
  '/slash/': (_, response) => response.writeHead(200, text).end(page),
  '/moved': (_, response) => response.writeHead(302, { location: '/page' }).end(),
  '/private': (_, response) => response.writeHead(302, { location: '/login?next=/private' }).end(),
  '/loop': (_, response) => response.writeHead(302, { location: '/loop?again' }).end(),
  '/astray': (_, response) => response.writeHead(302, { location: 'http://[' }).end(),
  '/missing': (_, response) => response.writeHead(404, text).end('Not found'),
  '/refused': (_, response) => response.writeHead(401).end(),
  '/broken': (_, response) => response.writeHead(503).end(),
  '/image': (_, response) => response.writeHead(200, { 'content-type': 'image/png' }).end('png'),
  '/json': (_, response) => response.writeHead(200, { 'content-type': 'application/json' }).end('{}'),
  '/slow': (_, response) => response.writeHead(200, text).write('# Ord'),
  '/endless': (_, response) => {
    response.writeHead(200, text)
    const more = () => {
      while (response.write('x'.repeat(65_536)));
      response.once('drain', more)
    }
    more()
  },
  '/cut': (_, response) => {
    response.writeHead(200, { ...text, 'content-length': '1000' }).write('# Ord')
    setTimeout(() => response.destroy(), 20)
  },
}

let site: Site
beforeAll(async () => {
  site = await startSite((request, response) => answers[request.url?.split('?')[0] ?? '']?.(request, response))
})
afterAll(() => site.close())

const load = (path: string, milliseconds = 5_000) => download(new URL(path, site.url), milliseconds)

it.each(['/page', '/untyped', '/slash'])('a page is its text: %s', async (path) => {
  expect(await load(path)).toBe(page)
})

describe('what is no page is one clear error with a next step', () => {
  it.each([
    ['/moved', 'the page has moved to http://127.0.0.1:'],
    ['/private', 'the page asks to log in, at http://127.0.0.1:'],
    ['/loop', 'redirects to itself'],
    ['/astray', 'which is not a valid address'],
    ['/missing', 'there is no such page (404)'],
    ['/refused', 'asks to log in (401)'],
    ['/broken', 'the site answered with 503'],
    ['/image', 'this is image/png, not a page'],
    ['/json', 'this is application/json, not a page'],
    ['/endless', `larger than ${maxBytes} bytes`],
    ['/cut', 'there is no answer'],
  ])('%s', async (path, words) => {
    const error = await load(path).catch((reason: Error) => reason)
    expect(error).toMatchObject({ name: 'SendspecError', message: expect.stringContaining(words) })
    expect((error as Error).message).toContain(`${site.url}${path}: `)
    expect((error as Error).message).toContain('\n  next: ')
  })

  it('a page that doesn’t arrive in time', async () => {
    await expect(load('/slow', 100)).rejects.toThrow('did not arrive within 0.1 seconds')
  })

  it('a server that is not there', async () => {
    const gone = await startSite(() => undefined)
    await gone.close()
    await expect(download(new URL(gone.url))).rejects.toThrow('there is no answer: ECONNREFUSED')
  })
})
