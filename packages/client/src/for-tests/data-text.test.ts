import { biomeOptions, makeWorkspace, type Workspace } from '@sendspec/testing'
import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { dataText } from './data-text.ts'

const letters = 'abc\'"\\`$\n  é😀'
const text = fc.oneof(fc.string({ unit: fc.constantFrom(...letters), maxLength: 9 }), fc.string({ maxLength: 130 }))
const { value } = fc.letrec((tie) => ({
  value: fc.oneof(
    { maxDepth: 4 },
    text,
    fc.integer(),
    fc.constantFrom(null, true, 0.1, 1e21),
    fc.array(tie('value'), { maxLength: 5 }),
    fc.array(fc.integer(), { maxLength: 40 }),
    fc.dictionary(fc.string({ unit: fc.constantFrom('a', 'b', '-', '1'), minLength: 1, maxLength: 12 }), tie('value'), {
      maxKeys: 5,
    }),
  ),
}))

/** Strings that just fit on the line of their key, and that just don't. */
const edges = Array.from({ length: 8 }, (_, key) =>
  Object.fromEntries(
    Array.from({ length: 8 }, (_, more) => [
      String.fromCharCode(97 + more).repeat(key + 1),
      'x'.repeat(104 - key + more),
    ]),
  ),
)

const values = [...edges, ...fc.sample(value, { seed: 5, numRuns: 400 })]
const source = values
  .map((each, index) => {
    const before = `export const value${index}: unknown = `
    return before + dataText({ a: 1, b: 2, c: 3, d: each }, { column: 0, before })
  })
  .join('\n\n')

let workspace: Workspace
beforeAll(async () => {
  workspace = await makeWorkspace()
  await workspace.write(new Map([['values.ts', `${source}\n`]]))
})
afterAll(() => workspace.remove())

test('data as source is the data', async () => {
  const module = (await import(`${workspace.path}/values.ts`)) as Record<string, { d: unknown }>
  for (const [index, each] of values.entries()) expect(module[`value${index}`]?.d).toEqual(each)
})

test('the formatter has nothing to change in it', async () => {
  expect(await workspace.run('biome', 'format', ...biomeOptions, 'values.ts')).toMatchObject({ status: 0 })
})
