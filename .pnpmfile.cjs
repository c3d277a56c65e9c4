// The site serves Redoc's standalone bundle, which has everything inside: what redoc names as dependencies and peers
// (React, MobX, styled-components, an OpenAPI toolchain) is only for those who import its parts.
const bundled = new Set(['redoc'])

// These use the programming interface of TypeScript 5, which the one that checks this repository does not have.
const typescript5 = new Set(['@hey-api/openapi-ts', 'openapi-typescript'])

const readPackage = (manifest) => {
  if (bundled.has(manifest.name)) return { ...manifest, dependencies: {}, peerDependencies: {} }
  if (!typescript5.has(manifest.name)) return manifest
  const { typescript, ...peerDependencies } = manifest.peerDependencies
  return { ...manifest, dependencies: { ...manifest.dependencies, typescript: '5.9.3' }, peerDependencies }
}

module.exports = { hooks: { readPackage } }
