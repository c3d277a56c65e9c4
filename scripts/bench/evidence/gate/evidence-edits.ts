import type { PageFacts } from '@sendspec/facts'
import { writeFacts } from '@sendspec/facts'
import { mutationsOf, unnoticedBecause } from '@sendspec/testing'
import type { Edit, VendorFiles } from './edit.ts'
import { literal } from './edit.ts'

const namesIn = (facts: PageFacts, pointer: string): readonly string[] => {
  const words: string[] = [facts.page.id]
  let value: unknown = facts
  for (const step of pointer.split('/').slice(1)) {
    value = (value as Record<string, unknown> | undefined)?.[step]
    const own = (value as { name?: { value?: string } | string } | undefined)?.name
    const name = typeof own === 'string' ? own : own?.value
    if (name) words.push(name)
  }
  return words
}

const factsFiles = (files: VendorFiles) =>
  [...files].flatMap(([path, text]) =>
    /^evidence\/facts\/.*\.json$/.test(path) ? [{ path, facts: JSON.parse(text) as PageFacts }] : [],
  )

/** What a page is said to state, changed as a program would write it. */
const ofFacts = (files: VendorFiles): readonly Edit[] =>
  factsFiles(files).flatMap(({ path, facts }) =>
    mutationsOf(facts)
      .filter((mutation) => !unnoticedBecause(mutation) && !mutation.pointer.endsWith('/digest'))
      .flatMap(({ kind, pointer, facts: changed }): readonly Edit[] => {
        const text = written(changed)
        if (text === undefined) return []
        const names = namesIn(facts, pointer)
        return [{ kind: `facts: ${kind}`, names, files: new Map([[path, text]]), needsCaptures: true }]
      }),
  )

/** The text of facts; `undefined` for what no page can state. */
const written = (facts: PageFacts): string | undefined => {
  try {
    return writeFacts(facts)
  } catch {
    return undefined
  }
}

type Json = Record<string, unknown>

/** Two neighbouring fields that point to each other's lines. */
const ofLines = (files: VendorFiles): readonly Edit[] =>
  factsFiles(files).flatMap(({ path, facts }) => {
    const fields: { name: { value: string; line: number } }[] = []
    const visit = (value: unknown): void => {
      if (typeof value !== 'object' || value === null) return
      const { name, fields: inner } = value as Json
      if (inner && typeof name === 'object') fields.push(value as never)
      for (const each of Object.values(value)) visit(each)
    }
    const copy = structuredClone(facts)
    visit(copy.operations)
    return fields.slice(1).flatMap((field, index) => {
      const before = fields[index]
      if (!before || before.name.line === field.name.line) return []
      const lines = [before.name.line, field.name.line] as const
      ;[before.name.line, field.name.line] = [lines[1], lines[0]]
      const text = writeFacts(copy)
      ;[before.name.line, field.name.line] = lines
      return [
        {
          kind: 'facts: two fields swap their lines',
          names: [field.name.value, before.name.value, facts.page.id],
          files: new Map([[path, text]]),
          needsCaptures: true as const,
        },
      ]
    })
  })

/** A file of facts that was edited by hand, its digest left as it was. */
const byHand = (files: VendorFiles): readonly Edit[] =>
  factsFiles(files).flatMap(({ path, facts }) =>
    mutationsOf(facts)
      .filter(({ pointer }) => !pointer.endsWith('/digest'))
      .map(({ facts: changed }) => ({
        kind: 'facts: a change by hand',
        names: [path],
        files: new Map([[path, `${JSON.stringify(changed, null, 2)}\n`]]),
      })),
  )

