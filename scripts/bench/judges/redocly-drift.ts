import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { formatPointer } from '@sendspec/contract'
import { documentsIn, withAnswers } from './bench.ts'
import { harOf } from './har.ts'
import type { BenchDocument, Complaint, Judge } from './judge.ts'
import { runTool } from './run-tool.ts'

/** The server in the recorded traffic. Nothing is sent there. */
const server = 'https://recorded.example.com'

/** How much of a document its payloads cover. */
export interface DocumentCoverage {
  readonly covered: number
  readonly total: number
}

export type CoveredPart = 'operations' | 'parameters' | 'properties' | 'responses'

interface Report {
  readonly problems: readonly {
    readonly ruleId: string
    readonly message: string
    readonly method: string
    readonly status?: number
    readonly details?: { readonly operationPathTemplate?: string }
  }[]
}

const coverageFile = (file: string): string => `${file}.coverage`

/** The coverage of a document by its payloads. Present after `redocly drift` has run. */
export const readCoverage = (folder: string, file: string): Readonly<Record<CoveredPart, DocumentCoverage>> =>
  JSON.parse(readFileSync(join(folder, coverageFile(file)), 'utf8')).totals

export const redoclyDrift: Judge = {
  name: '@redocly/cli',
  part: 'drift',
  judges: 'the recorded payloads as traffic (HAR)',
  files: withAnswers,
  defect: {
    title: 'a list of values without one that a payload has',
    make: (document) => {
      const size = document.components?.schemas?.Size
      if (size && 'enum' in size) size.enum = ['small', 'large']
    },
    complaint: { rule: 'schema-consistency', pointer: '/paths/~1orders~1{id}/get/responses/200' },
  },
  run: async (bench, files) => {
    const drifts = documentsIn(bench, files).map((document) => drift(document, bench.folder))
    return (await Promise.all(drifts)).flat()
  },
}

const drift = async ({ file, vendor, payloads }: BenchDocument, folder: string): Promise<readonly Complaint[]> => {
  const traffic = `${file}.har`
  writeFileSync(join(folder, traffic), JSON.stringify(harOf(vendor, payloads, server)))
  const args = ['drift', traffic, '--api', file, '--server', server, '--format', 'json']
  const covered = ['--coverage-output', coverageFile(file)]
  const { problems }: Report = JSON.parse(await runTool('@redocly/cli/bin/cli.js', [...args, ...covered], folder))
  return problems.map(({ ruleId, message, method, status, details = {} }) => {
    const path = details.operationPathTemplate
    const steps = path ? ['paths', path, method.toLowerCase(), 'responses', status ?? 'default'] : []
    return { rule: ruleId, file, pointer: formatPointer(steps), message }
  })
}
