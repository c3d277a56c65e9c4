import { markdownTable } from '@sendspec/contract'
import { comparedRequests, mockReports, type Report } from '@sendspec/mock/testing'
import { proxyReports } from '@sendspec/proxy/testing'
import { fillPart } from '../../fill-part.ts'

/** Documents with tables of requests and reports that tests of the packages try. */
export const documents: Readonly<Record<string, (text: string) => string>> = {
  'docs/mocks.md': (text) => fillPart(fillPart(text, 'differences', differences()), 'reports', reports(mockReports)),
  'docs/proxy.md': (text) => fillPart(text, 'reports', reports(proxyReports)),
}

const differences = (): string =>
  markdownTable(
    ['request', 'our mock', '`prism mock`', 'why'],
    comparedRequests.map(({ what, ours, prism, reason }) => [what, ours, prism, reason ?? 'the same answer']),
  )

const reports = (all: readonly Report[]): string =>
  markdownTable(
    ['report', 'tried', 'result'],
    all.map(({ source, tried, result, reason }) => [
      link(source),
      tried,
      reason === undefined
        ? `\`\`${result.replaceAll('`', '')}\`\``
        : `\`\`${result.replaceAll('`', '')}\`\` ${reason}`,
    ]),
  )

/** `stoplightio/prism#1929` */
const link = (source: string): string => {
  const [repository = '', number = ''] = source.split('#')
  return `[${repository.split('/').pop()}#${number}](https://github.com/${repository}/issues/${number})`
}
