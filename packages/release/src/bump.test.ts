import { expect, it } from 'vitest'
import { bumpFor, isEnough, nextVersion } from './bump.ts'

it.each([
  ['1.2.3', 'major', '2.0.0'],
  ['1.2.3', 'minor', '1.3.0'],
  ['1.2.3', 'patch', '1.2.4'],
  ['0.2.3', 'major', '0.3.0'],
  ['0.2.3', 'minor', '0.2.4'],
  ['0.2.3', 'patch', '0.2.4'],
] as const)('%s after a %s release is %s', (version, bump, next) => {
  expect(nextVersion(version, bump)).toBe(next)
})

it('a breaking change needs a major release, and no smaller one is enough', () => {
  const needed = bumpFor('breaking')
  expect((['major', 'minor', 'patch'] as const).filter((bump) => isEnough(bump, needed))).toEqual(['major'])
})
