// Made by Sendspec. Do not edit: change the source and run `sendspec generate`.
// Source: packages/mock/src/runtime/needed-node.js

/**
 * Why this Node can't run Prism, or nothing if it can.
 * @param {string} version As in `process.versions.node`.
 * @param {string} needed As in package.json's `engines.node`, e.g. `>=24.18.0`.
 * @returns {string | undefined}
 */
export const tooOld = (version, needed) => {
  const [major = 0, minor = 0] = version.split('.').map(Number)
  const [leastMajor = 0, leastMinor = 0] = needed.replace(/^\D+/, '').split('.').map(Number)
  const enough = major > leastMajor || (major === leastMajor && minor >= leastMinor)
  return enough ? undefined : `Prism needs Node ${needed}, and this is Node ${version}`
}
