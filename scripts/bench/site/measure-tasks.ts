import type { Browser } from 'playwright-core'
import { type Effort, readerOf } from './reader.ts'
import { type Task, tasks } from './tasks.ts'

/** Windows that the tasks are done in. */
const windows = { desk: { width: 1440, height: 900 }, phone: { width: 390, height: 844 } } as const

type Cells = Readonly<Record<keyof typeof windows, Effort | undefined>>

const done = async (options: {
  browser: Browser
  url: string
  viewport: (typeof windows)['desk' | 'phone']
  steps: Task['now']
}): Promise<Effort> => {
  const { browser, url, viewport, steps } = options
  const context = await browser.newContext({ viewport, permissions: ['clipboard-read', 'clipboard-write'] })
  const page = await context.newPage()
  page.setDefaultTimeout(20_000)
  await page.goto(url, { waitUntil: 'load' })
  const reader = readerOf(page)
  await steps(reader, page)
  await context.close()
  return reader.effort
}

/** What each task takes on a site. `version` chooses the steps: they follow what a page offers. */
export const measureTasks = async (
  browser: Browser,
  { url, version }: { url: string; version: 'now' | 'before' },
): Promise<ReadonlyMap<string, Cells>> => {
  const measured = new Map<string, Cells>()
  for (const task of tasks) {
    const steps = task[version]
    const at = (viewport: (typeof windows)['desk' | 'phone']): Promise<Effort> | undefined =>
      steps && done({ browser, url, viewport, steps })
    measured.set(task.title, { desk: await at(windows.desk), phone: await at(windows.phone) })
  }
  return measured
}

/** `2 clicks, 9 s` */
export const effortText = (effort: Effort | undefined): string =>
  effort === undefined
    ? 'not possible'
    : `${effort.clicks} ${effort.clicks === 1 ? 'click' : 'clicks'}, ${effort.seconds.toFixed(0)} s`
