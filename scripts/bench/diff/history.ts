// Prints what changed between the versions of one API's OpenAPI documents, in the order of their file names:
// `node scripts/bench/diff/history.ts <folder>`.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type ApiDocument, compareApis, formatDiff } from '@sendspec/release'

const [folder = '.'] = process.argv.slice(2)
const versions = readdirSync(folder)
  .filter((name) => name.endsWith('.json'))
  .sort()
  .map((name) => ({ name, document: JSON.parse(readFileSync(join(folder, name), 'utf8')) as ApiDocument }))
const diffs = versions.slice(1).map(({ name, document }, index) => ({
  vendor: name,
  changes: compareApis(versions[index]?.document ?? {}, document),
  documented: [],
}))
process.stdout.write(formatDiff(diffs, 'text'))
