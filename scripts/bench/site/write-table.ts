// Measures the site: `pnpm bench:site`. `--write` updates docs/site.md.
// `--before <folder>` compares what tasks take with an older site, as `sendspec site build` of 8928e6c wrote it.
// `--only tasks|large|renderers` measures one part.
import { readFile, writeFile } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import { launchBrowser } from '@sendspec/site/testing'
import { fillPart } from '../../fill-part.ts'
import { compareRenderers } from './compare-renderers.ts'
import { compareTasks } from './compare-tasks.ts'
import { measureLargeSite } from './large-site.ts'

const { values } = parseArgs({
  options: { write: { type: 'boolean' }, before: { type: 'string' }, only: { type: 'string' } },
})
const step = (what: string): void => void process.stderr.write(`${what}\n`)
const browser = await launchBrowser()
const { before } = values
const parts: Readonly<Record<string, () => Promise<string>>> = {
  ...(before !== undefined && { tasks: () => compareTasks(browser, before) }),
  large: () => measureLargeSite(browser),
  renderers: () => compareRenderers(browser, step),
}
const doc = new URL('../../../docs/site.md', import.meta.url)
for (const [name, measure] of Object.entries(parts)) {
  if (values.only !== undefined && values.only !== name) continue
  step(`measuring: ${name}`)
  const text = await measure()
  process.stdout.write(`${text}\n\n`)
  if (values.write) await writeFile(doc, fillPart(await readFile(doc, 'utf8'), name, text))
}
await browser.close()
