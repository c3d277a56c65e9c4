import { gzipSync } from 'node:zlib'
import { axe } from '@sendspec/site/testing'
import type { Browser, Page } from 'playwright-core'

const WAIT = 180_000
const ROUNDS = 3

export interface Measured {
  /** Bytes of scripts after gzip. */
  readonly scripts: number
  /** Milliseconds from the request until the text appears. */
  readonly first: number
  readonly nodes: number
  readonly rules: number
  readonly places: number
  /** Other hosts that the page requests. All are blocked. */
  readonly hosts: readonly string[]
  /** Whether the text appears without JavaScript. */
  readonly plain: boolean
}

const deep = `(function deep(root) {
  return [...root.querySelectorAll('*')].flatMap((each) => [each, ...(each.shadowRoot ? deep(each.shadowRoot) : [])])
})(document)`

/** Runs before the page's scripts and records when the text appears. It polls rarely, so as not to affect the measurement. */
const watch = (text: string, shadow: string): string => `(() => {
  const look = () => {
    const content = document.querySelector(${JSON.stringify(shadow)})?.shadowRoot ?? document.body
    if (content?.textContent.includes(${JSON.stringify(text)})) window.seenAfter = performance.now()
    else setTimeout(look, 25)
  }
  look()
})()`

interface Subject {
  readonly browser: Browser
  readonly url: string
  /** The text that shows that the operation is rendered. */
  readonly text: string
  /** The element that has its content in a shadow tree. */
  readonly shadow?: string
}

const visit = async (subject: Subject): Promise<{ page: Page; scripts: number; hosts: string[] }> => {
  const { browser, url, text, shadow = 'none' } = subject
  const context = await browser.newContext({ locale: 'en-US', viewport: { width: 1440, height: 900 } })
  await context.addInitScript({ content: axe })
  await context.addInitScript({ content: watch(text, shadow) })
  const page = await context.newPage()
  const { host } = new URL(url)
  const hosts = new Set<string>()
  let scripts = 0
  const read: Promise<void>[] = []
  await page.route(
    (target) => target.protocol.startsWith('http') && target.host !== host,
    (route) => {
      hosts.add(new URL(route.request().url()).host)
      return route.abort()
    },
  )
  page.on('response', (response) => {
    if (response.request().resourceType() !== 'script') return
    read.push(
      response.body().then((body) => {
        scripts += gzipSync(body).length
      }),
    )
  })
  await page.goto(url)
  await page.waitForFunction('window.seenAfter !== undefined', undefined, { timeout: WAIT })
  // Also counts what loads late.
  await page.waitForTimeout(1000)
  await Promise.all(read)
  return { page, scripts, hosts: [...hosts].sort() }
}

/** Measures a page with an operation in a browser. */
export const measurePage = async (subject: Subject): Promise<Measured> => {
  const { browser, url, text } = subject
  const times: number[] = []
  for (let round = 1; round < ROUNDS; round++) {
    const { page } = await visit(subject)
    times.push(await page.evaluate<number>('window.seenAfter'))
    await page.context().close()
  }
  const { page, scripts, hosts } = await visit(subject)
  times.push(await page.evaluate<number>('window.seenAfter'))
  const nodes = await page.evaluate<number>(`${deep}.length`)
  const [rules = 0, places = 0] = await page.evaluate<number[]>(`axe
    .run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'], resultTypes: ['violations'] })
    .then(({ violations }) => [violations.length, violations.reduce((sum, { nodes }) => sum + nodes.length, 0)])`)
  await page.context().close()
  const context = await browser.newContext({ javaScriptEnabled: false })
  const plain = await context.newPage()
  await plain.goto(url)
  const content = await plain.locator('body').textContent()
  await context.close()
  return {
    scripts,
    first: times.sort((a, b) => a - b)[1] ?? 0,
    nodes,
    rules,
    places,
    hosts,
    plain: content?.includes(text) === true,
  }
}
