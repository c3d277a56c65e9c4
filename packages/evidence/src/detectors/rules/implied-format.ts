import type { PageDetector } from '../detector.ts'
import { type ShownFormat, unstatedFormats } from '../formats-shown.ts'

/** Formats that most names of fields give away: `email`, `avatar_url`. */
export const isNamedFormat = (format: ShownFormat): boolean => format === 'email addresses' || format === 'addresses'

export const impliedFormat: PageDetector = {
  id: 'implied-format',
  looksAt: 'page',
  class: 'polish',
  kind: 'missing-format',
  severity: 'low',
  about: 'Only names and examples say that fields hold email or web addresses.',
  find: (page) => unstatedFormats(page, isNamedFormat),
}
