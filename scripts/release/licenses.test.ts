import { expect, it } from 'vitest'
import { refusedLicenses } from './licenses.ts'

const component = (...licenses: object[]) => ({ components: [{ name: 'a', version: '1.0.0', licenses }] })

it.each([
  ['an allowed licence', [{ license: { id: 'MIT' } }], []],
  ['a choice with an allowed one', [{ expression: '(GPL-3.0 OR MIT)' }], []],
  ['two, both allowed', [{ expression: '(MIT AND CC-BY-3.0)' }], []],
  ['two, one not allowed', [{ expression: 'MIT AND GPL-3.0' }], ['a@1.0.0: MIT AND GPL-3.0']],
  ['a licence that is not allowed', [{ license: { id: 'AGPL-3.0' } }], ['a@1.0.0: AGPL-3.0']],
  ['a licence in words', [{ license: { name: 'see file' } }], ['a@1.0.0: see file']],
  ['no licence', [], ['a@1.0.0: none']],
])('%s', (_, licenses, refused) => {
  expect(refusedLicenses(component(...licenses))).toEqual(refused)
})
