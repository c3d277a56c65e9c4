import { referenceThemes } from './reference-theme.ts'

declare const Redoc: { init(document: object, options: object, element: Element): void }

declare global {
  /** Set by `document.js`, because a page opened as a file can't fetch the document. */
  var sendspecDocument: object
}

const system = matchMedia('(prefers-color-scheme: dark)')
const { dataset } = document.documentElement
const element = document.querySelector('.reference')
const theme = (): 'light' | 'dark' =>
  dataset.theme === 'light' || dataset.theme === 'dark' ? dataset.theme : system.matches ? 'dark' : 'light'
const shown = theme()

/** Redoc reads its colors once. */
const reload = (): void => {
  if (theme() !== shown) location.reload()
}

if (element) {
  Redoc.init(
    sendspecDocument,
    {
      theme: referenceThemes[shown],
      hideDownloadButtons: true,
      scrollYOffset: () => document.querySelector('header')?.getBoundingClientRect().height ?? 0,
      sortRequiredPropsFirst: false,
      expandResponses: '200',
      jsonSamplesExpandLevel: 4,
    },
    element,
  )
}
system.addEventListener('change', reload)
new MutationObserver(reload).observe(document.documentElement, { attributeFilter: ['data-theme'] })
