import { type Edit, keyOf, literal, partsIn, replaced, stringOf, type VendorFiles } from './edit.ts'

/** Up to some items of a list, evenly spread. */
const some = <Item>(items: readonly Item[], count: number): readonly Item[] =>
  items.filter(
    (_, index) => Math.floor((index * count) / items.length) !== Math.floor(((index - 1) * count) / items.length),
  )

const modules = (files: VendorFiles): readonly (readonly [string, string])[] =>
  [...files].filter(([path]) => path.endsWith('.ts') && !/^evidence\/|\.test\.ts$/.test(path))

const whole =
  (kind: string, change: (text: string) => string) =>
  (files: VendorFiles): readonly Edit[] =>
    some(modules(files), 3).map(([path, text]) => ({ kind, names: [], files: new Map([[path, change(text)]]) }))

/** Words of a finding without a number: they are checked by people. */
const reworded = (files: VendorFiles): readonly Edit[] =>
  some(
    partsIn(files).filter(
      (part) => part.path.startsWith('ledger/') && /^(?:why|review)$/.test(keyOf(part.parent) ?? '') && stringOf(part),
    ),
    3,
  ).map((part) => ({
    kind: 'the words of a finding are put differently',
    names: [],
    files: replaced(part, literal(`Put differently: ${stringOf(part)}`)),
  }))

/** A description without a number. */
const described = (files: VendorFiles): readonly Edit[] =>
  some(
    partsIn(files).filter((part) => keyOf(part.parent) === 'summary' && stringOf(part)),
    2,
  ).map((part) => ({
    kind: 'a summary is put differently',
    names: [],
    files: replaced(part, literal(`${stringOf(part)} again`)),
  }))

/** Edits that change nothing that a contract says. */
export const idleEdits = (files: VendorFiles): readonly Edit[] => [
  ...whole('a comment is added', (text) => `// A comment.\n${text}`)(files),
  ...whole('empty lines are added', (text) => text.replaceAll('\n\n', '\n\n\n'))(files),
  ...whole('lines are indented', (text) => text.replaceAll('\n  ', '\n    '))(files),
  ...whole('an unused constant is added', (text) => `${text}\nexport const unused = 1\n`)(files),
  ...reworded(files),
  ...described(files),
]