/** A word that facts and contract have alike, while the page has another. */
const ofBoth = (files: VendorFiles): readonly Edit[] =>
  factsFiles(files).flatMap(({ path, facts }) => {
    const text = JSON.stringify(facts)
    const words = [
      ...new Set([...text.matchAll(/"value":"([A-Za-z_]{4,})","source"/g)].map(([, word]) => word as string)),
    ]
    return words.flatMap((word): readonly Edit[] => {
      const changed = [...files].flatMap(([file, own]): [string, string][] => {
        const isOwn =
          file === path || (file.endsWith('.ts') && !file.startsWith('evidence/') && !file.startsWith('ledger/'))
        if (!isOwn) return []
        const quoted = new RegExp(`(["'])${word}\\1`, 'g')
        if (!quoted.test(own)) return []
        const next = own.replaceAll(quoted, literal(`${word}h`))
        return [[file, file === path ? writeFacts(JSON.parse(next) as PageFacts) : next]]
      })
      return changed.length > 1
        ? [
            {
              kind: 'facts and contract: one value is spelled differently in both',
              names: [word, facts.page.id],
              files: new Map(changed),
              needsCaptures: true,
            },
          ]
        : []
    })
  })

const ofPayloads = (files: VendorFiles): readonly Edit[] =>
  [...files].flatMap(([path, text]): readonly Edit[] => {
    const [, name] = /^evidence\/payloads\/(.+)\.json$/.exec(path) ?? []
    if (!name) return []
    const payload = JSON.parse(text) as Json & { origin: string; body: unknown; text?: string[] }
    const names = [name]
    const isPrinted = payload.origin !== 'composed'
    const write = (own: Json): ReadonlyMap<string, string> => new Map([[path, `${JSON.stringify(own, null, 2)}\n`]])
    const leaf = firstText(payload.body)
    const key = firstKey(payload.body)
    return [
      ...(isPrinted && leaf
        ? [
            {
              kind: 'payload: a printed value changes',
              names,
              files: write({ ...payload, body: withValue(payload.body, leaf, 'Changed') }),
            },
          ]
        : []),
      ...(key
        ? [
            {
              kind: 'payload: a key is misspelled',
              names,
              files: write({ ...payload, body: withKey(payload.body, key) }),
            },
          ]
        : []),
      ...(isPrinted
        ? [
            {
              kind: 'payload: a printed one is called composed',
              names,
              files: write({ ...payload, origin: 'composed' }),
            },
          ]
        : []),
      ...(isPrinted && payload.text
        ? [
            {
              kind: 'payload: a printed line is lost',
              names,
              files: write({ ...payload, text: payload.text.slice(0, -2) }),
            },
          ]
        : []),
    ]
  })

const firstText = (value: unknown): string | undefined =>
  /"(?:[^"\\]|\\.)*":\s*"([^"\\]{3,})"/.exec(JSON.stringify(value))?.[1]
const withValue = (body: unknown, was: string, by: string): unknown =>
  JSON.parse(JSON.stringify(body).replace(`"${was}"`, `"${by}"`)) as unknown
const firstKey = (value: unknown): string | undefined =>
  /"([A-Za-z_]{2,})":(?!.*"\1":)/.exec(JSON.stringify(value))?.[1]
const withKey = (body: unknown, key: string): unknown =>
  JSON.parse(JSON.stringify(body).replaceAll(`"${key}":`, `"${key}x":`)) as unknown

/** What `sendspec generate` wrote, changed by hand. */
const ofWritten = (files: VendorFiles): readonly Edit[] =>
  ['evidence/lines.json', 'evidence/quotes.json'].flatMap((path) => {
    const text = files.get(path) ?? ''
    return [...text.matchAll(/^ {6}"(.+)": (\d+)/gm)].map((found) => ({
      kind: path.endsWith('lines.json')
        ? 'lines.json: a field has the line of another'
        : 'quotes.json: a quote has another line',
      names: [path, found[1] ?? ''],
      files: new Map([
        [
          path,
          `${text.slice(0, found.index)}${found[0].replace(/\d+$/, (line) => String(Number(line) + 1))}${text.slice(found.index + found[0].length)}`,
        ],
      ]),
    }))
  })

/** Every edit to what proves a contract. */
export const evidenceEdits = (files: VendorFiles): readonly Edit[] => [
  ...ofFacts(files),
  ...byHand(files),
  ...ofLines(files),
  ...ofBoth(files),
  ...ofPayloads(files),
  ...ofWritten(files),
]
