import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'

/** The file of a page of an API that nobody has. */
export const invented = (name: 'list-parcels.mdx' | 'bookings.md' | 'notes.txt'): string =>
  fileURLToPath(new URL(`../../../evidence/src/testing/pages/${name}`, import.meta.url))

export const textOf = (name: Parameters<typeof invented>[0]): Promise<string> => readFile(invented(name), 'utf8')
