import type { Operation } from './vendor.ts'

/** The same text for routes that match the same requests: the names of parameters don't count. `GET /orders/:` */
export const routeKey = ({ method, path }: Pick<Operation, 'method' | 'path'>): string =>
  `${method} ${path.replaceAll(/:\w+/g, ':')}`
