import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { faults } from './faults.ts'
import { readmeTable } from './readme-table.ts'

// `vitest run -u` writes the table.
test('the README has the table of faults', async () => {
  const file = new URL('../README.md', import.meta.url)
  const text = readFileSync(file, 'utf8').replace(
    /(<!-- faults -->\n).*(<!-- \/faults -->)/s,
    (_, from: string, to: string) => `${from}${readmeTable(faults)}\n${to}`,
  )
  await expect(text).toMatchFileSnapshot('../README.md')
})
