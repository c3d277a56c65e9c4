import { rmSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { writeScaledProject } from '@sendspec/testing'
import { afterEach, expect, it, vi } from 'vitest'
import { runProcess } from '../testing/run.ts'

const OPERATIONS = 100
/** Megabytes of heap. 72 are enough, 48 are not. */
const HEAP = 80

const home = fileURLToPath(new URL('../../.tmp/', import.meta.url))
afterEach(() => vi.unstubAllEnvs())

it(`generates everything of ${OPERATIONS} operations in ${HEAP} MB`, async () => {
  const { root, captures } = writeScaledProject(home, [{ id: 'large', operations: OPERATIONS, seed: 1 }])
  vi.stubEnv('NODE_OPTIONS', `--max-old-space-size=${HEAP}`)
  vi.stubEnv('SENDSPEC_CAPTURES', captures)
  try {
    const { status, stderr } = await runProcess(['generate'], root)
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
  } finally {
    rmSync(root, { recursive: true })
  }
})
