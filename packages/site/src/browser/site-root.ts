/** The relative path from this page to the site's first one. */
export const siteRoot = (): string => document.documentElement.dataset.root ?? './'
