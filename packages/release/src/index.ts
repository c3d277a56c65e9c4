export type { Manifest } from './pack/manifest.ts'
export { type PublishOptions, publishedManifest } from './pack/published-manifest.ts'
export { digestsOf, packTarball, readTarball, type Tarball, tarballName } from './pack/tarball.ts'
export { registryFiles, registryFolder, tarballFiles, tarballFolder } from './registry/registry-files.ts'
