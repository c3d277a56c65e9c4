import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { acme, acmeSources } from '@sendspec/testing'
import { afterAll, expect, it, vi } from 'vitest'
import { evidenceIn, sourcesAt } from './sources.ts'

const root = mkdtempSync(join(tmpdir(), 'sendspec-'))
afterAll(() => rmSync(root, { recursive: true }))

it('reads contracts, payloads and captures from the folder, and nothing else', () => {
  vi.stubEnv('SENDSPEC_CAPTURES', undefined)
  const others = [
    'captures/other.txt',
    'contracts/acme/node_modules/a.ts',
    'contracts/acme/a.md',
    'contracts/beta/a.ts',
  ]
  for (const [path, text] of [...acmeSources, ...others.map((path) => [path, ''] as const)]) {
    mkdirSync(join(root, dirname(path)), { recursive: true })
    writeFileSync(join(root, path), text)
  }
  const sources = sourcesAt(root, [acme()])
  expect(Object.fromEntries(sources)).toEqual(Object.fromEntries(acmeSources))
  const { payloadFiles, captures, sources: own } = evidenceIn(sources, acme())
  expect(payloadFiles?.size).toBe(4)
  expect(captures?.size).toBe(1)
  expect([...(own?.keys() ?? [])]).toEqual(['contract.ts', 'ledger.ts', 'schemas.ts'])
  vi.unstubAllEnvs()
})
