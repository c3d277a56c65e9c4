import { codeBlocksIn } from '@sendspec/contract'

/**
 * The TypeScript samples of a README that need nothing but the package itself.
 * @param options.of Name of the package.
 */
export const readmeSamples = (readme: string, { of }: { of: string }): readonly string[] =>
  codeBlocksIn(readme, 'ts').filter((code) => {
    const modules = [...code.matchAll(/ from '([^']+)'$/gm)].map(([, name = '']) => name)
    return (
      modules.length > 0 &&
      modules.every((name) => name === of || (name.startsWith(`${of}/`) && !name.endsWith('/msw')))
    )
  })
