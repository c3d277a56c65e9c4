/** Where a mock says that it answers: for the health checks of containers and load balancers. It needs no token. */
export const healthPath = '/_sendspec/health'
