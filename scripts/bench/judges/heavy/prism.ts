import { prism, startMock } from '@sendspec/mock'
import { answersOf, complaintAbout, titleOfAnswer } from '@sendspec/mock/testing'
import { makeDefect } from './defect.ts'
import { type Document, type Subject, subjects } from './subjects.ts'

const name = '@stoplight/prism-http-server'

/** Prism's complaints about every response of every document, with violations refused. */
export const judgeWithPrism = async (): Promise<{ row: readonly string[]; problems: readonly string[] }> => {
  const complaints = (await Promise.all(subjects.map((subject) => complaintsAbout(subject, subject.document)))).flat()
  const { subject, served } = makeDefect(subjects)
  const seen = await complaintsAbout(subject, served)
  return {
    row: [
      `\`${name}\` \`--errors\``,
      prism.dependencies[name] ?? '',
      'every example of an answer, served by its name',
      ...[subjects.length, complaints.length, 0].map(String),
      'a value of another type in an example',
    ],
    problems: [...complaints, ...(seen.length === 0 ? [`${name} does not see an example of another type`] : [])],
  }
}

const complaintsAbout = async ({ title, vendor, document }: Subject, served: Document): Promise<readonly string[]> => {
  const mock = await startMock({ document: served, port: 0, errors: true })
  const complaints: string[] = []
  for (const answer of answersOf(document, vendor)) {
    const complaint = await complaintAbout(mock, vendor, answer)
    if (complaint) complaints.push(`${name}: ${title}, ${titleOfAnswer(answer)}: ${complaint}`)
  }
  await mock.close()
  return complaints
}
