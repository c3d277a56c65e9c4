// Made by Sendspec. Do not edit: change the source and run `sendspec generate`.
// Source: packages/mock/src/runtime/request-line.js

/**
 * The line of a request in the log: method, path, status, milliseconds, and why the answer is not the usual success.
 * @param {import('./serve.js').Served} served
 */
export const requestLine = ({ method, path, status, reason, milliseconds }) =>
  `${method} ${path} ${status ?? 'reset'} ${milliseconds.toFixed(milliseconds < 10 ? 1 : 0)} ms${reason ? ` - ${reason}` : ''}`
