import { camelCase } from '@sendspec/contract'

/**
 * The text of `evidence/index.ts` of a vendor: everything in that folder that its contract needs.
 * @param files Paths of the files, from that folder.
 */
export const evidenceModule = (files: readonly string[]): string => {
  const sorted = [...new Set(files)].sort()
  const payloads = importsIn(sorted, /^payloads\/(.+)\.json$/)
  const facts = importsIn(sorted, /^facts\/(.+)\.json$/)
  const corrections = sorted.includes('corrections.json')
  const checked = sorted.includes('checked.json')
  const json = [
    { variable: 'lines', path: 'lines.json' },
    { variable: 'quotes', path: 'quotes.json' },
    ...(checked ? [{ variable: 'checked', path: 'checked.json' }] : []),
    ...(corrections ? [{ variable: 'corrections', path: 'corrections.json' }] : []),
    ...facts,
    ...payloads,
  ]
  const names = (all: readonly Import[]): string => all.map(({ variable }) => variable).join(', ')
  return [
    '// Written by `sendspec generate`: change the files in this folder instead.',
    "import { parsePayloads } from '@sendspec/contract'",
    "import { settleWith } from '@sendspec/evidence/settle'",
    ...json.map(({ variable, path }) => `import ${variable} from './${path}' with { type: 'json' }`),
    '',
    'export const evidence = {',
    '  lines,',
    '  quotes,',
    ...(checked ? ['  checked,'] : []),
    `  settle: settleWith([${names(facts)}]${corrections ? ', corrections' : ''}),`,
    '  payloads: parsePayloads([',
    ...payloads.map(({ variable }) => `    ${variable},`),
    '  ]),',
    '}',
    '',
  ].join('\n')
}

interface Import {
  readonly variable: string
  readonly path: string
}

const importsIn = (files: readonly string[], wanted: RegExp): readonly Import[] =>
  files.flatMap((path) => {
    const [, name] = wanted.exec(path) ?? []
    return name === undefined ? [] : [{ variable: variableOf(name), path }]
  })

/** `getSend.200.opened` is `getSend200Opened`; a name that begins with a status gets a word first. */
const variableOf = (name: string): string => camelCase(/^\d/.test(name) ? `every.${name}` : name)
