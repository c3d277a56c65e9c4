import type { Dependencies, Manifest } from './manifest.ts'

/** Fields of `publishConfig` that replace the field of the same name, as pnpm defines them. */
const replacing = ['bin', 'exports', 'imports', 'main', 'module', 'type', 'types', 'typesVersions']

/** Fields that only those who work on the package need. */
const ours = new Set(['devDependencies', 'files', 'private', 'publishConfig', 'scripts', 'sendspec'])

export interface PublishOptions {
  /** The version of a dependency that is installed, for `workspace:*` and `catalog:`. */
  readonly installed: (name: string) => string
  /** The folder of the sources, as `exports` has it: `./src` or `.`. */
  readonly sources: string
  /** Whether types are built too. */
  readonly types: boolean
  /** Dependencies that a package and its users have to share, because their types are in the package's own. */
  readonly shared?: readonly string[]
  /** Dependencies that a package has whether its `package.json` names them or not. */
  readonly needed?: readonly string[]
  /** Fields that every package of a project has, such as `repository`. */
  readonly more?: Readonly<Record<string, unknown>>
}

/** The `package.json` that is published: built files in place of sources, and versions in place of workspace protocols. */
export const publishedManifest = (manifest: Manifest, options: PublishOptions): Manifest => {
  const { publishConfig = {}, ...own } = manifest
  const entries = Object.entries(publishConfig)
  const replaced = Object.fromEntries(entries.filter(([key]) => replacing.includes(key)))
  const kept = Object.fromEntries(entries.filter(([key]) => !replacing.includes(key)))
  const exports = replaced.exports ? {} : { exports: builtExports(own.exports ?? {}, options) }
  const built = { ...own, ...(own.exports && exports), ...replaced }
  const { dependencies: _, ...rest } = built
  return {
    ...olderFields(rest.exports ?? {}),
    ...options.more,
    ...(Object.fromEntries(Object.entries(rest).filter(([key]) => !ours.has(key))) as Manifest),
    ...dependenciesOf(manifest, options),
    publishConfig: { access: 'public', ...kept },
  }
}

interface Target {
  readonly types: string
  readonly default: string
}

const isTarget = (target: unknown): target is Target =>
  typeof target === 'object' && target !== null && 'types' in target && 'default' in target

/** The fields for module resolutions that ignore `exports`, such as that of Node 10. */
const olderFields = (exports: Readonly<Record<string, unknown>>): object => {
  const { '.': main, ...others } = exports
  const typed = Object.entries(others).flatMap(([path, target]) =>
    isTarget(target) ? [[path.slice(2), [target.types]] as const] : [],
  )
  return {
    ...(isTarget(main) && { main: main.default, types: main.types }),
    ...(typed.length > 0 && { typesVersions: { '*': Object.fromEntries(typed) } }),
  }
}

const builtExports = (
  exports: Readonly<Record<string, unknown>>,
  options: PublishOptions,
): Record<string, unknown> => ({
  ...Object.fromEntries(
    Object.entries(exports)
      .filter(([path]) => !path.endsWith('/testing'))
      .map(([path, target]) => [path, builtTarget(target, options)]),
  ),
  './package.json': './package.json',
})

const builtTarget = (target: unknown, { sources, types }: PublishOptions): unknown => {
  if (typeof target !== 'string' || !target.startsWith(`${sources}/`)) return target
  const extension = /\.(m?)[jt]sx?$/.exec(target)
  if (!extension) return target
  const [ending, mjs] = extension
  const stem = `./dist${target.slice(sources.length, -ending.length)}`
  const file = `${stem}.${mjs}js`
  return types ? { types: `${stem}.d.${mjs}ts`, default: file } : file
}

const dependenciesOf = (manifest: Manifest, { installed, shared = [], needed = [] }: PublishOptions): object => {
  const resolved = (dependencies: Dependencies): Dependencies =>
    Object.fromEntries(
      Object.entries(dependencies).map(([name, range]) => [
        name,
        /^(?:workspace|catalog):/.test(range) ? installed(name) : range,
      ]),
    )
  const dependencies = {
    ...Object.fromEntries(needed.map((name) => [name, installed(name)])),
    ...resolved(manifest.dependencies ?? {}),
  }
  const own = Object.entries(dependencies).filter(([name]) => !shared.includes(name))
  const peers = {
    ...resolved(manifest.peerDependencies ?? {}),
    ...Object.fromEntries(shared.map((name) => [name, `^${installed(name)}`])),
  }
  return {
    ...(own.length > 0 && { dependencies: Object.fromEntries(own) }),
    ...(Object.keys(peers).length > 0 && { peerDependencies: peers }),
  }
}
