import { scaledVendor } from '@sendspec/testing'
import { expect, it } from 'vitest'

const made = (operations: number, seed = 1) => scaledVendor({ id: 'large', operations, seed })

it('makes the same files for the same seed, and others for another', () => {
  expect(made(12)).toEqual(made(12))
  expect(made(12, 2).files).not.toEqual(made(12).files)
})

it.each([1, 12, 60])('makes %i operations', (operations) => {
  const { pages } = made(operations)
  const routes = [...pages.values()].flatMap((text) => text.match(/^### `[A-Z]+ /gm) ?? [])
  expect(routes).toHaveLength(operations)
})

it('makes pages whose examples contradict them, with findings about them', () => {
  const { files } = made(60)
  const findings = [...files].filter(([path]) => /^ledger\/.+-.+\.ts$/.test(path))
  expect(findings.length).toBeGreaterThan(2)
  for (const [, text] of findings) expect(text).toMatch(/contradiction\('large-/)
})

it('refuses more operations than it has names for', () => {
  expect(() => made(5001)).toThrow('there are names for')
})
