import { fileURLToPath } from 'node:url'
import { withOverlays } from './bench.ts'
import type { Judge } from './judge.ts'
import { runTool } from './run-tool.ts'

const config = fileURLToPath(new URL('redocly.yaml', import.meta.url))

interface Report {
  readonly problems: readonly {
    readonly ruleId: string
    readonly message: string
    readonly location: readonly { readonly source: { readonly ref: string }; readonly pointer: string }[]
  }[]
}

export const redoclyLint: Judge = {
  name: '@redocly/cli',
  part: 'lint',
  judges: '`recommended-strict`, Overlays too',
  files: withOverlays,
  defect: {
    title: 'a security scheme that is not defined',
    make: (document) => {
      document.security = [{ nobody: [] }]
    },
    complaint: { rule: 'security-defined', pointer: '/security/0/nobody' },
  },
  run: async ({ folder }, files) => {
    const args = ['lint', '--config', config, '--format', 'json', '--max-problems', '1000', ...files]
    const output = await runTool('@redocly/cli/bin/cli.js', args, folder)
    // One JSON object for each file, one after the other.
    const reports: readonly Report[] = JSON.parse(`[${output.replaceAll('\n}{\n', '\n},{\n')}]`)
    if (reports.length !== files.length) throw new Error(`${reports.length} reports about ${files.length} files`)
    return reports
      .flatMap(({ problems }) => problems)
      .map(({ ruleId, message, location: [at] }) => ({
        rule: ruleId,
        file: at?.source.ref ?? '',
        pointer: (at?.pointer ?? '').replace(/^#\/?$|^#/, ''),
        message,
      }))
  },
}
