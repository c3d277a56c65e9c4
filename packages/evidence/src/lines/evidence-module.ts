import { camelCase } from '@sendspec/contract'

/**
 * The text of `evidence/index.ts` of a vendor: everything in that folder that its contract imports.
 * @param files Paths of the folder's files.
 */
export const evidenceModule = (files: readonly string[]): string => {
  const names = files.flatMap((path) => /^payloads\/(.+)\.json$/.exec(path)?.[1] ?? []).sort()
  const imports = names.map((name) => ({ name, variable: variableOf(name) }))
  return [
    '// Written by `sendspec generate`: change the files in this folder instead.',
    "import { parsePayloads } from '@sendspec/contract'",
    "import lines from './lines.json' with { type: 'json' }",
    ...imports.map(({ name, variable }) => `import ${variable} from './payloads/${name}.json' with { type: 'json' }`),
    '',
    'export const evidence = {',
    '  lines,',
    '  payloads: parsePayloads([',
    ...imports.map(({ variable }) => `    ${variable},`),
    '  ]),',
    '}',
    '',
  ].join('\n')
}

/** `getSend.200.opened` is `getSend200Opened`; a name that begins with a status gets a letter first. */
const variableOf = (name: string): string => camelCase(/^\d/.test(name) ? `every.${name}` : name)
