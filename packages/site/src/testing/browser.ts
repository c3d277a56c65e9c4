import { existsSync } from 'node:fs'
import chromium from '@sparticuz/chromium'
import { type Browser, chromium as playwright } from 'playwright-core'

const installed = ['/usr/bin/chromium', '/usr/bin/google-chrome', '/usr/bin/google-chrome-stable']

/** The system's Chrome or Chromium where there is one, else, on Linux, the one that npm brings. */
export const launchBrowser = async (): Promise<Browser> => {
  // Not chromium.args: they turn web security off and run everything in one process.
  const args = ['--no-sandbox', '--disable-gpu']
  if (process.platform !== 'linux') return playwright.launch({ channel: 'chrome' })
  const executablePath = installed.find((path) => existsSync(path)) ?? (await chromium.executablePath())
  return playwright.launch({ executablePath, args })
}

let shared: Promise<Browser> | undefined

/** One browser for all test files of a worker; it ends with the worker's process. */
export const sharedBrowser = (): Promise<Browser> => {
  shared ??= launchBrowser()
  return shared
}
