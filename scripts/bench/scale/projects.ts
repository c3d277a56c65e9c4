import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type ScaledProject, writeScaledProject } from '@sendspec/testing'
import { runWell, type Taken } from './run-measured.ts'

export const root = fileURLToPath(new URL('../../../', import.meta.url))
// Inside this package, so that contracts find zod, ts-rest and the vocabulary.
export const home = fileURLToPath(new URL('../../.tmp/scale/', import.meta.url))
export const command = join(root, 'packages/cli/bin/sendspec.mjs')
export const tsc = join(root, 'node_modules/.bin/tsc')

/** How many vendors share the operations in a project of several. */
export const manyVendors = 50

/** The vendor of a project of one vendor. */
export const vendorId = 'large'
const seed = 2026

/** Runs `sendspec` in a project. */
export const sendspec = (project: ScaledProject, ...args: readonly string[]): Promise<Taken> =>
  runWell({
    command: [process.execPath, command, ...args],
    folder: project.root,
    env: { SENDSPEC_CAPTURES: project.captures },
  })

const made = new Map<string, Promise<ScaledProject>>()

/** A project with its generated files, made once in a run: one vendor of this many operations, or several. */
export const projectOf = (operations: number, vendors = 1): Promise<ScaledProject> => {
  const key = `${vendors} ${operations}`
  const project = made.get(key) ?? makeProject(operations, vendors)
  made.set(key, project)
  // Another row may have the time to make it.
  project.catch(() => made.delete(key))
  return project
}

const makeProject = async (operations: number, vendors: number): Promise<ScaledProject> => {
  mkdirSync(home, { recursive: true })
  const options = Array.from({ length: vendors }, (_, index) => ({
    id: vendors === 1 ? vendorId : `vendor${index}`,
    operations,
    seed: seed + index,
  }))
  const project = writeScaledProject(home, options)
  const config = {
    extends: '../../../../../../tsconfig.base.json',
    compilerOptions: { types: ['node'] },
    include: ['.'],
  }
  for (const { id } of options) {
    writeFileSync(join(project.root, 'contracts', id, 'tsconfig.json'), JSON.stringify(config))
  }
  await sendspec(project, 'generate')
  // Nobody looks at what was made up.
  await sendspec(project, 'findings', '--accept', ...options.map(({ id }) => id))
  return project
}

process.once('exit', () => rmSync(home, { recursive: true, force: true }))
