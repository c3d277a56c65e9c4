import { inc, major } from 'semver'
import type { Effect } from './diff/change.ts'

/** What a release is: the part of a version that it raises. */
export type Bump = 'major' | 'minor' | 'patch'

/** Bumps from the largest to the smallest. */
export const bumps = ['major', 'minor', 'patch'] as const satisfies readonly Bump[]

const bumpOfEffect: Readonly<Record<Effect, Bump>> = { breaking: 'major', additive: 'minor', neutral: 'patch' }

/** The smallest bump that changes with this effect need. */
export const bumpFor = (effect: Effect): Bump => bumpOfEffect[effect]

/** Whether one bump is at least as large as another. */
export const isEnough = (bump: Bump, needed: Bump): boolean => bumps.indexOf(bump) <= bumps.indexOf(needed)

/**
 * The version after a bump. Before 1.0.0 a breaking release raises the second number and any other the third, as
 * `^0.2.0` expects.
 */
export const nextVersion = (version: string, bump: Bump): string => {
  const raised = major(version) > 0 ? bump : bump === 'major' ? 'minor' : 'patch'
  const next = inc(version, raised)
  if (next === null) throw new Error(`"${version}" is no version`)
  return next
}
