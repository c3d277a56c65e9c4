/** The two lines that every generated file starts with. */
export const header = (source: string): string =>
  `// Made by Sendspec. Do not edit: change the source and run \`sendspec generate\`.\n// Source: ${source}\n`
