import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { answerFrom } from '../serve/answer-from.ts'
import { sharedBrowser } from '../testing/browser.ts'
import { builtSite } from '../testing/built-site.ts'
import { openPage } from '../testing/open-page.ts'
import { vendors } from '../testing/vendors.ts'

const files = await builtSite()
const mount = '/docs/apis/'
const [vendor] = vendors
const [operation] = vendor?.operations ?? []

let folder: string
let server: Server
let browser: Browser
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sendspec-site-'))
  for (const [path, text] of files) {
    await mkdir(dirname(join(folder, path)), { recursive: true })
    await writeFile(join(folder, path), text)
  }
  const answer = answerFrom(files)
  server = createServer(({ method = 'GET', url = '/', headers }, response) => {
    const path = url.startsWith(mount) ? `/${url.slice(mount.length)}` : '/outside-of-the-site'
    const { status, headers: own, body } = answer({ method, path, headers })
    response.writeHead(status, own)
    response.end(body)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  browser = await sharedBrowser()
})
afterAll(async () => {
  server.closeAllConnections()
  server.close()
  await rm(folder, { recursive: true })
})

const homes = {
  'under a path of its host': () => `http://127.0.0.1:${(server.address() as AddressInfo).port}${mount}index.html`,
  'opened as a file': () => pathToFileURL(join(folder, 'index.html')).href,
}

test.each(Object.entries(homes))('%s, every page is reached, styled and searched', async (_, home) => {
  const { page, complaints, close } = await openPage({
    browser,
    url: home(),
    context: { viewport: { width: 1440, height: 900 } },
  })
  const goTo = async (path: string) => {
    await page.locator(`a[href$="${path}"]:visible`).first().click()
    await page.waitForURL(`**/${path}`)
    // A style of ours, so that the stylesheet is known to be there.
    expect(await page.evaluate('getComputedStyle(document.body).margin')).toBe('0px')
  }
  await goTo(`${vendor?.id}/index.html`)
  await goTo(`${operation?.id}/index.html`)
  await goTo('findings/index.html')
  await page.keyboard.press('/')
  await page.keyboard.type(operation?.id ?? '')
  await page.getByRole('option').first().waitFor()
  await page.keyboard.press('Enter')
  await page.waitForURL(`**/${operation?.id}/index.html*`)
  await goTo('coverage/index.html')
  expect(complaints).toEqual([])
  await close()
})
