import type { Ledger } from '@sendspec/contract'
import { body, markdown, onMarkdown, review } from './places.ts'

/** What kind of gift a send is, and where it was started. */
export const types: Ledger = [
  {
    id: 'sendoso-subtypes-of-type-unstated',
    class: 'gap',
    kind: 'missing-enum',
    severity: 'low',
    title: 'Which subtypes belong to which type is not stated.',
    page: [
      markdown(46, "The send's type. Possible values are"),
      markdown(50, "The send's subtype. Possible values are"),
    ],
    contract: [body('/sends/*/type'), body('/sends/*/subtype')],
    documented: '7 types and 30 subtypes, as two separate lists.',
    observed: 'The example shows two of the 210 combinations.',
    wins: 'documented',
    why: 'The contract allows every combination.',
    proposal: 'Replace the two lists by one table with the subtypes of each type.',
    status: 'open',
    support: [
      ...onMarkdown('dependent-enums', 50),
      ...review('the two lists compared; the page searched for a table of both'),
    ],
  },
  {
    id: 'sendoso-subtype-ddo-gift',
    class: 'polish',
    kind: 'enum-spelling',
    severity: 'low',
    title: '`DDO_GIFT` is spelled as a constant among labels in words, and is not explained.',
    page: [markdown(50, '`DDO_GIFT`')],
    contract: [body('/sends/*/subtype')],
    documented: '29 subtypes are words as a user reads them; one is `DDO_GIFT`.',
    observed: 'The abbreviation occurs nowhere else on the page.',
    wins: 'documented',
    why: 'The contract keeps the value exactly; an interface that shows it needs its own label.',
    proposal: 'Say what `DDO_GIFT` stands for, and whether the API sends it in exactly this spelling.',
    status: 'open',
    support: [...onMarkdown('enum-spelling', 50), ...review('the spelling of the 30 values compared')],
  },
  {
    id: 'sendoso-subtype-country-spelling',
    class: 'polish',
    kind: 'enum-spelling',
    severity: 'low',
    title: 'The list of subtypes spells the United States in two ways.',
    page: [
      markdown(50, '`Visa eGift Credit Card (US)`'),
      markdown(50, '`eGift Cards USA`'),
      markdown(50, '`Buy/Send via Amazon UK`'),
    ],
    contract: [body('/sends/*/subtype')],
    documented:
      '`(US)` in brackets for one, `USA` without for another; the United Kingdom is `UK` in both of its values.',
    observed: 'Brackets occur in no other value.',
    wins: 'documented',
    why: 'The contract keeps the values exactly; a country cannot be read off the end of a value.',
    proposal:
      'State whether the API sends `Visa eGift Credit Card (US)` and `eGift Cards USA` in exactly these spellings; a note that the values are fixed and not to be parsed would do.',
    status: 'open',
    support: [...onMarkdown('enum-spelling', 50), ...review('the spelling of the 30 values compared')],
  },
  {
    id: 'sendoso-sent-via-values-unstated',
    class: 'gap',
    kind: 'missing-enum',
    severity: 'medium',
    title: 'The values of `sent_via` are not listed.',
    page: [
      markdown(128, 'Platform where the sent was initiated from.'),
      markdown(179, '"sent_via": "Sendoso.com"'),
      markdown(224, '"sent_via": "Salesforce Trigger"'),
    ],
    contract: [body('/sends/*/sent_via')],
    documented: 'A string that names a platform.',
    observed:
      'The example has `Sendoso.com` and `Salesforce Trigger`. The page for sending takes the name of the calling application as `via_from`; whether it comes back here is not stated.',
    wins: 'documented',
    why: 'The contract leaves it an open string; two examples do not make a list, and applications may add their own names.',
    proposal:
      'List the platforms, among them `Sendoso.com` and `Salesforce Trigger`, or state that the list is open; and whether the `via_from` of a request comes back here.',
    status: 'open',
    support: [
      ...onMarkdown('missing-enum', 127),
      ...review(
        'the field compared with `type`, `subtype` and `status`, which have lists, and with the page for sending',
      ),
    ],
  },
  {
    id: 'sendoso-sent-via-wording',
    class: 'polish',
    kind: 'ambiguous-wording',
    severity: 'low',
    title: 'The description of `sent_via` says "the sent" where it means the send.',
    page: [markdown(128, 'where the sent was initiated from')],
    contract: [body('/sends/*/sent_via')],
    documented: '"Platform where the sent was initiated from."',
    observed: 'Every other description says "send"; `Sent` is a status.',
    wins: 'documented',
    why: 'It could be read as the platform of the change to `Sent`; the contract takes it as the platform of the send.',
    proposal: '"The platform from which the send was initiated."',
    status: 'open',
    support: review('the description compared with the others'),
  },
]
