import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { vendorFolders } from '@sendspec/testing'
import { expect, it } from 'vitest'
import type { Outcome } from './outcome.ts'

const program = fileURLToPath(new URL('run.ts', import.meta.url))
const vendors = vendorFolders.map(([id]) => id)

const outcomesOf = (vendor: string): readonly Outcome[] =>
  execFileSync(process.execPath, [program, vendor], {
    encoding: 'utf8',
    maxBuffer: 1e8,
    stdio: ['ignore', 'pipe', 'ignore'],
  })
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Outcome)

it.each(vendors)(
  'each slip in %s is one message that names its place, and nothing is said of what is no slip',
  { timeout: 600_000 },
  (vendor) => {
    const outcomes = outcomesOf(vendor)
    const wrong = outcomes.filter(({ idle, said, named }) => said.length !== (idle ? 0 : 1) || !named)
    expect(outcomes.length).toBeGreaterThan(60)
    expect(wrong.map(({ kind, said }) => [kind, ...said])).toEqual([])
  },
)
