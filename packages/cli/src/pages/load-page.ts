import { readFile, stat } from 'node:fs/promises'
import { basename, resolve } from 'node:path'
import { SendspecError } from '@sendspec/contract'
import { download, maxBytes } from './download.ts'

/** A documentation page as it was found. */
export interface LoadedPage {
  /** File name of the page, or the last part of its address. */
  readonly id: string
  readonly text: string
  /** Its address, where it was loaded from one. */
  readonly url?: string
}

/** Whether this is the address of a page rather than a file. */
export const isAddress = (from: string): boolean => /^[a-z][a-z\d+.-]*:\/\//i.test(from)

/**
 * Loads a page from a file or from an http(s) address.
 * @param cwd Where the path of a file begins.
 * @throws SendspecError if the page can't be loaded, isn't text, is too long, or has moved.
 */
export const loadPage = async (from: string, cwd: string): Promise<LoadedPage> => {
  if (!isAddress(from)) return { id: basename(from), text: await readPageFile(from, cwd) }
  const url = addressOf(from)
  return { id: idOf(url), text: await download(url), url: url.href }
}

const addressOf = (from: string): URL => {
  const next = 'give a file, or an address that begins with http:// or https://'
  if (!URL.canParse(from)) throw new SendspecError({ place: from, what: 'this is not a valid address', next })
  const url = new URL(from)
  if (url.protocol === 'http:' || url.protocol === 'https:') return url
  throw new SendspecError({ place: from, what: `pages can't be loaded by ${url.protocol}//`, next })
}

const idOf = ({ pathname, hostname }: URL): string => {
  const last = pathname.split('/').findLast(Boolean) ?? hostname
  return decodeURIComponent(last).replaceAll(/[^\w.-]+/g, '-')
}

const readPageFile = async (path: string, cwd: string): Promise<string> => {
  const refuse = (what: string, next: string): never => {
    throw new SendspecError({ place: path, what, next })
  }
  const file = resolve(cwd, path)
  const found = await stat(file).catch(() => undefined)
  if (!found) return refuse('the file does not exist', 'give the file of a captured page, or its address')
  if (!found.isFile()) return refuse('this is not a file', 'give the file of one page')
  if (found.size > maxBytes) {
    return refuse(`the file has ${found.size} bytes, more than ${maxBytes}`, 'capture the page of one endpoint')
  }
  const text = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => error)
  return typeof text === 'string' ? text : refuse(`it can't be read: ${text.code}`, 'make it readable')
}
