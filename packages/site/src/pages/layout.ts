import { type Html, html } from '../html.ts'

/** A page's frame. `root` leads to the home page: `./`, `../` or `../../`. */
export const layout = (page: {
  root: string
  title: string
  description: string
  nav?: readonly Html[]
  head?: Html
  body: Html
}): string => {
  const { root, title, description, nav = [], head, body } = page
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="description" content="${description}">
<title>${title}</title>
<link rel="icon" href="${root}_/icon.svg" type="image/svg+xml">
<link rel="stylesheet" href="${root}_/style.css">
${head}</head>
<body>
<a class="skip" href="#content">Skip to the content</a>
<header class="bar"><nav aria-label="Site"><a class="brand" href="${root}">Sendspec</a>${nav}</nav></header>
${body}
</body>
</html>
`.html
}

/** The links at the top of a vendor's pages. `current` is the one the reader is on. */
export const vendorNav = (vendor: { name: string }, current: 'Reference' | 'Findings'): readonly Html[] => {
  const root = current === 'Findings' ? '../' : './'
  const links = { Reference: root, Findings: `${root}findings/` }
  return [
    html`<span class="vendor">${vendor.name}</span>`,
    ...Object.entries(links).map(([label, href]) =>
      label === current
        ? html`<a href="${href}" aria-current="page">${label}</a>`
        : html`<a href="${href}">${label}</a>`,
    ),
  ]
}
