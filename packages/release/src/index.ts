export { type Bump, bumpFor, isEnough, nextVersion } from './bump.ts'
export { changelogText, readChangelog, released, versionOf } from './changelog/changelog.ts'
export { type Change, changeKinds, type Effect, worstOf } from './diff/change.ts'
export { compareApis } from './diff/compare-apis.ts'
export type { ApiDocument } from './diff/document.ts'
export { type ApiDiff, changelogLines, type DiffFormat, diffFormats, formatDiff } from './diff/format.ts'
export type { Manifest } from './pack/manifest.ts'
export { type PublishOptions, publishedManifest } from './pack/published-manifest.ts'
export { digestsOf, packTarball, readTarball, type Tarball, tarballName } from './pack/tarball.ts'
export {
  newestTarballs,
  registryFiles,
  registryFolder,
  tarballFiles,
  tarballFolder,
} from './registry/registry-files.ts'
export { readmeSamples } from './samples/readme-samples.ts'
export { userCompilerOptions } from './samples/user-compiler-options.ts'
