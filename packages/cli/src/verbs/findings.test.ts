import { expect, it } from 'vitest'
import { run } from '../testing/run.ts'

type Found = Readonly<Record<'class' | 'severity' | 'kind', string>>

const vendor = 'sendo'
const found = async (...args: string[]): Promise<Found[]> => {
  const { status, stdout, stderr } = await run(['findings', vendor, '--json', ...args])
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
  return (JSON.parse(stdout) as { findings: Found[] }).findings
}

it('--class, --severity and --kind select findings, each with one or more values', async () => {
  const all = await found()
  const gaps = await found('--class', 'gap')
  expect(gaps).toEqual(all.filter((finding) => finding.class === 'gap'))
  expect(gaps.length).toBeGreaterThan(0)
  expect(gaps.length).toBeLessThan(all.length)
  const high = await found('--severity', 'high')
  expect(high).toEqual(all.filter(({ severity }) => severity === 'high'))
  expect(high.length).toBeGreaterThan(0)
  expect(high.length).toBeLessThan(all.length)
  const kinds = ['missing-type', 'missing-limit']
  const some = await found('--severity', 'high', 'medium', '--kind', 'missing-type', '--kind', 'missing-limit')
  expect(some).toEqual(all.filter(({ severity, kind }) => severity !== 'low' && kinds.includes(kind)))
  expect(some.length).toBeGreaterThan(0)
})

it('text leaves points of polish out and says so, unless --all or a filter asks for them', async () => {
  const polish = (await found('--class', 'polish')).length
  const text = async (...args: string[]): Promise<string> => (await run(['findings', vendor, ...args])).stdout
  const usual = await text()
  expect(usual).toContain('\u00b7 gap \u00b7')
  expect(usual).not.toContain('\u00b7 polish \u00b7')
  expect(usual).toContain(`\n${polish} points of polish are left out: add --all.\n`)
  for (const args of [['--all'], ['--severity', 'low']]) {
    expect(await text(...args)).toContain('\u00b7 polish \u00b7')
    expect(await text(...args)).not.toContain('left out')
  }
})

it.each([
  [['--severity', 'hgih'], 'Allowed choices are high, medium, low'],
  [['--kind', 'missing-tpye'], 'there is no kind "missing-tpye"; did you mean missing-type?'],
  [['--format', 'junit', '--severity', 'high'], '--format junit reports whole contract tests'],
])('%j is wrong usage', async (args, words) => {
  const { status, stdout, stderr } = await run(['findings', ...args])
  expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
  expect(stderr).toContain(words)
})

it('a letter names its author, the date and where to answer', async () => {
  const options = ['--from', 'Ada Lovelace', '--answer-to', 'ada@example.com', '--read-on', '2026-11-28']
  const { status, stdout } = await run(['findings', vendor, '--format', 'letter', ...options])
  expect(status).toBe(0)
  expect(stdout).toContain('closely on 2026-11-28')
  expect(stdout).toContain('Kind regards,\nAda Lovelace\nada@example.com\n')
})

it('refuses the options of a letter for another format', async () => {
  const { status, stderr } = await run(['findings', vendor, '--from', 'Ada'])
  expect(status).toBe(2)
  expect(stderr).toContain('add --format letter')
})
