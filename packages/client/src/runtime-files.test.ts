import { expect, test } from 'vitest'
import { runtimeFiles } from './runtime-files.ts'

const reached = (...own: readonly (readonly [path: string, text: string])[]): readonly string[] => [
  ...runtimeFiles(new Map(own)).keys(),
]

test('copies nothing for a client that imports nothing', () => {
  expect(reached(['index.ts', "const text = 'runtime/usage-error.ts'"])).toEqual([])
})

test('copies what is imported, exported from, or loaded later, also as a type alone', () => {
  expect(reached(['index.ts', "import { UsageError } from './runtime/usage-error.ts'"])).toEqual([
    'runtime/usage-error.ts',
  ])
  expect(reached(['index.ts', "import {\n  UsageError,\n} from './runtime/usage-error.ts'"])).toEqual([
    'runtime/usage-error.ts',
  ])
  expect(reached(['index.ts', "export { UsageError } from './runtime/usage-error.ts'"])).toEqual([
    'runtime/usage-error.ts',
  ])
  expect(reached(['index.ts', "const later = () => import('./runtime/usage-error.ts')"])).toEqual([
    'runtime/usage-error.ts',
  ])
  expect(reached(['index.ts', "export type { UsageError } from './runtime/usage-error.ts'"])).toEqual([
    'runtime/usage-error.ts',
  ])
})

test('copies what is reached through other modules, from any folder', () => {
  expect(reached(['checks/parcels.ts', "import { checkHeaders } from '../runtime/headers.ts'"])).toEqual([
    'runtime/headers.ts',
    'runtime/parameters.ts',
    'runtime/usage-error.ts',
  ])
  expect(reached(['runtime/testing/a.ts', "import { checkHeaders } from '../headers.ts'"])).toEqual([
    'runtime/headers.ts',
    'runtime/parameters.ts',
    'runtime/usage-error.ts',
  ])
})
