import { markdownTable } from '@sendspec/contract'
import { detectors } from '@sendspec/evidence'
import type { loadExamples } from '@sendspec/evidence/detector-examples'
import { scoresOf, type Trial } from './measure.ts'

type DetectorExamples = Awaited<ReturnType<typeof loadExamples>>

/** What detectors report, and the measurements, as Markdown. */
export const detectorTable = (trials: readonly Trial[], examples: DetectorExamples): string => {
  const scores = scoresOf(trials)
  const seeded = trials.filter(({ seed }) => seed)
  const found = seeded.filter((trial) => trial.found)
  const alarms = (some: readonly Trial[]): number => some.reduce((sum, { falseAlarms }) => sum + falseAlarms.length, 0)
  const controls = trials.filter(({ seed }) => !seed)
  const rows = scores.map(({ detector, seeded: all, found: some, onControls, elsewhere }) => {
    const own = detectors.find(({ id }) => id === detector)
    const recall = all === 0 ? 'not seeded' : `${some} of ${all}`
    const message = examples.get(detector)?.reported[0]?.message ?? ''
    const about = `${own?.about ?? ''} *${message}*`
    return [
      `\`${detector}\``,
      own?.class ?? '',
      own?.kind ?? '',
      own?.severity ?? '',
      about,
      recall,
      onControls + elsewhere,
    ]
  })
  const missed = scores.flatMap(({ detector, missed: all }) =>
    all.map(({ what, dialect, pages }) => [`\`${detector}\``, what, dialect, pages]),
  )
  const heard = [
    ...Map.groupBy(
      trials.flatMap(({ falseAlarms, seed, dialect }) =>
        falseAlarms.map(({ detector }) => [`\`${detector}\``, seed ? seed.what : 'a clean page', dialect]),
      ),
      (row) => row.join('|'),
    ).values(),
  ].map((group) => [...(group[0] ?? []), group.length])
  const totals = [
    ['detectors', detectors.length],
    ['pages with a defect', seeded.length],
    ['defects found', `${found.length}, ${percent(found.length, seeded.length)}`],
    [`false alarms on ${controls.length} clean pages`, alarms(controls)],
    ['false alarms on pages with another defect', alarms(seeded)],
  ]
  return [
    '# Detectors',
    '',
    'What a program finds wrong with a page, and how well it does so.',
    '',
    '`scripts/bench/detectors/write-table.ts` writes this file: it prints pages of four invented APIs in each dialect, once as they',
    'should be and once for every defect below, has them read, and counts what the detectors report. A page with a defect',
    'has one defect; whatever else is reported of it is a false alarm, unless it follows from the defect.',
    '',
    markdownTable(['', ''], totals),
    '',
    'These pages were written beside the detectors, so the numbers say that each detector does what it is for, in every',
    'dialect and whatever the names. They do not say how many of the defects of a page out there it finds: the ledgers of',
    'the vendors, in which people read every line, do.',
    '',
    'Pages of HTML are not among them: they are read as the Markdown that they were made from.',
    '',
    'A page of prose and samples leaves types, formats and lists of values to be guessed, and TypeScript has no integers:',
    'reports of that are right on clean pages of these dialects too, and are not counted.',
    '',
    '## Every detector',
    '',
    'In italics, what it reports about the first example in its file of examples. Reports show contradictions and gaps, and',
    'polish on request.',
    '',
    markdownTable(['detector', 'class', 'kind', 'severity', 'reports', 'found', 'false alarms'], rows),
    '',
    ...(missed.length > 0
      ? ['## Not found', '', markdownTable(['detector', 'what was wrong', 'dialect', 'pages'], missed), '']
      : []),
    ...(heard.length > 0
      ? ['## False alarms', '', markdownTable(['detector', 'on pages with', 'dialect', 'reports'], heard), '']
      : []),
  ].join('\n')
}

const percent = (some: number, all: number): string => `${((100 * some) / all).toFixed(1)} %`
