import { join } from 'node:path'
import { changelogText, released, versionOf } from '@sendspec/release'
import { changelogFile, changelogOf } from '../diffing/change-files.ts'
import { writeWhole } from '../files/write-whole.ts'
import { vendorsArgument } from '../options/common.ts'
import { findProject, selectVendors } from '../project.ts'
import { defineVerb } from '../verb.ts'

export const verb = defineVerb<object, [vendors: readonly string[]]>({
  configure: vendorsArgument,
  examples: [['sendspec release sendoso', 'release one vendor']],
  docs: 'docs/releases.md',
  run: async ({ session, args: [names] }) => {
    const project = await findProject(session)
    const tags: string[] = []
    for (const id of selectVendors(project, names)) {
      const changelog = changelogOf(project, id)
      if (!changelog?.next) continue
      const made = released(changelog)
      const place = changelogFile(id)
      await writeWhole({ file: join(project.root, place), text: changelogText(made), place })
      tags.push(`${id}@${versionOf(made)}`)
    }
    if (tags.length === 0) session.stdout.write('nothing to release: no file in releases/ has a "## Next: …"\n')
    else {
      session.stdout.write(`${tags.join('\n')}\n`)
      session.stdout.write(
        `next: sendspec generate, commit, and tag the commit: ${tags.map((tag) => `git tag ${tag}`).join('; ')}\n`,
      )
    }
    return 0
  },
})
