import type { Page } from 'playwright-core'
import type { Reader } from './reader.ts'

/** A task that a reader comes with. It starts on the home page, and throws if it can't be done. */
export interface Task {
  readonly title: string
  /** On the site as it is. */
  readonly now: (reader: Reader, page: Page) => Promise<void>
  /** On the site as it was at 8928e6c. Absent if it could not be done there. */
  readonly before?: (reader: Reader, page: Page) => Promise<void>
}

const uuid = 'caaec36d-b5b7-31ab-8f1a-9aff08f47045'

const expectText = async (text: string | null | undefined, words: string): Promise<void> => {
  if (!text?.includes(words)) throw new Error(`there is no "${words}" in ${text}`)
}

const toOperation = async (reader: Reader, page: Page): Promise<void> => {
  await reader.click(page.locator('main a[href$="mailcoach/listSends/index.html"]').first())
  await page.locator('h1', { hasText: 'List sends' }).waitFor()
}

export const tasks: readonly Task[] = [
  {
    title: 'Find a filter, and copy a curl call with it',
    now: async (reader, page) => {
      await toOperation(reader, page)
      const panel = page.locator('.try')
      if (!(await panel.locator('form').isVisible())) await reader.click(panel.locator('summary').first())
      await reader.type(page.getByLabel('filter.campaign_uuid'), uuid)
      await reader.click(page.getByRole('tab', { name: 'curl' }).first())
      await reader.click(page.locator('[data-live="curl"] .copy'))
      await expectText(await page.locator('[data-live="curl"] pre code').textContent(), `filter[campaign_uuid]=${uuid}`)
    },
  },
  {
    title: 'See what an error looks like',
    now: async (reader, page) => {
      await toOperation(reader, page)
      await reader.click(page.getByRole('navigation', { name: 'On this page' }).getByRole('link', { name: '401' }))
      await reader.see(page.locator('[id="payload-listSends.401.unauthorized"] pre'))
    },
    before: async (reader, page) => {
      await toOperation(reader, page)
      await reader.see(page.locator('[id="payload-listSends.401.unauthorized"] pre'))
    },
  },
  {
    title: 'Copy the command that installs a client',
    now: async (reader, page) => {
      await reader.click(page.locator('.install .copy').first())
    },
    before: async (reader, page) => {
      const figure = page.locator('figure', { hasText: 'npm install' }).first()
      await reader.see(figure)
      await figure.hover()
      await reader.click(figure.getByRole('button', { name: 'Copy' }))
    },
  },
  {
    title: 'Find why a status is not in the docs, with the words of the page',
    now: async (reader, page) => {
      await reader.click(page.locator('main a[href$="sendoso/findings/index.html"]').first())
      await reader.see(page.locator('#sendoso-status-expired .finding-preview'))
    },
    before: async (reader, page) => {
      await reader.click(page.locator('main a[href$="sendoso/findings/index.html"]').first())
      await reader.see(page.locator('#sendoso-status-expired q').first())
    },
  },
  {
    title: 'Get to a particular gap in the longest ledger',
    now: async (reader, page) => {
      await reader.click(page.locator('main a[href$="sendoso/findings/index.html"]').first())
      await reader.type(page.getByLabel('Find in these findings'), 'smallest')
      await reader.see(page.locator('[data-finding]:visible').first())
    },
    before: async (reader, page) => {
      await reader.click(page.locator('main a[href$="sendoso/findings/index.html"]').first())
      await reader.see(page.locator('#sendoso-per-page-minimum-unstated'))
    },
  },
]
