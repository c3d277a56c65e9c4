import { expect, test } from 'vitest'
import { linkFrom, operationFolder, payloadPath, rootOf } from './paths.ts'

test.each([
  ['', './'],
  ['sendoso/', '../'],
  ['sendoso/listSends/', '../../'],
])('the root is %s → %s away', (folder, root) => {
  expect(rootOf(folder)).toBe(root)
})

test('a link names the file from the root, and only the place on the same page', () => {
  const link = linkFrom('a/b/')
  expect(link('a/findings/index.html#x')).toBe('../../a/findings/index.html#x')
  expect(link('a/b/index.html#x')).toBe('#x')
})

test('an operation never takes the folder of another page', () => {
  expect(operationFolder('a', { id: 'findings' })).toBe('a/findings-operation/')
  expect(payloadPath('a', 'getOrder.200.one')).toBe('a/getOrder/index.html#payload-getOrder.200.one')
})
