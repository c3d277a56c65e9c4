import { toOpenApi } from '@sendspec/openapi'
import { onlyOrders } from '@sendspec/testing'
import { expect, test } from 'vitest'
import { falseAlarms } from './false-alarms.ts'

const document = toOpenApi(onlyOrders(), 'observed')
const alarm = (judge: string) => falseAlarms.find((each) => each.judge === judge)

test('a server variable with a key that OpenAPI does not have is no false alarm', () => {
  const applies = (place: unknown) => alarm('@apidevtools/swagger-parser')?.applies(place, document)
  expect(applies({ default: 'demo', description: 'Name.' })).toBe(true)
  expect(applies({ default: 'demo', description: 'Name.', descriptions: 'Name.' })).toBe(false)
})

test('a contact with an address of its own is no false alarm', () => {
  const applies = (place: unknown) => alarm('@stoplight/spectral-cli')?.applies(place, document)
  expect(applies({ name: 'Sendspec contributors', url: 'https://acme.example' })).toBe(true)
  expect(applies({ email: 'api@acme.example' })).toBe(false)
})

test('other types of an operation whose request has no default are no false alarm', () => {
  const applies = (place: unknown) => alarm('openapi-typescript')?.applies(place, document)
  expect(applies(document.paths?.['/orders/search']?.post)).toBe(true)
  expect(applies(document.paths?.['/orders/{id}']?.get)).toBe(false)
})
