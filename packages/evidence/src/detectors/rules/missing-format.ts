import type { PageDetector } from '../detector.ts'
import { unstatedFormats } from '../formats-shown.ts'
import { isNamedFormat } from './implied-format.ts'

export const missingFormat: PageDetector = {
  id: 'missing-format',
  looksAt: 'page',
  class: 'gap',
  kind: 'missing-format',
  severity: 'medium',
  about: 'Values follow a format that the page does not state.',
  find: (page) => unstatedFormats(page, (format) => !isNamedFormat(format)),
}
