import type { Locator, Page } from 'playwright-core'

/**
 * Seconds of an action, after the keystroke-level model.
 * @see https://dl.acm.org/doi/10.1145/358886.358895
 */
const seconds = { key: 0.28, click: 1.3, decide: 1.35, screen: 0.8 } as const

/** What a task took. */
export interface Effort {
  clicks: number
  screens: number
  seconds: number
}

/** Someone who does a task on a page, step by step. Each step is counted. */
export interface Reader {
  /** Looks for something: scrolls to it if it is not in view. */
  see(target: Locator): Promise<void>
  click(target: Locator): Promise<void>
  type(target: Locator, text: string): Promise<void>
  readonly effort: Effort
}

export const readerOf = (page: Page): Reader => {
  const effort: Effort = { clicks: 0, screens: 0, seconds: 0 }
  const add = (time: number): void => {
    effort.seconds += time
  }
  const see = async (target: Locator): Promise<void> => {
    const height = page.viewportSize()?.height ?? 1
    const box = await target.boundingBox()
    if (!box) throw new Error(`${target} is not on the page`)
    const beyond = Math.max(box.y + Math.min(box.height, height / 2) - height, -box.y, 0)
    const screens = beyond / height
    effort.screens += screens
    add(screens * seconds.screen + seconds.decide)
    await target.scrollIntoViewIfNeeded()
  }
  return {
    effort,
    see,
    click: async (target) => {
      await see(target)
      await target.click()
      effort.clicks += 1
      add(seconds.click)
    },
    type: async (target, text) => {
      await see(target)
      await target.click()
      await target.fill(text)
      effort.clicks += 1
      add(seconds.click + text.length * seconds.key)
    },
  }
}
