/** The compiler options of a strict project that uses our packages, with the types of browsers alone. */
export const userCompilerOptions = {
  target: 'ES2022',
  lib: ['ES2022', 'DOM', 'DOM.Iterable'],
  types: [] as readonly string[],
  module: 'NodeNext',
  moduleDetection: 'force',
  strict: true,
  exactOptionalPropertyTypes: true,
  allowImportingTsExtensions: true,
  noEmit: true,
} as const
