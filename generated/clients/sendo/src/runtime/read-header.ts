// Made by Sendspec. Do not edit: change the source and run `sendspec generate`.
// Source: packages/client/src/runtime/read-header.ts

/** A response header as text; `undefined` if the server left it out or a browser hides it. */
export const textHeader = (headers: Headers, name: string): string | undefined => headers.get(name) ?? undefined

/** A response header as a number; `undefined` also if it is not a number. */
export const numberHeader = (headers: Headers, name: string): number | undefined => {
  const value = Number(headers.get(name) || 'none')
  return Number.isNaN(value) ? undefined : value
}
