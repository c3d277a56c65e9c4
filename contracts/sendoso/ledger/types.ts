import { gap, type Ledger, polish } from '@sendspec/contract'
import { eGiftPage } from '../addresses.ts'
import { body, markdown, on, onMarkdown, review } from './places.ts'

const subtype = body('/sends/*/subtype')
const sentVia = body('/sends/*/sent_via')
const spelling = [...onMarkdown('enum-spelling', 50), ...review('The spelling of the 30 values, compared.')] as const

/** What kind of gift a send is, and where it was started. */
export const types: Ledger = [
  gap({
    id: 'sendoso-sent-via-values-unstated',
    kind: 'missing-enum',
    severity: 'medium',
    title: 'The values of `sent_via` are not listed.',
    page: [
      markdown(128, 'Platform where the sent was initiated from.'),
      markdown(179, '"sent_via": "Sendoso.com"'),
      markdown(224, '"sent_via": "Salesforce Trigger"'),
    ],
    elsewhere: [on(eGiftPage, 'The name of the application making the send request.')],
    contract: [sentVia],
    observed:
      'The example has `Sendoso.com` and `Salesforce Trigger`. A request to send names its application in `via_from`; whether that is returned here is not stated.',
    wins: 'documented',
    why: 'A client that decides by platform has to guess the values.',
    proposal: 'List the platforms, or say that the list is open and whether `via_from` is returned here.',
    support: [
      ...onMarkdown('missing-enum', 127),
      ...review('The field compared with `type`, `subtype` and `status`, which have lists.'),
    ],
  }),
  gap({
    id: 'sendoso-subtypes-of-type-unstated',
    kind: 'missing-enum',
    severity: 'low',
    title: 'Which subtypes belong to which type is not stated.',
    page: [
      markdown(50, "The send's subtype. Possible values are"),
      markdown(46, "The send's type. Possible values are"),
    ],
    contract: [subtype, body('/sends/*/type')],
    observed: '7 types and 30 subtypes; the example shows two of the 210 combinations.',
    wins: 'documented',
    why: 'A client has to allow every combination.',
    proposal: 'Replace the lists of types and subtypes by one table.',
    support: [...onMarkdown('dependent-enums', 50), ...review('The two lists, and the page searched for a table.')],
  }),
  polish({
    id: 'sendoso-subtype-ddo-gift',
    kind: 'enum-spelling',
    title: '`DDO_GIFT` is spelled as a constant among labels in words, and is not explained.',
    page: [markdown(50, '`DDO_GIFT`')],
    contract: [subtype],
    wins: 'documented',
    proposal: 'Say what `DDO_GIFT` stands for.',
    support: spelling,
  }),
  polish({
    id: 'sendoso-subtype-country-spelling',
    kind: 'enum-spelling',
    title: 'The subtypes spell the United States in two ways.',
    page: [markdown(50, '`Visa eGift Credit Card (US)`'), markdown(50, '`eGift Cards USA`')],
    contract: [subtype],
    wins: 'documented',
    proposal: 'Confirm this spelling, and `eGift Cards USA`.',
    support: spelling,
  }),
  polish({
    id: 'sendoso-sent-via-wording',
    kind: 'ambiguous-wording',
    title: 'The description of `sent_via` says "the sent" for "the send".',
    page: [markdown(128, 'where the sent was initiated from')],
    contract: [sentVia],
    wins: 'documented',
    proposal: '"The platform from which the send was initiated."',
  }),
]
