// Finds a Node that runs the TypeScript sources and Prism.
import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

/** The oldest Node that runs the sources. */
export const neededNode = '24.18'

/**
 * Whether a Node of this version runs the sources.
 * @param {string} version
 */
export const runsSources = (version) => {
  const [major = 0, minor = 0] = version.split('.').map(Number)
  const [neededMajor = 0, neededMinor = 0] = neededNode.split('.').map(Number)
  return major > neededMajor || (major === neededMajor && minor >= neededMinor)
}

const root = new URL('../../../../', import.meta.url)
const manifest = new URL('package.json', root)

/** What installs what the command needs: in its own repository, or in a project that has it as a package. */
export const setUp = existsSync(manifest) ? 'npm run setup' : 'pnpm install'

/** How to get a Node that runs the sources. */
export const nodeAdvice = `install Node ${neededNode} or newer${existsSync(manifest) ? `, or run \`${setUp}\`, which brings it` : ''}`

/** The file of the Node that an install of the repository brings for this platform, if there is one. */
export const findNode = () => {
  if (!existsSync(manifest)) return undefined
  const { optionalDependencies = {} } = JSON.parse(readFileSync(manifest, 'utf8'))
  return Object.keys(optionalDependencies)
    .flatMap((name) => ['node', 'node.exe'].map((file) => new URL(`node_modules/${name}/bin/${file}`, root)))
    .map((url) => fileURLToPath(url))
    .find((file) => existsSync(file))
}
