import { SendspecError } from '@sendspec/contract'
import { valid } from 'semver'
import { type Bump, bumps, nextVersion } from '../bump.ts'

/** What the next release of a package will be, as far as it is written. */
export interface Next {
  readonly bump: Bump
  readonly body: string
}

/** A changelog: the next release, then those that were made, the latest first. */
export interface Changelog {
  /** The text above the first section. */
  readonly head: string
  readonly next?: Next
  readonly releases: readonly { readonly version: string; readonly body: string }[]
}

const nextHeading = /^Next: (\w+)$/

/** Reads a changelog. @param place Its name in errors. */
export const readChangelog = (text: string, place: string): Changelog => {
  const [head = '', ...sections] = `\n${text}`.split('\n## ')
  let next: Next | undefined
  const releases: { version: string; body: string }[] = []
  for (const section of sections) {
    const [heading = '', ...lines] = section.split('\n')
    const body = lines.join('\n').trim()
    const word = nextHeading.exec(heading.trim())?.[1]
    const bump = bumps.find((each) => each === word)
    if (bump && releases.length === 0 && !next) next = { bump, body }
    else if (valid(heading.trim())) releases.push({ version: heading.trim(), body })
    else {
      throw new SendspecError({
        place,
        what: `"## ${heading}" is neither a version nor the next release`,
        next: `write "## 1.2.3", or "## Next: ${bumps.join('|')}" once at the top`,
      })
    }
  }
  return { head: head.trim(), ...(next && { next }), releases }
}

export const changelogText = ({ head, next, releases }: Changelog): string =>
  `${[
    head,
    ...(next ? [`## Next: ${next.bump}`, next.body] : []),
    ...releases.flatMap(({ version, body }) => [`## ${version}`, body]),
  ]
    .filter((part) => part !== '')
    .join('\n\n')}\n`

/** The version that was released last. `undefined` before the first release. */
export const versionOf = ({ releases }: Changelog): string | undefined => releases[0]?.version

/** Turns the next release into one that is made. Without one, nothing changes. */
export const released = (changelog: Changelog): Changelog => {
  const { head, next, releases } = changelog
  const current = versionOf(changelog)
  if (!next) return changelog
  const version = current === undefined ? '0.1.0' : nextVersion(current, next.bump)
  return { head, releases: [{ version, body: next.body }, ...releases] }
}
