import { gap, quotedFrom as on, onPage, polish } from '@sendspec/contract'
import { eGiftPage } from '../addresses.ts'

/** What kind of gift a send is, and where it was started. */
export const types = onPage('sendoso-get-sends.mdx', [
  gap('sendoso-sent-via-values-unstated', { of: 'missing-enum', wins: 'documented' })({
    title: 'The values of `sent_via` are not listed.',
    page: [
      'Platform where the sent was initiated from.',
      '"sent_via": "Sendoso.com"',
      '"sent_via": "Salesforce Trigger"',
    ],
    elsewhere: on(eGiftPage, 'The name of the application making the send request.'),
    observed:
      'The example has `Sendoso.com` and `Salesforce Trigger`. A request to send names its application in `via_from`; whether that is returned here is not stated.',
    why: 'A client that decides by platform has to guess the values.',
    proposal: 'List the platforms, or say that the list is open and whether `via_from` is returned here.',
  }),
  gap('sendoso-subtypes-of-type-unstated', {
    of: 'dependent-enums',
    wins: 'documented',
    at: ['listSends 200 /sends/*/subtype', 'listSends 200 /sends/*/type'],
  })({
    title: 'Which subtypes belong to which type is not stated.',
    page: ["The send's subtype. Possible values are", "The send's type. Possible values are"],
    observed: '7 types and 30 subtypes; the example shows two of the 210 combinations.',
    why: 'A client has to allow every combination.',
    proposal: 'Replace the lists of types and subtypes by one table.',
  }),
  polish('sendoso-subtype-ddo-gift', { of: 'enum-spelling', wins: 'documented', at: 'listSends 200 /sends/*/subtype' })(
    {
      title: '`DDO_GIFT` is spelled as a constant among labels in words, and is not explained.',
      page: '`DDO_GIFT`',
      proposal: 'Say what `DDO_GIFT` stands for.',
    },
  ),
  polish('sendoso-subtype-country-spelling', {
    of: 'enum-spelling',
    wins: 'documented',
    at: 'listSends 200 /sends/*/subtype',
  })({
    title: 'The subtypes spell the United States in two ways.',
    page: ['`Visa eGift Credit Card (US)`', '`eGift Cards USA`'],
    proposal: 'Confirm this spelling, and `eGift Cards USA`.',
  }),
  polish('sendoso-sent-via-wording', {
    kind: 'ambiguous-wording',
    wins: 'documented',
    at: 'listSends 200 /sends/*/sent_via',
  })({
    title: 'The description of `sent_via` says "the sent" for "the send".',
    page: 'where the sent was initiated from',
    proposal: '"The platform from which the send was initiated."',
  }),
])
