import type { Page } from './page.ts'

/** @param base Path of the site on its host. The page is served at any depth, so its links can't be relative. */
export const notFoundPage = (base: string): Omit<Page, 'markdown'> => ({
  folder: '404.html',
  title: 'Not found',
  description: 'This page was not found.',
  width: 'text',
  body: (
    <>
      <h1>Page not found</h1>
      <p class="lead">
        It may have moved. Search for it, or start at the <a href={`${base}index.html`}>home page</a>, which lists every
        API.
      </p>
    </>
  ),
})
