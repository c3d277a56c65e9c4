import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { evidence } from '@sendspec/testing'
import { afterAll, vi } from 'vitest'
import { settled } from './testing/check-cases.ts'
import { testContract } from './vitest.ts'

const project = mkdtempSync(join(tmpdir(), 'sendspec-'))
afterAll(() => rmSync(project, { recursive: true }))

const write = (folder: string, files: ReadonlyMap<string, string>): void => {
  mkdirSync(join(project, folder), { recursive: true })
  for (const [name, text] of files) writeFileSync(join(project, folder, name), text)
}

// A project as the design lays it out: every test that this registers passes; those that need facts are skipped.
write('contracts/tiny/evidence/payloads', evidence.payloadFiles)
write('captures', evidence.captures)
vi.stubEnv('SENDSPEC_CAPTURES', undefined)
testContract(settled(), pathToFileURL(join(project, 'contracts/tiny/contract.test.ts')).href)
vi.unstubAllEnvs()
