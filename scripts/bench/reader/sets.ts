/** Pages with an OpenAPI document that others made of the same API. */
export interface PageSet {
  readonly name: string
  /** Path of the pages, within the folder of sets. */
  readonly pages: string
  /** Path of the OpenAPI document, within the folder of sets. */
  readonly specification: string
  /** The beginning of a path that only pages have. */
  readonly pageBase?: RegExp
  /** Query parameters that the API describes on a page of their own. */
  readonly ignored?: readonly string[]
}

export const sets: readonly PageSet[] = [
  { name: 'GitHub', pages: 'github/pages', specification: 'github/spec.json', ignored: ['page', 'per_page'] },
  { name: 'Docker', pages: 'docker/v1.24.md', specification: 'docker/v1.25.yaml', pageBase: /^\/v1\.\d+(?=\/)/ },
  { name: 'Twitch', pages: 'twitch/reference.html', specification: 'twitch/spec.json', pageBase: /^\/helix(?=\/)/ },
  { name: 'Discord', pages: 'discord/pages', specification: 'discord/spec.json' },
]
