import { relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { formatPointer } from '@sendspec/contract'
import { bothSpellings } from './bench.ts'
import type { Judge } from './judge.ts'
import { runTool } from './run-tool.ts'

const ruleset = fileURLToPath(new URL('spectral.yaml', import.meta.url))

interface Problem {
  readonly source: string
  readonly code: string | number
  readonly message: string
  readonly path: readonly (string | number)[]
}

export const spectral: Judge = {
  name: '@stoplight/spectral-cli',
  judges: 'all rules of `spectral:oas`',
  files: bothSpellings,
  defect: {
    title: 'a tag that is not declared',
    make: (document) => {
      document.tags = []
    },
    complaint: { rule: 'operation-tag-defined', pointer: '/paths/~1orders~1{id}/get/tags/0' },
  },
  run: async ({ folder }, files) => {
    const args = ['lint', '--ruleset', ruleset, '--format', 'json', '--quiet', ...files]
    const problems: readonly Problem[] = JSON.parse(
      await runTool('@stoplight/spectral-cli/dist/index.js', args, folder),
    )
    return problems.map(({ source, code, message, path }) => ({
      rule: String(code),
      file: relative(folder, source),
      pointer: formatPointer(path),
      message,
    }))
  },
}
