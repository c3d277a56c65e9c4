import { missingCredentials, wrongPrefixes } from './credentials.js'
import { ownChecks } from './own-checks.js'
import { requestMismatch } from './request-mismatch.js'

/**
 * Compares a request with an operation: by Prism, and by checks of our own.
 * @param {import('./request-mismatch.js').Given} given
 * @param {import('../service.js').Context} context
 * @returns {Promise<{ mismatches: readonly import('./request-mismatch.js').RequestMismatch[], diagnostics: readonly import('../prism.js').Diagnostic[] }>}
 *   `diagnostics`: all that Prism reports, warnings included.
 */
export const findMismatches = async (given, { operation, request, prism }) => {
  const diagnostics = await prism.judgeRequest(operation, request)
  // A format says more than the pattern that is generated from it, and a check of our own more than Prism's.
  const errors = diagnostics
    .filter(({ severity }) => severity === 0)
    .sort((a, b) => Number(b.code === 'format') - Number(a.code === 'format'))
    .map((each) => (each.code === 401 ? missingCredentials(operation, given) : requestMismatch(each, given)))
  const credentials = errors.filter(({ code }) => code === 401)
  const all = [...credentials, ...wrongPrefixes(operation, given), ...ownChecks(operation, given), ...errors]
  const byPlace = Map.groupBy(all, (mismatch) => `${mismatch.in} ${mismatch.pointer}`)
  return { mismatches: [...byPlace.values()].flatMap(([first]) => first ?? []), diagnostics }
}
