import type { ComponentChildren } from 'preact'
import { renderToString } from 'preact-render-to-string'
import { contentSecurityPolicy } from '../content-security-policy.ts'
import { linkFrom, rootOf } from '../model/paths.ts'
import type { SiteModel } from '../model/site-model.ts'
import type { Page } from '../pages/page.ts'
import { Navigation } from './navigation.tsx'

interface Options {
  readonly site: SiteModel
  readonly page: Omit<Page, 'markdown'>
  /** Whether the page also exists as Markdown. */
  readonly markdown?: boolean
  /** Path to the root of the site, if it doesn't follow from the folder. */
  readonly root?: string
  readonly policy?: string
  /** More elements for the head. */
  readonly head?: ComponentChildren
}

/** A page as an HTML document. */
export const layout = (options: Options): string => {
  const { site, page, root = rootOf(page.folder), markdown = true, policy = contentSecurityPolicy, head } = options
  const link = options.root === undefined ? linkFrom(page.folder) : (to: string) => `${root}${to}`
  const title = page.folder === '' ? page.title : `${page.title} · Sendspec`
  const metadata = renderToString(
    <>
      <meta charset="utf-8" />
      <meta http-equiv="Content-Security-Policy" content={policy} />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <meta name="color-scheme" content="light dark" />
      <meta name="description" content={page.description} />
      <meta name="referrer" content="no-referrer" />
      <title>{title}</title>
      <script src={link('_/theme.js')} />
      <link rel="icon" href={link('_/icon.svg')} type="image/svg+xml" />
      <link rel="stylesheet" href={link('_/style.css')} />
      {markdown ? <link rel="alternate" type="text/markdown" href="index.md" /> : null}
      <script src={link('_/site.js')} defer />
      {head}
    </>,
  )
  const body = renderToString(
    <>
      <a class="skip" href="#content">
        Skip to the content
      </a>
      <header class="bar">
        <a class="brand" href={link('index.html')}>
          <img src={link('_/icon.svg')} alt="" width="24" height="24" /> Sendspec
        </a>
        <div class="tools">
          <button type="button" data-search-open hidden>
            Search <kbd>/</kbd>
          </button>
          <button type="button" data-theme-toggle hidden>
            Theme
          </button>
        </div>
      </header>
      <div class={`shell ${page.width}`}>
        {page.width === 'full' ? null : (
          <div class="side">
            <details class="menu">
              <summary>Menu</summary>
              <Navigation site={site} page={page} link={link} />
            </details>
          </div>
        )}
        <main id="content">{page.body}</main>
      </div>
      <footer class="foot">
        <p>
          Made by Sendspec from the contracts. Vendors' names belong to them; Sendspec is not affiliated with any of
          them.
        </p>
        {markdown ? (
          <p>
            <a href="index.md">This page as Markdown</a>
          </p>
        ) : null}
      </footer>
    </>,
  )
  return `<!doctype html>\n<html lang="en" data-root="${root}">\n<head>\n${metadata}\n</head>\n<body>\n${body}\n</body>\n</html>\n`
}
