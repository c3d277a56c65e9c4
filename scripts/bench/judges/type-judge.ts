import { execFile } from 'node:child_process'
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { clientFiles } from '@sendspec/client'
import { documentsIn } from './bench.ts'
import type { Bench, BenchDocument, Complaint } from './judge.ts'
import { moduleFile } from './run-tool.ts'
import { assertionsOf, assertionTypes, type Naming, type TypeAssertion } from './type-assertions.ts'

/** A program that generates TypeScript from an OpenAPI document. */
export interface Generator {
  readonly naming: Naming
  /** Path of the generated module within `target`. */
  readonly module: string
  /** Generates code for a document into the folder `target`. */
  generate(document: BenchDocument['document'], target: string): Promise<void>
}

const compilerOptions = {
  target: 'ES2022',
  lib: ['ES2024', 'DOM', 'DOM.Iterable'],
  types: [],
  module: 'ESNext',
  moduleResolution: 'bundler',
  moduleDetection: 'force',
  strict: true,
  noUncheckedIndexedAccess: true,
  allowImportingTsExtensions: true,
  skipLibCheck: true,
  noEmit: true,
}

/**
 * Generates TypeScript from documents and type-checks it. The types of an observed document must equal those
 * of the vendor's client. A documented document has no client to compare with.
 */
export const judgeTypes = async (
  generator: Generator,
  bench: Bench,
  files: readonly string[],
): Promise<readonly Complaint[]> => {
  const folder = mkdtempSync(join(bench.folder, 'types-'))
  const write = (file: string, text: string): void => {
    mkdirSync(dirname(join(folder, file)), { recursive: true })
    writeFileSync(join(folder, file), text)
  }
  const complaints: Complaint[] = []
  const documents = documentsIn(bench, files)
  const assertions = documents.map((one) => (one.reading === 'observed' ? assertionsOf(one, generator.naming) : []))
  for (const [index, { file, vendor, document }] of documents.entries()) {
    for (const [path, text] of clientFiles(vendor)) write(path, text)
    write(
      `assertions/${index}.ts`,
      assertionsText({ vendor: vendor.id, index, assertions: assertions[index] ?? [], generator }),
    )
    await generator.generate(document, join(folder, 'theirs', String(index))).catch((error: Error) => {
      complaints.push({ rule: 'generates', file, pointer: '', message: error.message })
    })
  }
  write('assertions/types.ts', assertionTypes)
  write('tsconfig.json', JSON.stringify({ compilerOptions, include: ['assertions', 'theirs'] }))
  for (const { area, index, line, message } of await errorsIn(folder)) {
    const { file } = documents[index] ?? { file: '' }
    const assertion = area === 'assertions' ? assertions[index]?.[line - HEAD - 1] : undefined
    complaints.push({ rule: assertion ? 'same-types' : 'compiles', file, pointer: assertion?.pointer ?? '', message })
  }
  return complaints
}

/** Lines before the first assertion. */
const HEAD = 3

const assertionsText = (of: {
  vendor: string
  index: number
  assertions: readonly TypeAssertion[]
  generator: Generator
}): string => {
  const { vendor, index, assertions, generator } = of
  return [
    `import type * as ours from '../clients/${vendor}/src/index.ts'`,
    generator.naming.import(`../theirs/${index}/${generator.module}`),
    "import type { Assert, Close, Flat, Same } from './types.ts'",
    ...assertions.map(({ text }, at) => `export type Assertion${at} = Assert<${text}>`),
    '',
  ].join('\n')
}

interface CompilerError {
  readonly area: string
  readonly index: number
  readonly line: number
  readonly message: string
}

/** TypeScript's output, or an error if it could not run. */
const errorsIn = (folder: string): Promise<readonly CompilerError[]> =>
  new Promise((resolve) => {
    execFile(
      moduleFile('.bin/tsc'),
      ['-p', '.', '--pretty', 'false', '--singleThreaded'],
      { cwd: folder },
      (_, output) => {
        const lines = output.split('\n').filter((line) => line !== '' && !line.startsWith(' '))
        resolve(
          lines.map((line) => {
            const [, area = '', index, at, message = line] = /^(\w+)\/(\d+)[^(]*\((\d+),\d+\): (.*)/.exec(line) ?? []
            return { area, index: Number(index ?? -1), line: Number(at), message }
          }),
        )
      },
    )
  })
