// Made by Sendspec. Do not edit: change the source and run `sendspec generate`.
// Source: packages/client/src/runtime/bind.ts

/** A function of a connection, with the connection filled in. */
export const bind =
  <Connection, Rest extends unknown[], Value>(
    connection: Connection,
    operation: (connection: Connection, ...rest: Rest) => Value,
  ): ((...rest: Rest) => Value) =>
  (...rest) =>
    operation(connection, ...rest)
