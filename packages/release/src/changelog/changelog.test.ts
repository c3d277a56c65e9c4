import { expect, it } from 'vitest'
import { changelogText, readChangelog, released, versionOf } from './changelog.ts'

const text = `# Changes of @sendspec/shop

## Next: major

### Breaking

- \`a\`: gone.

## 1.2.0

Second.

## 1.1.0

First.
`

const read = (from: string) => readChangelog(from, 'releases/shop.md')

it('a changelog that is read and written is the same', () => {
  expect(changelogText(read(text))).toBe(text)
})

it('the version is that of the latest release', () => {
  expect([versionOf(read(text)), versionOf(read('# Changes\n'))]).toEqual(['1.2.0', undefined])
})

it('a release gives the next section its version, and keeps its text', () => {
  expect(changelogText(released(read(text)))).toBe(text.replace('Next: major', '2.0.0'))
})

it('without a next section there is nothing to release', () => {
  const before = read('# Changes\n\n## 1.0.0\n\nFirst.\n')
  expect(released(before)).toEqual(before)
})

it.each([
  ['a heading of neither kind', '# Changes\n\n## Soon\n'],
  ['an unknown bump', '# Changes\n\n## Next: huge\n'],
  ['a next release below one that was made', '# Changes\n\n## 1.0.0\n\n## Next: minor\n'],
])('refuses %s, and names the file', (_, wrong) => {
  expect(() => read(wrong)).toThrow('releases/shop.md')
})
