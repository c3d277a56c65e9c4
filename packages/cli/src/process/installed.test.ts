import { cp, mkdir, mkdtemp, readFile, realpath, rm, symlink } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'
import { runFile } from '../testing/run.ts'

const packages = fileURLToPath(new URL('../../../', import.meta.url))

/** Copies packages as an install does, and links what they depend on. */
const installIn = async (folder: string, names: readonly string[]): Promise<void> => {
  const modules = join(folder, 'node_modules')
  for (const name of names) {
    const target = join(modules, '@sendspec', name)
    for (const part of ['package.json', 'src', 'bin']) {
      await cp(join(packages, name, part), join(target, part), { recursive: true }).catch(() => undefined)
    }
    const { dependencies = {} } = JSON.parse(await readFile(join(packages, name, 'package.json'), 'utf8'))
    for (const dependency of Object.keys(dependencies)) {
      if (dependency.startsWith('@sendspec/')) continue
      const link = join(modules, dependency)
      await mkdir(dirname(link), { recursive: true })
      await symlink(await realpath(join(packages, name, 'node_modules', dependency)), link).catch(() => undefined)
    }
  }
}

it('the command runs from node_modules, where Node strips no types', async () => {
  const folder = await realpath(await mkdtemp(join(tmpdir(), 'installed-')))
  await installIn(folder, ['cli', 'contract', 'facts', 'reports'])
  const file = join(folder, 'node_modules/@sendspec/cli/bin/sendspec.mjs')
  const { status, stdout, stderr } = await runFile({ file, args: ['findings', '--help'], cwd: folder })
  await rm(folder, { recursive: true })
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
  expect(stdout).toContain('--severity <severity...>')
})
