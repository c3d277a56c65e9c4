/**
 * How a person rates a report: `useful` is what an author would fix, or callers need to know; `minor` is true, but a
 * nitpick, or stated elsewhere on the site or by another report; `false` is wrong.
 */
export type Rating = 'useful' | 'minor' | 'false'

/** Reports about the pages of one folder, by detector; a page is named by the number that its file begins with. */
export const ratings: Readonly<Record<string, Partial<Readonly<Record<Rating, readonly string[]>>>>> = {
  'hidden-page-parameter': { useful: ['05', '08', '09'] },
  'host-disagreement': { minor: ['24'] },
  'missing-auth': { useful: ['12', '19', '20'], minor: ['15', '27', '35'] },
  'missing-default': { useful: ['19', '23'], false: ['38'] },
  'missing-endpoint': { useful: ['01', '02'] },
  'missing-enum': { useful: ['28'] },
  'missing-error': {
    useful: ['12', '13', '15', '19', '20', '24', '30', '35', '36', '37', '38', '44'],
    minor: ['10', '16', '18', '21', '27'],
  },
  'missing-example': { useful: ['20', '24', '38'], false: ['44'] },
  'missing-format': { minor: ['12', '30'] },
  'missing-maximum': { useful: ['23'] },
  'missing-name': { minor: ['37'] },
  'missing-nullability': { useful: ['32'], minor: ['38'] },
  'missing-order': { useful: ['09', '23', '37'] },
  'missing-required': { useful: ['23'], minor: ['37', '38'], false: ['24'] },
  'missing-server': { useful: ['20', '34'], minor: ['15', '21', '27'] },
  'missing-total': { useful: ['23'] },
  'missing-type': {
    useful: [
      '05',
      '08',
      '09',
      '10',
      '12',
      '13',
      '15',
      '16',
      '18',
      '19',
      '23',
      '27',
      '29',
      '34',
      '35',
      '40',
      '44',
      '47',
    ],
    minor: ['21', '37'],
    false: ['28', '30', '42'],
  },
  'only-200-succeeds': { useful: ['05', '08', '09'] },
  placeholder: { minor: ['37'] },
  'sample-differs': { useful: ['05', '09'], minor: ['24'] },
  'sample-lacks-required': { useful: ['09', '15'] },
  'undocumented-key': { false: ['21'] },
  'unnamed-error': { useful: ['05', '08', '09', '29'] },
  'unparseable-example': { useful: ['24'], minor: ['42'] },
  'untyped-items': { useful: ['05', '12', '15', '44'] },
  'wrong-standard': { useful: ['01', '03'] },
}
