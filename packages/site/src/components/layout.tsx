import { renderToString } from 'preact-render-to-string'
import { contentSecurityPolicy } from '../content-security-policy.ts'
import { type Link, linkFrom, rootOf } from '../model/paths.ts'
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
}

/** What search engines, feed readers and chats show of a page. */
const Head = ({ site, page, link }: Pick<Options, 'site' | 'page'> & { link: Link }) => {
  const { url } = site
  const address = url === undefined ? undefined : `${url}${page.folder}`
  const feed = page.vendor === undefined ? 'feed.xml' : `${page.vendor}/feed.xml`
  return (
    <>
      <meta property="og:title" content={page.title} />
      <meta property="og:description" content={page.description} />
      <meta property="og:type" content="article" />
      <meta property="og:site_name" content="Sendspec" />
      {address === undefined ? null : (
        <>
          <link rel="canonical" href={address} />
          <meta property="og:url" content={address} />
          <meta property="og:image" content={`${url}_/icon-512.png`} />
        </>
      )}
      <link rel="icon" href={link('favicon.ico')} sizes="32x32" />
      <link rel="icon" href={link('_/icon.svg')} type="image/svg+xml" />
      <link rel="apple-touch-icon" href={link('_/icon-180.png')} />
      {site.changed === undefined ? null : (
        <link rel="alternate" type="application/atom+xml" title="Changes" href={link(feed)} />
      )}
    </>
  )
}

/** A page as an HTML document. */
export const layout = (options: Options): string => {
  const { site, page, root = rootOf(page.folder), markdown = true } = options
  const link = options.root === undefined ? linkFrom(page.folder) : (to: string) => `${root}${to}`
  const title = page.folder === '' ? page.title : `${page.title} · Sendspec`
  const { skipTo, sections = [] } = page
  const metadata = renderToString(
    <>
      <meta charset="utf-8" />
      <meta http-equiv="Content-Security-Policy" content={contentSecurityPolicy} />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <meta name="color-scheme" content="light dark" />
      <meta name="description" content={page.description} />
      <meta name="referrer" content="no-referrer" />
      <title>{title}</title>
      <script src={link('_/theme.js')} />
      <link rel="stylesheet" href={link('_/style.css')} />
      {markdown ? <link rel="alternate" type="text/markdown" href="index.md" /> : null}
      <Head site={site} page={page} link={link} />
      <script src={link('_/site.js')} defer />
      {page.form ? <script src={link('_/call.js')} defer /> : null}
    </>,
  )
  const body = renderToString(
    <>
      {skipTo === undefined ? null : (
        <a class="skip" href={`#${skipTo.id}`}>
          {skipTo.label}
        </a>
      )}
      <a class="skip" href="#content">
        Skip to the content
      </a>
      <header class="bar">
        <div class="bar-inner">
          <a class="brand" href={link('index.html')}>
            <img src={link('_/icon.svg')} alt="" width="24" height="24" /> Sendspec
          </a>
          <div class="tools">
            <button type="button" class="search-open" data-search-open>
              Search <kbd>/</kbd>
            </button>
            <button type="button" data-theme-toggle>
              Theme
            </button>
          </div>
        </div>
      </header>
      <div class={`shell ${page.width}`}>
        <div class="side">
          <details class="menu">
            <summary>Menu</summary>
            <Navigation site={site} page={page} link={link} />
          </details>
        </div>
        <main id="content" tabindex={-1}>
          {page.body}
        </main>
        {sections.length < 2 ? null : (
          <nav class="toc" aria-label="On this page">
            <p>On this page</p>
            <ul>
              {sections.map(({ id, label }) => (
                <li key={id}>
                  <a href={`#${id}`}>{label}</a>
                </li>
              ))}
            </ul>
          </nav>
        )}
      </div>
      <Footer site={site} link={link} markdown={markdown} />
    </>,
  )
  return `<!doctype html>\n<html lang="en" data-root="${root}"${page.vendor === undefined ? '' : ` data-vendor="${page.vendor}"`}>\n<head>\n${metadata}\n</head>\n<body>\n${body}\n</body>\n</html>\n`
}

const Footer = ({ site, link, markdown }: { site: SiteModel; link: Link; markdown: boolean }) => {
  return (
    <footer class="foot">
      <p>
        {site.version === undefined ? 'Sendspec' : `Sendspec ${site.version}`}
        {site.changed === undefined ? null : (
          <>
            , contracts last changed on <time datetime={site.changed}>{site.changed}</time>
          </>
        )}
        . Vendors' names belong to them; Sendspec is not affiliated with any of them.
      </p>
      <ul>
        {markdown ? (
          <li>
            <a href="index.md">This page as Markdown</a>
          </li>
        ) : null}
        <li>
          <a href={link('llms.txt')}>llms.txt</a>
        </li>
        {site.changed === undefined ? null : (
          <li>
            <a href={link('feed.xml')}>Changes as a feed</a>
          </li>
        )}
      </ul>
    </footer>
  )
}
