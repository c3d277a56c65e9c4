import type { SourcePlace } from '@sendspec/evidence'

export type Json = { readonly [key: string]: unknown }

/**
 * A log of SARIF 2.1.0 as text.
 * @see https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html
 */
export const sarifLog = ({ rules, results }: { rules: readonly Json[]; results: readonly Json[] }): string => {
  const log = {
    $schema: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
    version: '2.1.0',
    // GitHub rejects two runs of one tool, so all vendors are in one.
    runs: [
      {
        tool: { driver: { name: 'Sendspec', rules } },
        originalUriBaseIds: { '%SRCROOT%': { description: { text: "The project's root." } } },
        columnKind: 'utf16CodeUnits',
        results,
      },
    ],
  }
  return `${JSON.stringify(log, null, 2)}\n`
}

/** SARIF reads brackets as links and braces as arguments. */
export const plain = (text: string): string => text.replace(/[\\[\]]/g, '\\$&').replace(/[{}]/g, '$&$&')

/** A place in a file of the project. */
export const sarifPlace = ({ path, line, column }: SourcePlace): Json => ({
  physicalLocation: {
    artifactLocation: { uri: encodeURI(path), uriBaseId: '%SRCROOT%' },
    region: { startLine: line, startColumn: column },
  },
})
