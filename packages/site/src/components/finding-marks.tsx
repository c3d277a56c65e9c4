import { counted, type Finding, type FindingClass, findingClasses } from '@sendspec/contract'
import { Prose } from './prose.tsx'

interface Props {
  readonly findings: readonly Finding[]
  /** Contradictions that are named here in a line. */
  readonly headlines?: readonly Finding[]
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

/** What the page gets wrong about a place: contradictions in a line, the others counted. All lead to the full text. */
export const FindingMarks = ({ findings, headlines = [] }: Props) => {
  const others = findings.filter((finding) => !headlines.includes(finding))
  if (findings.length === 0) return null
  return (
    <>
      {headlines.map((finding) => (
        <a key={finding.id} class="mark contradiction" href={`#${findingAnchor(finding)}`}>
          <Prose text={finding.title} />
        </a>
      ))}
      {others.length === 0 ? null : (
        <details class="mark">
          <summary>{countsOf(others)}</summary>
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
    </>
  )
}
