import { operationTitle } from '../../page/operation-title.ts'
import type { PageDetector } from '../detector.ts'
import { markOf } from '../fields.ts'

export const sampleDiffers: PageDetector = {
  id: 'sample-differs',
  looksAt: 'page',
  class: 'contradiction',
  kind: 'incomplete-sample',
  severity: 'high',
  about: 'The sample call has a different method or path than the page states.',
  find: (page) =>
    page.operations.flatMap((operation) =>
      operation.samples.flatMap(({ method, url }) => {
        const stated = operation.method
        const quote = { operation: operationTitle(operation) }
        const wrongMethod = stated && method && stated.line !== method.line && stated.value !== method.value
        const path = operation.path
        const wrongPath = path && url && path.line !== url.line && !fits(path.value, url.value)
        return [
          ...(wrongMethod
            ? [
                {
                  ...quote,
                  ...markOf(method),
                  evidence: `the page says ${stated.value}, and the sample call is a ${method.value}`,
                },
              ]
            : []),
          ...(wrongPath
            ? [
                {
                  ...quote,
                  ...markOf(url),
                  quote: url.value,
                  evidence: `the page says ${path.value}, and the sample call goes to ${url.value}`,
                },
              ]
            : []),
        ]
      }),
    ),
}

/** Whether a URL ends in the path, with any values for its parameters. */
const fits = (path: string, url: string): boolean => {
  const wanted = path.split('/').filter(Boolean)
  const found = url
    .replace(/[?#].*$/, '')
    .split('/')
    .filter(Boolean)
    .slice(-wanted.length)
  return found.length === wanted.length && wanted.every((step, index) => /\{\w+\}/.test(step) || step === found[index])
}
