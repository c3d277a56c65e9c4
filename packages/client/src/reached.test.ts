import { expect, test } from 'vitest'
import { clientFiles } from './client-files.ts'
import { reachedFrom } from './reached.ts'
import { subjects } from './test/vendors.ts'

test('modules are reached by imports and exports, also those of types and those that come later', () => {
  const sources = new Map([
    ['index.ts', "export { a } from './parts/a.ts'\nimport type { B } from './parts/b.ts'"],
    ['parts/a.ts', "const c = () => import('../c.ts')\nimport 'elsewhere'"],
    ['parts/b.ts', "import '../index.ts'"],
    ['c.ts', ''],
    ['d.ts', "import './index.ts'"],
  ])
  expect([...reachedFrom(sources, ['index.ts'])]).toEqual(['index.ts', 'parts/a.ts', 'c.ts', 'parts/b.ts'])
})

test.for(subjects.map(({ vendor }) => [vendor.id, vendor] as const))(
  'the client of %s has no module that nothing imports',
  ([id, vendor]) => {
    const files = [...clientFiles(vendor)].filter(([path]) => path.includes('/src/'))
    const text = files.map(([, text]) => text).join('\n')
    const entries = /\/src\/(?:index|fixtures|testing|msw)\.ts$/
    for (const [path] of files) {
      if (!entries.test(path)) expect(text, `${id} ${path}`).toContain(`/${path.split('/').at(-1)}'`)
    }
  },
)
