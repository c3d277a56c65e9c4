import { operationTitle } from '../../page/operation-title.ts'
import type { PageDetector } from '../detector.ts'
import { fieldsOf, markOf } from '../fields.ts'
import { keyInWords } from '../values.ts'

/** A reader can guess the meaning of this many values from their names. */
const enough = 6

export const unexplainedValues: PageDetector = {
  id: 'unexplained-values',
  looksAt: 'page',
  class: 'polish',
  kind: 'ambiguous-wording',
  severity: 'medium',
  about: 'A long list of statuses is in one sentence, so that none of them is explained.',
  find: (page) =>
    fieldsOf(page).flatMap(({ field, name, operation }) => {
      const values = field.enum ?? []
      const [first] = values
      const oneSentence = values.every(({ source, line }) => source === 'prose' && line === first?.line)
      if (!first || values.length <= enough || !oneSentence || !/(?:^| )(?:status|state)$/.test(keyInWords(name)))
        return []
      const evidence = `the ${values.length} values of \`${name}\` are listed in one sentence, and none is explained`
      return [{ ...markOf(first), quote: first.value, operation: operationTitle(operation), evidence }]
    }),
}
