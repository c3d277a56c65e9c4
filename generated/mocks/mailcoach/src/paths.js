// Made by Sendspec. Do not edit: change the source and run `sendspec generate`.
// Source: packages/mock/src/runtime/paths.js

/** Requests to the mock itself, not to the API. */
export const ownPath = '/_sendspec/'

/** Reports that the mock is ready, for health checks. It needs no token. */
export const healthPath = `${ownPath}health`
