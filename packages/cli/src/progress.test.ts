import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { startProgress } from './progress.ts'

beforeEach(() => void vi.useFakeTimers({ toFake: ['performance', 'setTimeout', 'clearTimeout'] }))
afterEach(() => void vi.useRealTimers())

const shown = async (options: { isTerminal: boolean; env: Record<string, string>; milliseconds: number }) => {
  const texts: string[] = []
  const stderr = {
    write: (text: string) => void texts.push(text),
    isTerminal: options.isTerminal,
    colors: false,
    columns: 40,
  }
  const progress = startProgress({ stderr, env: options.env }, { what: 'generating', total: 2 })
  await progress.step('shop')
  vi.advanceTimersByTime(options.milliseconds)
  await progress.step('bank of the whole wide world')
  progress.end()
  return texts
}

it.each([
  [
    'a bar on a terminal, as wide as that, and removed in the end',
    { isTerminal: true, env: {}, milliseconds: 1000 },
    [
      '\r\u001b[K[........................] generating s',
      '\r\u001b[K[############............] generating b',
      '\r\u001b[K',
    ],
  ],
  [
    'a line in CI',
    { isTerminal: false, env: { CI: 'true' }, milliseconds: 1000 },
    ['[1/2] generating shop\n', '[2/2] generating bank of the whole wide world\n'],
  ],
  ['nothing in a pipe', { isTerminal: false, env: {}, milliseconds: 1000 }, []],
  ['nothing for what is quick', { isTerminal: true, env: {}, milliseconds: 900 }, []],
])('shows %s', async (_, options, want) => {
  expect(await shown(options)).toEqual(want)
})
