// Made by Sendspec. Do not edit: change the source and run `sendspec generate`.
// Source: packages/mock/src/runtime/answers/problem-answer.js

/**
 * An answer of the mock's own, which no vendor documents: a problem document.
 * @see https://www.rfc-editor.org/rfc/rfc9457
 * @param {{ status: number, title: string, detail?: string, [member: string]: unknown }} problem
 * @param {Readonly<Record<string, string>>} [headers]
 * @returns {import('./answer.js').Answer}
 */
export const problemAnswer = ({ status, title, ...more }, headers = {}) => ({
  status,
  headers: { ...headers, 'content-type': 'application/problem+json' },
  body: { type: 'about:blank', title, status, ...more },
  reason: [title, more.detail].filter(Boolean).join(' '),
})
