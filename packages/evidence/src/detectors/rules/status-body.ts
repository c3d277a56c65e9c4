import { isObject } from '@sendspec/contract'
import { bodiesOf } from '../../page/bodies.ts'
import { operationTitle } from '../../page/operation-title.ts'
import type { PageDetector } from '../detector.ts'

/** Keys that state whether the call succeeded. */
const successKeys = ['ok', 'success', 'succeeded']

export const statusBody: PageDetector = {
  id: 'status-body',
  looksAt: 'page',
  class: 'contradiction',
  kind: 'status-wording',
  severity: 'medium',
  about: 'A body contradicts the status that it is shown for.',
  find: (page) =>
    bodiesOf(page).flatMap(({ example, response, operation }) => {
      const status = response?.status
      const { value } = example
      if (!status || !isObject(value)) return []
      const key = successKeys.find((each) => typeof value[each] === 'boolean')
      const success = key ? value[key] === true : undefined
      const code = [value.status, value.code, value.statusCode].find(
        (each): each is number => typeof each === 'number' && each >= 100 && each < 600,
      )
      const wrong =
        success !== undefined && success !== status.value < 400
          ? `has \`${key}\`: ${value[key as string]}`
          : code !== undefined && code !== status.value
            ? `says ${code}`
            : undefined
      if (!wrong) return []
      return [
        {
          line: example.lines[0],
          column: 1,
          operation: operationTitle(operation),
          evidence: `the body shown for ${status.value} ${wrong}`,
        },
      ]
    }),
}
