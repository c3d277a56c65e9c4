import { vendorFolders, vendorIn } from '@sendspec/testing'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { toOpenApi } from './document.ts'
import { libraryYaml } from './library-yaml.ts'
import { toYaml } from './yaml.ts'

it.each(vendorFolders)('writes the documents of %s as the library does', async (_, folder) => {
  const vendor = await vendorIn(folder)
  for (const reading of ['observed', 'documented'] as const) {
    const document = toOpenApi(vendor, reading)
    expect(toYaml(document)).toBe(libraryYaml(document))
  }
})

const text = fc.oneof(
  fc.string(),
  fc.string({ unit: 'grapheme' }),
  fc.stringMatching(/^[a-z :#'"{}[\],&*?|<>=!%@`-]{0,12}$/),
  fc.stringMatching(/^[\d.:eE+-]{1,20}$/),
  fc.stringMatching(/^(?:[A-Za-z]{1,12}[ ,.:]{0,2}){1,30}$/),
  fc.constantFrom(
    'y',
    'No',
    'null',
    '~',
    '2022-11-10',
    '2022-11-10T09:58:44Z',
    '0x1f',
    '1e3',
    '<<',
    '=',
    '---',
    'a: b',
  ),
  fc.uuid(),
)
const key = fc.oneof(fc.constantFrom('x-provenance', 'x-findings', 'provenance', '200', '/a/{b}', '$ref'), text)
const { value } = fc.letrec((tie) => ({
  value: fc.oneof(
    { depthSize: 'medium', withCrossShrink: true },
    text,
    fc.constant(null),
    fc.boolean(),
    fc.integer(),
    fc.double(),
    fc.array(tie('value'), { maxLength: 4 }),
    fc.dictionary(key, tie('value'), { maxKeys: 4 }),
  ),
}))

it('writes the same bytes as the library, whatever the value', () => {
  fc.assert(
    fc.property(value, (each) => {
      expect(toYaml(each)).toBe(libraryYaml(each))
    }),
    { numRuns: 2000 },
  )
})
