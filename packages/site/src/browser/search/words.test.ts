import { expect, test } from 'vitest'
import { wordsOf } from './words.ts'

test('names are found by each of their words', () => {
  expect(wordsOf('status_updates/occurredAt')).toEqual(['status', 'updates', 'occurredAt', 'occurred', 'At'])
})

test('what has no words gives none', () => {
  expect(wordsOf(' /…{} ')).toEqual([])
})
