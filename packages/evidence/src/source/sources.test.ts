import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { tiny, tinySources } from '@sendspec/testing'
import { afterAll, expect, it, vi } from 'vitest'
import { evidenceIn, sourcesAt } from './sources.ts'

const root = mkdtempSync(join(tmpdir(), 'sendspec-'))
afterAll(() => rmSync(root, { recursive: true }))

it('reads contracts, payloads and captures from the folder, and nothing else', () => {
  vi.stubEnv('SENDSPEC_CAPTURES', undefined)
  const others = [
    'captures/other.txt',
    'contracts/tiny/node_modules/a.ts',
    'contracts/tiny/a.md',
    'contracts/beta/a.ts',
  ]
  for (const [path, text] of [...tinySources, ...others.map((path) => [path, ''] as const)]) {
    mkdirSync(join(root, dirname(path)), { recursive: true })
    writeFileSync(join(root, path), text)
  }
  const sources = sourcesAt(root, [tiny()])
  expect(Object.fromEntries(sources)).toEqual(Object.fromEntries(tinySources))
  const { payloadFiles, captures, sources: own } = evidenceIn(sources, tiny())
  expect(payloadFiles?.size).toBe(4)
  expect(captures?.size).toBe(1)
  expect([...(own?.keys() ?? [])]).toEqual(['contract.ts', 'ledger.ts', 'schemas.ts'])
  vi.unstubAllEnvs()
})
