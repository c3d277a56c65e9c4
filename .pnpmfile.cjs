// The site serves Redoc's standalone bundle, which has everything inside: what redoc names as dependencies and peers
// (React, MobX, styled-components, an OpenAPI toolchain) is only for those who import its parts.
const readPackage = (manifest) =>
  manifest.name === 'redoc' ? { ...manifest, dependencies: {}, peerDependencies: {} } : manifest

module.exports = { hooks: { readPackage } }
