import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** A page of an API that does not exist. */
export interface InventedPage {
  readonly id: string
  readonly text: string
}

/** Invented pages with what a person reads from them. */
export interface ReadPage extends InventedPage {
  /** As `outline` writes it. */
  readonly stated: string
}

const readers = join(import.meta.dirname, '..')
const textOf = (...path: readonly string[]): string => readFileSync(join(readers, ...path), 'utf8')

/** The pages in each dialect's folder `pages`, with what a person reads from each. */
export const readPages: readonly ReadPage[] = readdirSync(readers)
  .filter((dialect) => existsSync(join(readers, dialect, 'pages')))
  .flatMap((dialect) =>
    readdirSync(join(readers, dialect, 'pages'))
      .filter((file) => !file.endsWith('.facts.txt'))
      .map((file) => ({
        id: `${dialect}/${file}`,
        text: textOf(dialect, 'pages', file),
        stated: textOf(dialect, 'pages', file.replace(/\..*$/, '.facts.txt')),
      })),
  )

/** Every page that was invented for a test. */
export const inventedPages: readonly InventedPage[] = [
  ...readPages,
  ...readdirSync(join(readers, 'testing/mintlify')).map((file) => ({
    id: `mintlify/${file}`,
    text: textOf('testing/mintlify', file),
  })),
]
