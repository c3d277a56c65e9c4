import { html } from '../html.ts'
import { layout } from './layout.ts'

export const notFoundPage = (): string =>
  layout({
    root: '/',
    title: 'Not found · Sendspec',
    description: 'There is no such page.',
    body: html`<main id="content"><h1>There is no such page</h1><p><a href="/">The home page</a> lists every vendor.</p></main>`,
  })
