import { mkdtemp, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { makeFolder } from './make-folder.ts'

it('makes a folder and those above it, also many times at once', async () => {
  const root = await mkdtemp(join(tmpdir(), 'folder-'))
  await Promise.all(Array.from({ length: 8 }, () => makeFolder(join(root, 'a', 'b', 'c'))))
  expect((await stat(join(root, 'a', 'b', 'c'))).isDirectory()).toBe(true)
  await writeFile(join(root, 'file'), '')
  for (const place of [join(root, 'file'), join(root, 'file', 'below')])
    await expect(makeFolder(place)).rejects.toThrow('EEXIST')
  await rm(root, { recursive: true })
})

it.runIf(process.platform === 'linux')('ends where a file system takes no folders', async () => {
  await expect(makeFolder('/proc/a/b')).rejects.toThrow(/ENOENT|EACCES|EPERM/)
})
