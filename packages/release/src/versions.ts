import { prerelease, sort } from 'semver'

/** The version that an install gets without naming one: the highest that is no prerelease, if there is one. */
export const latestOf = (versions: readonly string[]): string | undefined => {
  const sorted = sort([...versions])
  return sorted.findLast((version) => prerelease(version) === null) ?? sorted.at(-1)
}
