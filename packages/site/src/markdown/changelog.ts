import { escapeMarkdown } from '@sendspec/contract'
import { changelogVersions } from '../model/changelog-versions.ts'
import type { VendorModel } from '../model/site-model.ts'
import { document } from './text.ts'

/** The changes of a vendor's client, with the days of the releases. */
export const changelogMarkdown = (model: VendorModel): string => {
  const { vendor, unreleased, changed } = model
  return document(
    `# ${escapeMarkdown(vendor.name)}: changelog`,
    changed && `The contract last changed on ${changed}.`,
    ...changelogVersions(model).flatMap(({ version, released, text }) => [
      `## ${version}`,
      released && `Released on ${released}.`,
      unreleased ? 'Not released yet.' : '',
      text,
    ]),
  )
}
