import { mkdir } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { writeWhole } from '../files/write-whole.ts'
import { quietOption } from '../options/common.ts'
import { packProject } from '../packing/pack-project.ts'
import { packedFolder } from '../packing/packed-folder.ts'
import { findProject } from '../project.ts'
import { defineVerb } from '../verb.ts'

interface Options {
  readonly out: string
  readonly quiet?: true
}

export const verb = defineVerb<Options>({
  configure: (command) =>
    command
      .option('--out <folder>', 'folder to write; tarballs of other versions stay', packedFolder)
      .addOption(quietOption('print problems only')),
  examples: [
    ['sendspec pack', 'build and pack every client, mock and contract'],
    ['sendspec pack --out releases', 'keep the tarballs next to those of earlier releases'],
  ],
  docs: 'docs/releases.md',
  run: async ({ session, options: { out, quiet } }) => {
    const project = await findProject(session)
    const packed = await packProject(project)
    const folder = resolve(project.root, out)
    await mkdir(folder, { recursive: true })
    for (const { tarball } of packed) {
      await writeWhole({ file: join(folder, tarball.file), text: tarball.bytes, place: `${out}/${tarball.file}` })
    }
    if (!quiet)
      for (const { tarball } of packed) session.stdout.write(`${out}/${tarball.file}  ${tarball.bytes.length} bytes\n`)
    return 0
  },
})
