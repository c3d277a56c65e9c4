// Measures drift on versions of one page whose maintainers published an OpenAPI document for each: `pnpm bench:drift`.
// `SENDSPEC_OUTSIDE` is the folder that has them. `--misses` lists differences, `--write` updates docs/reading.md.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { markdownTable } from '@sendspec/contract'
import { diffFacts } from '@sendspec/evidence'
import type { PageFacts } from '@sendspec/facts'
import { readPage } from '@sendspec/reader'
import { fillPart } from '../../fill-part.ts'
import { keyOf } from '../reader/described.ts'
import { readSpecification } from '../reader/specification.ts'
import {
  type Difference,
  pageChanges,
  type Subject,
  specificationChanges,
  subjects,
  wordsOf,
} from './specification-changes.ts'

const folder = join(process.env.SENDSPEC_OUTSIDE ?? '', 'twitch/history')
const base = /^\/helix(?=\/)/
const misses = process.argv.includes('--misses')

if (!existsSync(folder)) {
  process.stderr.write(
    `SENDSPEC_OUTSIDE: expected a folder with twitch/history, found ${process.env.SENDSPEC_OUTSIDE || 'nothing'}\n` +
      '  next: set it to a folder that has versions of a page, each as .html and .json\n',
  )
  process.exit(2)
}

const versions = readdirSync(folder)
  .filter((file) => file.endsWith('.html'))
  .sort()
  .map((file) => ({
    page: readVersion(readFileSync(join(folder, file), 'utf8')),
    document: readSpecification(join(folder, file.replace('.html', '.json')), new Set()),
  }))

/** The page, and what its section about each operation says. */
interface Version {
  readonly facts: PageFacts
  readonly sections: ReadonlyMap<string, string>
}

function readVersion(text: string): Version {
  const facts = readPage({ id: 'reference.html', text })
  const lines = text.split('\n')
  const sections = facts.operations.map(({ method, path, lines: [from, to] }): [string, string] => {
    const words = lines
      .slice(from - 1, to)
      .join(' ')
      .replaceAll(/<[^>]*>/g, ' ')
      .replaceAll(/\s+/g, ' ')
    return [keyOf(method?.value ?? '', (path?.value ?? '').replace(base, '')), words]
  })
  return { facts, sections: new Map(sections) }
}

/** Whether both versions have an operation, or name a field or value in its section equally often: then only the document changed. */
function saysTheSame({ operation, name, value }: Difference, before: Version, after: Version): boolean {
  const [was, is] = [before.sections.get(operation), after.sections.get(operation)]
  const word = value ?? name
  if (word === undefined || was === undefined || is === undefined) return (was === undefined) === (is === undefined)
  return count(was, word) === count(is, word)
}

function count(text: string, word: string): number {
  return text.split(/[^\w.:-]+/).filter((each) => each.replace(/[.:]$/, '') === word).length
}

const names = Object.keys(subjects) as Subject[]
const wanted = new Map(names.map((name) => [name, 0]))
const noticed = new Map(names.map((name) => [name, 0]))
const unsaid = new Map(names.map((name) => [name, 0]))
const add = (counts: Map<Subject, number>, subject: Subject): unknown =>
  counts.set(subject, (counts.get(subject) ?? 0) + 1)
let breaking = 0
for (const [index, after] of versions.entries()) {
  const before = versions[index - 1]
  if (!before) continue
  const changes = diffFacts(before.page.facts, after.page.facts)
  const found = new Set(pageChanges(changes, base).map(wordsOf))
  for (const difference of specificationChanges(before.document, after.document)) {
    const { subject } = difference
    add(wanted, subject)
    if (found.has(wordsOf(difference))) add(noticed, subject)
    else if (saysTheSame(difference, before.page, after.page)) add(unsaid, subject)
    else if (misses) process.stdout.write(`${index} not noticed: ${wordsOf(difference)}\n`)
  }
  for (const { kind, aspect, operation = '', part = '', pointer = '', before: was, after: is, breaks } of changes) {
    if (!breaks) continue
    breaking += 1
    const words = `${was?.says ?? ''} (${was?.line ?? ''}) -> ${is?.says ?? ''} (${is?.line ?? ''})`
    if (misses) process.stdout.write(`${index} breaking: ${kind} ${aspect} ${operation} ${part} ${pointer}: ${words}\n`)
  }
}

const rows = names.map((name) => [subjects[name], wanted.get(name) ?? 0, unsaid.get(name) ?? 0, noticed.get(name) ?? 0])
const text = markdownTable(['what changed', 'in the documents', 'of these, not on the page', 'noticed'], rows)
process.stdout.write(`${text}\n${breaking} breaking changes\n`)
if (process.argv.includes('--write')) {
  const page = new URL('../../../docs/reading.md', import.meta.url)
  writeFileSync(page, fillPart(readFileSync(page, 'utf8'), 'drift', text))
}
