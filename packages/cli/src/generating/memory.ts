import { hash } from 'node:crypto'
import { join } from 'node:path'
import type { Project } from '../project.ts'
import { digestFiles } from '../unchanged/digest-files.ts'
import { readInputs } from '../unchanged/read-inputs.ts'
import { recall, remember, withOutputs } from '../unchanged/remember.ts'
import type { ComparedGenerated } from './compare-generated.ts'
import type { KnownOutput } from './vendor-output.ts'

/** What earlier runs made from the same inputs. */
export interface Memory {
  /** How many files there are, if all of them are known to be right. */
  readonly total?: number
  /** The outputs of vendors that have not changed since, and whose files are what was generated then. */
  outputs(): ReadonlyMap<string, KnownOutput>
  /** Remembers what was made, and written if anything differed. */
  remember(compared: ComparedGenerated): void
}

/** What is remembered of a run. */
interface Known {
  readonly total: number
}

/** Reads what a run for some vendors depends on, and recalls what is known of it, unless it has to be made again. */
export const openMemory = (options: { project: Project; ids: readonly string[]; force: boolean }): Memory => {
  const { project, ids, force } = options
  const inputs = readInputs(project, ids)
  const written = digestFiles(join(project.root, 'generated'), { skip: ['dist'] })
  const what = ids.length === project.vendorIds.length ? 'generate all' : 'generate some'
  const run = inputs(what, ids)
  const known = force ? undefined : (recall(project, withOutputs(run, written)) as Known | undefined)
  const outputOf = (id: string): KnownOutput | undefined => {
    const output = recall(project, inputs('output', [id])) as KnownOutput | undefined
    const isWritten = output && Object.entries(output.digests).every(([path, digest]) => written.get(path) === digest)
    return isWritten ? output : undefined
  }
  return {
    ...known,
    outputs: () => {
      const found = new Map<string, KnownOutput>()
      for (const id of force ? [] : ids) {
        const output = outputOf(id)
        if (output) found.set(id, output)
      }
      return found
    },
    remember({ total, made, changes }) {
      // Don't remember what was made while its inputs changed.
      const now = readInputs(project, [...made.keys()])
      const isSame = (id: string): boolean => now('output', [id]).digest === inputs('output', [id]).digest
      const settled = [...made].filter(
        ([, { evidence }]) => !evidence.some(({ differences }) => differences.length > 0),
      )
      const same = settled.filter(([id]) => isSame(id))
      for (const [id, { listed, digests }] of same)
        remember(project, inputs('output', [id]), { listed, digests } satisfies KnownOutput)
      if (same.length < made.size || now('shared', []).digest !== inputs('shared', []).digest) return
      const after = new Map(written)
      for (const [path, text] of changes) {
        if (text === undefined) after.delete(path)
        else after.set(path, hash('sha256', text))
      }
      remember(project, withOutputs(run, after), { total } satisfies Known)
    },
  }
}
