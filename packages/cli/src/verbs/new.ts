import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { findPackageJSON } from 'node:module'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { SendspecError } from '@sendspec/contract'
import { writeFolder } from '../files/write-folder.ts'
import { type FromPage, pageOptions } from '../options/common.ts'
import { UsageError } from '../options/usage-error.ts'
import { startProgress } from '../progress.ts'
import { findProject } from '../project.ts'
import { defineVerb } from '../verb.ts'

/** What a contract imports. */
const imported = ['@sendspec/contract', '@sendspec/evidence', '@ts-rest/core', 'zod', 'vitest']

/** The step that installs what a project's contracts import, if anything is missing. */
const installing = async (root: string): Promise<readonly string[]> => {
  const missing = imported.filter((name) => !isFound(name, pathToFileURL(join(root, 'contracts/'))))
  if (missing.length === 0) return []
  const { dependencies, devDependencies } = JSON.parse(
    await readFile(join(root, 'package.json'), 'utf8').catch(() => '{}'),
  )
  const unlisted = missing.filter((name) => !(name in { ...dependencies, ...devDependencies }))
  return [
    unlisted.length === 0 ? 'npm install' : `add to the project what its contracts import: ${unlisted.join(', ')}`,
  ]
}

const isFound = (name: string, from: URL): boolean => {
  try {
    return findPackageJSON(name, from) !== undefined
  } catch {
    return false
  }
}

const ids = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/

export const verb = defineVerb<FromPage, [vendor: string]>({
  configure: (command) =>
    pageOptions(command.argument('<vendor>', 'id of the vendor: the name of its folder under contracts/')),
  examples: [
    ['sendspec new acme --from captures/orders.md --url https://docs.acme.com/orders', 'from a captured page'],
    ['sendspec new acme --from https://docs.acme.com/orders', 'from a live page'],
  ],
  docs: 'README.md',
  run: async ({ session, options: { from, url }, args: [vendor] }) => {
    const { root } = await findProject(session, { empty: true })
    if (!ids.test(vendor)) {
      throw new UsageError(`"${vendor}" can't be a vendor's id`, 'use lower-case words joined by hyphens')
    }
    const place = `contracts/${vendor}`
    const folder = join(root, place)
    if (existsSync(folder)) {
      const next = `add the page to it with \`sendspec add ${vendor} --from ${from}\`, or choose another id`
      throw new SendspecError({ place, what: 'the folder exists, and is never overwritten', next })
    }
    const progress = startProgress(session, { what: 'reading', total: 1 })
    await progress.step(from)
    const [{ startPage }, { scaffold }, { printScaffold }, { withReadDay }, { reservedNames }] = await Promise.all([
      import('../pages/start-page.ts'),
      import('@sendspec/scaffold'),
      import('../print-scaffold.ts'),
      import('../files/page-days.ts'),
      import('@sendspec/client'),
    ])
    const { facts, text } = await startPage({ cwd: session.cwd, from, url }).finally(progress.end)
    const standalone = !['pnpm-workspace.yaml', 'tsconfig.base.json'].every((file) => existsSync(join(root, file)))
    const started = scaffold({ vendor, facts, text, standalone, reserved: reservedNames })
    const files = await withReadDay(folder, { files: started.files, page: facts.page.id })
    await writeFolder({ folder, files, staging: join(root, `.${vendor}.next`) })
    session.stdout.write(`${place}: ${files.size} files written\n`)
    const review = [
      'then make the decisions listed above, and review each entry of ledger/',
      `sendspec findings --accept ${vendor}`,
    ]
    const next = standalone
      ? [...(await installing(root)), `sendspec test ${vendor}`, ...review]
      : ['pnpm install', 'pnpm format', `sendspec test ${vendor}`, ...review]
    printScaffold({ stdout: session.stdout, scaffold: started, next })
    return 0
  },
})
