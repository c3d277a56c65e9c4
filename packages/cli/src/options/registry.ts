import { Option } from 'commander'
import { UsageError } from './usage-error.ts'

/** The option that names an npm registry. Its address gets a slash at the end. */
export const registryOption = (about: string): Option => new Option('--registry <url>', about).argParser(parseRegistry)

const parseRegistry = (text: string): string => {
  if (URL.canParse(text) && /^https?:$/.test(new URL(text).protocol)) return text.replace(/\/?$/, '/')
  throw new UsageError(
    `--registry ${text}: it is no address`,
    'give one, e.g. --registry https://docs.example/api/npm/',
  )
}
