import { expect, it } from 'vitest'
import { confirmedIn, confirmedText } from './confirmed.ts'
import { settled } from './testing/settled.ts'

const second = () => ({ ...settled(), id: 'zeta', name: 'Zeta' })

it('names the contradictions of each vendor, the severest first, with counts and where to read on', () => {
  const text = confirmedText(confirmedIn([second(), settled()]), { columns: 80 })
  expect(text.indexOf(' Tiny\n')).toBeLessThan(text.indexOf(' Zeta\n'))
  const listed = [...text.slice(0, text.indexOf(' Zeta\n')).matchAll(/^ {3}[✓○] (\w+) +(.*)$/gm)]
  expect(listed[0]?.slice(1)).toEqual(['high', 'The state `lost` is not in the list.'])
  expect(listed.map(([, severity]) => severity)).toEqual(
    settled()
      .ledger.filter((finding) => finding.class === 'contradiction')
      .map(({ severity }) => severity),
  )
  expect(text).toContain(`${settled().ledger.length} findings: `)
  expect(text).toContain('All of them: sendspec findings --all\n')
})

it('keeps within the terminal, at any width', () => {
  for (const columns of [60, 80, 100]) {
    const lines = confirmedText(confirmedIn([settled()]), { columns }).split('\n')
    expect(Math.max(...lines.map(({ length }) => length))).toBeLessThanOrEqual(columns)
  }
})

it('tells what a person read from what a program reproduces', () => {
  const vendor = settled()
  const ledger = vendor.ledger.map((finding) =>
    finding.id === 'tiny-state-lost'
      ? { ...finding, support: [{ by: 'review', basis: 'The page.' } as const] }
      : finding,
  )
  const text = confirmedText(confirmedIn([{ ...vendor, ledger }]), { columns: 80 })
  expect(text).toContain('○ high    The state `lost` is not in the list.')
  expect(text).toContain('✓ high    The weight is documented as an integer and is text.')
})

it('is nothing without findings', () => {
  expect(confirmedText(confirmedIn([{ ...settled(), ledger: [] }]), { columns: 80 })).toBe('')
})
