import { mkdir } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { writeWhole } from '../files/write-whole.ts'
import { quietOption } from '../options/common.ts'
import { registryOption } from '../options/registry.ts'
import { packProject } from '../packing/pack-project.ts'
import { packedFolder } from '../packing/packed-folder.ts'
import { releasedTarballs } from '../packing/released.ts'
import { findProject } from '../project.ts'
import { defineVerb } from '../verb.ts'

interface Options {
  readonly out: string
  readonly registry?: string
  readonly quiet?: true
}

export const verb = defineVerb<Options>({
  configure: (command) =>
    command
      .option('--out <folder>', 'folder to write to; tarballs of other versions stay', packedFolder)
      .addOption(
        registryOption('npm registry that has earlier releases: they are copied into the folder and never replaced'),
      )
      .addOption(quietOption('print problems only')),
  examples: [
    ['sendspec pack', 'build and pack every client, mock and contract'],
    [
      'sendspec pack --registry https://docs.example/npm/',
      'with earlier releases, for a site that keeps offering them',
    ],
  ],
  docs: 'docs/releases.md',
  run: async ({ session, options: { out, registry, quiet } }) => {
    const project = await findProject(session)
    const packed = (await packProject(project)).map(({ tarball }) => tarball)
    const names = packed.map(({ manifest }) => manifest.name)
    const released = registry === undefined ? [] : await releasedTarballs(registry, names)
    const isReleased = new Set(released.map(({ file }) => file))
    const folder = resolve(project.root, out)
    await mkdir(folder, { recursive: true })
    for (const { file, bytes } of [...released, ...packed.filter((each) => !isReleased.has(each.file))]) {
      await writeWhole({ file: join(folder, file), text: bytes, place: `${out}/${file}` })
      if (!quiet)
        session.stdout.write(`${out}/${file}  ${bytes.length} bytes${isReleased.has(file) ? ', released' : ''}\n`)
    }
    return 0
  },
})
