import { counted, type Finding, type FindingClass, findingClasses } from '@sendspec/contract'
import { Prose } from './prose.tsx'

interface Props {
  readonly findings: readonly Finding[]
  /** Contradictions that are named here in a line. */
  readonly headlines?: readonly Finding[]
  /** What the page says instead. */
  readonly said?: string | undefined
}

/** Id of a finding on the page of an operation. */
export const findingAnchor = ({ id }: Pick<Finding, 'id'>): string => `finding-${id}`

const nouns: Readonly<Record<FindingClass, (count: number) => string>> = {
  contradiction: (count) => counted(count, 'contradiction'),
  gap: (count) => counted(count, 'gap'),
  polish: (count) => `${counted(count, 'point')} of polish`,
}

/** `1 contradiction, 3 gaps` */
export const countsOf = (findings: readonly Finding[]): string =>
  (Object.keys(findingClasses) as FindingClass[])
    .map((each) => [each, findings.filter((finding) => finding.class === each).length] as const)
    .filter(([, count]) => count > 0)
    .map(([each, count]) => nouns[each](count))
    .join(', ')

/** What the page says of a place, in one mark with the count of its findings, and contradictions in a line. All lead to the full text. */
export const FindingMarks = ({ findings, headlines = [], said }: Props) => {
  const others = findings.filter((finding) => !headlines.includes(finding))
  const words =
    said === undefined ? null : (
      <span class="said">
        <Prose text={said} />
      </span>
    )
  return (
    <>
      {others.length === 0 ? (
        words
      ) : (
        <details class={others.some((each) => each.class === 'contradiction') ? 'mark contradiction' : 'mark'}>
          <summary>
            {words} {countsOf(others)}
          </summary>
          <ul>
            {others.map((finding) => (
              <li key={finding.id}>
                <a href={`#${findingAnchor(finding)}`}>
                  <Prose text={finding.title} />
                </a>
              </li>
            ))}
          </ul>
        </details>
      )}
      {headlines.map((finding) => (
        <a key={finding.id} class="mark contradiction" href={`#${findingAnchor(finding)}`}>
          <Prose text={finding.title} />
        </a>
      ))}
    </>
  )
}
