import { readFile } from 'node:fs/promises'
import { type InventedPage, pageFile } from '@sendspec/testing'

export { pageFile }

export const textOf = (id: InventedPage): Promise<string> => readFile(pageFile(id), 'utf8')
