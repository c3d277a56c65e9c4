import { announce } from '../announce.ts'
import { readFilter, shareFilter } from './filter-address.ts'
import { entriesIn, showFound } from './found-on-all-pages.ts'
import type { Filterable } from './ledger-entry.ts'
import { accepts, type Wanted, wantedBy } from './wanted.ts'

const targeted = (finding: HTMLElement): boolean => `#${finding.id}` === location.hash

const filterable = ({ dataset, textContent }: HTMLElement): Filterable => {
  const { class: own = '', kind = '', severity = '', status = '' } = dataset
  return { class: own, kind, severity, status, text: textContent.toLowerCase() }
}

/** Opens all findings that are shown, or closes them. */
const enableOpener = (form: HTMLFormElement, findings: readonly HTMLDetailsElement[]): void => {
  const opener = form.querySelector<HTMLButtonElement>('[data-ledger-open]')
  opener?.addEventListener('click', () => {
    const shown = findings.filter((finding) => finding.checkVisibility())
    const open = shown.some((finding) => !finding.open)
    for (const finding of shown) finding.open = open
    opener.textContent = open ? 'Close all' : 'Open all'
  })
}

/** Filters the ledger, on all of its pages. The address keeps the filter. A permalink always shows its finding. */
export const enableLedgerFilter = (): void => {
  const form = document.querySelector<HTMLFormElement>('[data-ledger-filter]')
  if (!form) return
  const { ledgerFilter: script } = form.dataset
  const count = form.querySelector('[data-ledger-count]')
  const none = form.querySelector<HTMLElement>('[data-ledger-none]')
  const found = document.querySelector<HTMLElement>('[data-ledger-found]')
  const pager = document.querySelector<HTMLElement>('main .pager')
  const all = count?.textContent ?? ''
  const findings = [...document.querySelectorAll<HTMLDetailsElement>('[data-finding]')]
  const rows = new Map(findings.map((finding) => [finding, filterable(finding)]))
  const sections = new Set(findings.flatMap((finding) => finding.closest('section') ?? []))

  const say = (words: string): void => {
    if (count && count.textContent !== words) count.textContent = words
  }

  /** Shows these findings of the page, and the one that the address names. */
  const showRows = (matching: ReadonlySet<HTMLElement>): void => {
    for (const finding of findings) finding.hidden = !matching.has(finding) && !targeted(finding)
    for (const section of sections) section.hidden = !section.querySelector('[data-finding]:not([hidden])')
  }

  const filterPage = (wanted: Wanted): void => {
    const matching = new Set(findings.filter((finding) => accepts(wanted, rows.get(finding) as Filterable)))
    showRows(matching)
    const besides = findings.some((finding) => targeted(finding) && !matching.has(finding))
    const one = besides ? ', and the one in the address' : ''
    say(`${matching.size} of ${findings.length} findings${one}`)
    if (none) none.hidden = matching.size > 0
  }

  const filterPages = async (list: HTMLElement): Promise<void> => {
    const entries = await entriesIn(script as string)
    // The reader may have typed on while they loaded.
    const wanted = wantedBy(form)
    const filtering = wanted.size > 0
    const matching = filtering ? entries.filter((entry) => accepts(wanted, entry)) : []
    showRows(new Set(filtering ? [] : findings))
    showFound(list, matching)
    list.hidden = matching.length === 0
    if (pager) pager.hidden = filtering
    say(filtering ? `${matching.length} of ${entries.length} findings` : all)
    if (none) none.hidden = !filtering || matching.length > 0
  }

  const apply = (): void => {
    const wanted = wantedBy(form)
    if (!script || !found) filterPage(wanted)
    else if (wanted.size > 0 || !found.hidden || none?.hidden === false)
      filterPages(found).catch(() => announce('The findings of the other pages could not be loaded'))
  }

  const update = (): void => {
    shareFilter(form, wantedBy(form))
    apply()
  }
  form.addEventListener('input', update)
  form.addEventListener('reset', () => setTimeout(update))
  form.addEventListener('submit', (event) => event.preventDefault())
  enableOpener(form, findings)
  addEventListener('hashchange', apply)
  addEventListener('popstate', () => {
    readFilter(form)
    apply()
  })
  readFilter(form)
  apply()
}
