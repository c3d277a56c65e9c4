import type { VendorModel } from './site-model.ts'

/** A version of a vendor's packages, from its heading in the changelog to the next. */
export interface ChangelogVersion {
  readonly version: string
  /** Id of its section on the page. */
  readonly anchor: string
  readonly text: string
  /** When it was released, as far as that is known. */
  readonly released?: string
}

/** The versions of a changelog, latest first. */
export const changelogVersions = ({
  changelog,
  released,
}: Pick<VendorModel, 'changelog' | 'released'>): readonly ChangelogVersion[] =>
  changelog
    .split(/^## /m)
    .slice(1)
    .map((section) => {
      const [heading = '', ...lines] = section.split('\n')
      const version = heading.trim()
      const day = released[version]
      return {
        version,
        anchor: `v${version}`,
        text: lines.join('\n').trim(),
        ...(day !== undefined && { released: day }),
      }
    })
