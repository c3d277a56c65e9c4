import { existsSync, globSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { openProject } from './project.ts'
import { verbs } from './verbs.ts'

const { root } = await openProject()
const { scripts, packageManager } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8')) as {
  scripts: Record<string, string>
  packageManager: string
}

/** Words after `pnpm` that are no scripts of package.json. */
const ofPnpm = ['install', 'exec']

describe.each(['CONTRIBUTING.md', 'docs/architecture.md'])('%s', async (file) => {
  const text = await readFile(join(root, file), 'utf8')
  const all = (pattern: RegExp): readonly string[] => [...text.matchAll(pattern)].map(([, found]) => found as string)

  it('names only commands that exist, and the pinned pnpm', () => {
    for (const name of all(/(?:`|^)(?:npx )?(?:pnpm(?:@[\d.]+)?|npm(?: run)?) ([a-z]+(?::[a-z]+)*)/gm))
      expect([...Object.keys(scripts), ...ofPnpm]).toContain(name)
    for (const verb of all(/\bsendspec ([a-z]+)/g)) expect(verbs.map(({ name }) => name)).toContain(verb)
    for (const version of all(/\b(pnpm@[\d.]+)/g)) expect(version).toBe(packageManager)
  })

  it('names only files that exist', () => {
    const named = all(/`((?:packages|scripts|contracts|docs|generated)\/[\w./-]+)`/g)
    expect(named.length).toBeGreaterThan(0)
    for (const path of named) expect(existsSync(join(root, path)), path).toBe(true)
  })
})

const pages = globSync(['*.md', 'docs/*.md', 'packages/*/README.md'], { cwd: root })

it.each(pages.sort())('%s links only to files that exist', async (file) => {
  const text = await readFile(join(root, file), 'utf8')
  const links = [...text.matchAll(/\]\((?![a-z]+:)([^)#\s]+)/g)].map(([, path]) => join(dirname(file), path as string))
  // A path that leaves the repository is an address at its host.
  for (const path of links.filter((link) => !link.startsWith('..')))
    expect(existsSync(join(root, path)), path).toBe(true)
})
