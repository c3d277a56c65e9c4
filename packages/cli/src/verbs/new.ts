import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { SendspecError } from '@sendspec/contract'
import { writeFolder } from '../files/write-folder.ts'
import { type FromPage, pageOptions } from '../options/common.ts'
import { UsageError } from '../options/usage-error.ts'
import { findProject } from '../project.ts'
import { defineVerb } from '../verb.ts'

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
    const [{ startPage }, { scaffold }, { printScaffold }] = await Promise.all([
      import('../pages/start-page.ts'),
      import('@sendspec/scaffold'),
      import('../print-scaffold.ts'),
    ])
    const { facts, text } = await startPage({ cwd: session.cwd, from, url })
    const started = scaffold({ vendor, facts, text })
    await writeFolder({ folder, files: started.files, staging: join(root, `.${vendor}.next`) })
    session.stdout.write(`${place}: ${started.files.size} files written\n`)
    const review = 'then make the decisions listed above, and review each entry of ledger/'
    const next = ['pnpm install', 'pnpm format', `pnpm test:contracts ${vendor}`, review]
    printScaffold({ stdout: session.stdout, scaffold: started, next })
    return 0
  },
})
