import type { Check, Complaint } from '../check.ts'
import { linesText } from '../lines/current-evidence.ts'
import { digestOf, type quoteLinesText } from '../quotes/quote-lines.ts'
import { linesFile, quotesFile } from '../source/sources.ts'

/** The lines that reports and documents link to are the ones that programs found. */
export const lines: Check = {
  id: 'lines',
  claim: 'the files that `sendspec generate` writes next to the facts are as it wrote them',
  run({ vendor, evidence: { written } }) {
    if (!written) return [{ subject: linesFile, complaints: [], skipped: 'the files are not at hand' }]
    const { lines: own, quotes } = written
    const stated = vendor.definition?.lines
    const complaint = (path: string, what: string): Complaint => ({
      place: { vendor: vendor.id, kind: 'file', path },
      what,
      next: 'write it again with `sendspec generate`',
    })
    return [
      {
        subject: linesFile,
        complaints:
          own !== undefined && stated && own !== linesText(stated)
            ? [complaint(linesFile, differingLine(own, linesText(stated)))]
            : [],
      },
      {
        subject: quotesFile,
        complaints: quotes !== undefined && isChanged(quotes) ? [complaint(quotesFile, 'it was changed by hand')] : [],
      },
    ]
  },
}

/** The first line that is not the one that the facts make. */
const differingLine = (own: string, wanted: string): string => {
  const [is, should] = [own.split('\n'), wanted.split('\n')]
  const at = should.findIndex((line, index) => line !== is[index])
  return `line ${at + 1} is \`${is[at]?.trim() ?? ''}\`; the facts make \`${should[at]?.trim() ?? ''}\` of it`
}

const isChanged = (text: string): boolean => {
  try {
    const { digest, ...rest } = JSON.parse(text) as { digest?: string } & Parameters<typeof quoteLinesText>[0]
    return digest !== digestOf(rest)
  } catch {
    return true
  }
}
