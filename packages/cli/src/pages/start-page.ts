import type { PageFacts } from '@sendspec/facts'
import { readPage } from '@sendspec/reader'
import { UsageError } from '../options/usage-error.ts'
import { loadPage } from './load-page.ts'

/** A page that a contract is started from. */
export interface StartPage {
  readonly facts: PageFacts
  readonly text: string
}

/** Loads and reads a page that no contract has yet. */
export const startPage = async (options: {
  cwd: string
  from: string
  url: string | undefined
}): Promise<StartPage> => {
  const { cwd, from, url } = options
  if (url !== undefined && !/^https?:\/\/\S+$/.test(url)) {
    throw new UsageError(`--url ${url}: this is not a valid address`, 'give the http(s) address of the page')
  }
  const loaded = await loadPage(from, cwd)
  const address = url ?? loaded.url
  const facts = readPage({ id: loaded.id, text: loaded.text, ...(address !== undefined && { url: address }) })
  return { facts, text: loaded.text }
}
