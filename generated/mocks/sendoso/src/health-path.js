// Made by Sendspec. Do not edit: change the source and run `sendspec generate`.
// Source: packages/mock/src/runtime/health-path.js

/** Where a mock says that it answers: for the health checks of containers and load balancers. It needs no token. */
export const healthPath = '/_sendspec/health'
