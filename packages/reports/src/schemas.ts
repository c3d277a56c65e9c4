import type { FileTree } from '@sendspec/contract'
import { jsonSchemaOf, jsonSchemaText } from '@sendspec/facts'
import type { z } from 'zod/v4'
import { exampleCoverageSchema } from './example-coverage/coverage-schema.ts'
import { findingsReportSchema } from './findings-schema.ts'
import { trafficReportSchema } from './traffic/traffic-schema.ts'
import { verdictsReportSchema } from './verdicts-schema.ts'

const reports = {
  findings: [findingsReportSchema, 'Findings about the documentation of some APIs'],
  verdicts: [verdictsReportSchema, 'Verdicts of contract tests'],
  coverage: [exampleCoverageSchema, 'What the examples of an API show of its contract'],
  traffic: [trafficReportSchema, 'How the traffic of an API differs from its contract'],
} as const satisfies Record<string, readonly [z.ZodType, title: string]>

export type ReportName = keyof typeof reports

/** The JSON Schema of a report that is written as JSON. */
export const reportSchema = (name: ReportName): ReturnType<typeof jsonSchemaOf> => {
  const [schema, title] = reports[name]
  return jsonSchemaOf(schema, { $id: `urn:sendspec:${name}:${schema.shape.version.value}`, title })
}

export const reportSchemaFiles = (): FileTree =>
  new Map(
    (Object.keys(reports) as ReportName[]).map((name) => [
      `schemas/${name}.schema.json`,
      jsonSchemaText(reportSchema(name)),
    ]),
  )
