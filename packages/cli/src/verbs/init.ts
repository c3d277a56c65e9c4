import { existsSync } from 'node:fs'
import { basename, join, resolve } from 'node:path'
import { SendspecError } from '@sendspec/contract'
import { writeWhole } from '../files/write-whole.ts'
import { npmrc, npmrcOf } from '../init/npmrc.ts'
import { projectFiles } from '../init/project-files.ts'
import { registryOption } from '../options/registry.ts'
import { defineVerb } from '../verb.ts'

interface Options {
  readonly registry?: string
}

export const verb = defineVerb<Options, [folder: string]>({
  configure: (command) =>
    command
      .argument('[folder]', 'folder of the project', '.')
      .addOption(
        registryOption(
          "npm registry that has the @sendspec packages; by default the one in this folder's .npmrc, else npm's",
        ),
      ),
  examples: [
    ['sendspec init', 'a project in this folder'],
    ['sendspec init contracts-of-ours --registry https://docs.example/api/npm/', 'with packages from a Sendspec site'],
  ],
  docs: 'docs/releases.md',
  run: async ({ session, options: { registry }, args: [folder] }) => {
    const root = resolve(session.cwd, folder)
    const files = projectFiles({ name: basename(root) })
    const settings = npmrcOf({ root, cwd: session.cwd, registry })
    const taken = [...files.keys()].filter((path) => existsSync(join(root, path)))
    if (taken.length > 0) {
      const what = `it has ${taken.join(', ')}, and nothing is overwritten`
      throw new SendspecError({ place: folder, what, next: 'name another folder, or move these files' })
    }
    const written = [...files, ...(settings === undefined ? [] : [[npmrc, settings] as const])]
    for (const [path, text] of written) await writeWhole({ file: join(root, path), text, place: path })
    session.stdout.write(`${folder}: ${written.length} files written\n`)
    const steps = [
      ...(folder === '.' ? [] : [`cd ${folder}`]),
      'npm install',
      'npx sendspec new <vendor> --from <file|url>',
    ]
    session.stdout.write(`next:\n${steps.map((step) => `  ${step}\n`).join('')}`)
    return 0
  },
})
