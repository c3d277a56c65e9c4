import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { SendspecError } from '@sendspec/contract'
import { scaffold } from '@sendspec/scaffold'
import { startPage } from '../pages/start-page.ts'
import { printScaffold } from '../print-scaffold.ts'
import type { Project } from '../project.ts'
import { UsageError } from '../usage-error.ts'
import { writeFolder } from '../write-folder.ts'

const ids = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/

/** Writes the contract folder of a new vendor from one of its pages. */
export const newVendor = async (options: {
  project: Project
  vendor: string
  from: string
  url?: string
}): Promise<number> => {
  const { project, vendor, from, url } = options
  if (!ids.test(vendor)) {
    throw new UsageError(`"${vendor}" can't be a vendor's id`, 'use lower-case words joined by hyphens')
  }
  const place = `contracts/${vendor}`
  const folder = join(project.root, place)
  if (existsSync(folder)) {
    const next = `add the page to it with \`sendspec add ${vendor} --from ${from}\`, or choose another id`
    throw new SendspecError({ place, what: 'the folder exists, and is never overwritten', next })
  }
  const { facts, text } = await startPage(from, url)
  const started = scaffold({ vendor, facts, text })
  await writeFolder(folder, started.files, join(project.root, `.${vendor}.next`))
  process.stdout.write(`${place}: ${started.files.size} files written\n`)
  printScaffold(started, [
    'pnpm install',
    'pnpm format',
    `pnpm test:contracts ${vendor}`,
    'then go through what is to be decided and each entry of ledger/',
  ])
  return 0
}
