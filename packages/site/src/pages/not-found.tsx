import type { Page } from './page.ts'

/** @param base Path of the site on its host. The page is served at any depth, so its links can't be relative. */
export const notFoundPage = (base: string): Omit<Page, 'markdown'> => ({
  folder: '404.html',
  title: 'Not found',
  description: 'There is no such page.',
  width: 'text',
  body: (
    <>
      <h1>There is no such page</h1>
      <p class="lead">
        The <a href={`${base}index.html`}>home page</a> lists every vendor.
      </p>
    </>
  ),
})
