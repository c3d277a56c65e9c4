import { perObject } from '@sendspec/contract'
import type { PageFacts, Stated } from '@sendspec/facts'
import { distinctBy } from './values.ts'

/** The hosts that the page calls, without duplicates. Every other page is compared with them. */
export const hostsOf = perObject(({ servers, operations }: PageFacts): readonly Stated<string>[] => {
  const urls = [
    ...servers,
    ...operations.flatMap(({ server, samples }) => [
      ...(server ? [server] : []),
      ...samples.flatMap(({ url }) => (url ? [url] : [])),
    ]),
  ]
  const hosts = urls.flatMap(({ value, line, column }) => {
    const host = /^https?:\/\/([A-Za-z0-9.-]+)/.exec(value)?.[1]
    return host ? [{ value: host.toLowerCase(), line, column }] : []
  })
  return distinctBy(hosts, ({ value }) => value)
})

/** The hosts that are not internal. */
export const publicHostsOf = perObject((page: PageFacts) => hostsOf(page).filter(({ value }) => !isStaging(value)))

/** Whether a label of the host marks it as internal. The top-level domain, which can be `.dev`, does not count. */
export const isStaging = (host: string): boolean =>
  host
    .replace(/\.[a-z]+$/, '')
    .split(/[.-]/)
    .some((label) =>
      /^(?:staging|stage|stg|sandbox|dev|develop|development|test|testing|qa|uat|preprod|internal)$/.test(label),
    )
