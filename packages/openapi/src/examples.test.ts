import { onlyOrders } from '@sendspec/testing'
import type { MediaTypeObject } from 'openapi3-ts/oas31'
import { describe, expect, test } from 'vitest'
import { toOpenApi } from './document.ts'
import { judgeOf, pointerTo } from './testing/ajv.ts'
import { readings, vendors } from './testing/vendors.ts'

type Reading = (typeof readings)[number]

/** Every body in a document, with its JSON pointer. */
const bodiesOf = (value: unknown, steps: readonly string[]): { steps: readonly string[]; body: MediaTypeObject }[] =>
  typeof value !== 'object' || value === null
    ? []
    : Object.entries(value).flatMap(([key, child]) =>
        key === 'application/json' ? [{ steps: [...steps, key], body: child }] : bodiesOf(child, [...steps, key]),
      )

const bodies = (vendor: (typeof vendors)[number], reading: Reading) =>
  bodiesOf(toOpenApi(vendor, reading).paths, ['paths'])

describe.each(vendors.map((vendor) => ({ id: vendor.id, vendor })))('the examples of $id', ({ vendor }) => {
  test.each(readings)('are valid in the %s document', (reading) => {
    const judge = judgeOf(toOpenApi(vendor, reading))
    for (const { steps, body } of bodies(vendor, reading)) {
      const accepts = judge(pointerTo(...steps, 'schema'))
      for (const [name, example] of Object.entries(body.examples ?? {})) {
        expect('value' in example && accepts(example.value), `${steps.join('/')} ${name}`).toBe(true)
      }
    }
  })

  test('are all of the payloads in the observed document', () => {
    const names = bodies(vendor, 'observed').flatMap(({ body }) => Object.keys(body.examples ?? {}))
    expect(names.sort()).toEqual(vendor.payloads.map(({ name }) => name).sort())
  })

  test('are printed by the page, or named as left out, in the documented document', () => {
    const names = bodies(vendor, 'documented').flatMap(({ body }) => [
      ...Object.keys(body.examples ?? {}),
      ...Object.keys(body['x-omitted-examples'] ?? {}),
    ])
    const known = new Set(vendor.payloads.filter(({ origin }) => origin !== 'composed').map(({ name }) => name))
    expect(names.filter((name) => !known.has(name))).toEqual([])
  })
})

const mediaType = (reading: Reading, ...steps: string[]): MediaTypeObject | undefined =>
  bodies(onlyOrders(), reading).find((each) => steps.every((step) => each.steps.includes(step)))?.body

test('a payload that contradicts the page is left out of the documented document, with the findings that say how', () => {
  expect(mediaType('documented', '/orders/{id}', 'get', '200')).toMatchObject({
    'x-omitted-examples': { huge: ['every-kind-size-unlisted'] },
  })
  expect(mediaType('documented', '/orders/{id}', 'get', '200')).not.toHaveProperty('examples')
})

test.each([
  ['printed', mediaType('observed', 'get', '200'), 'huge', 'A huge coffee, with a tip.'],
  [
    'sketched',
    mediaType('observed', 'requestBody'),
    'small',
    'Only small ones. The page prints its shape; the values are ours.',
  ],
  [
    'composed',
    mediaType('observed', 'get', '404'),
    'unknown',
    'An order that does not exist. Composed from the contract, not printed on the page.',
  ],
])('the summary of a %s payload says so', (_, body, name, summary) => {
  expect(body?.examples?.[name]).toMatchObject({ summary })
})
