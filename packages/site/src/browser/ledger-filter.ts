const names = ['class', 'kind', 'severity', 'status'] as const

type Control = HTMLInputElement | HTMLSelectElement

const targeted = (finding: HTMLElement): boolean => `#${finding.id}` === location.hash

const isChoice = (control: Control): control is HTMLInputElement => control.type === 'checkbox'

/** What of the form is set, by name. A name that is absent or has nothing set accepts every finding. */
const chosen = (form: HTMLFormElement): ReadonlyMap<string, readonly string[]> => {
  const data = new FormData(form)
  return new Map(
    [...new Set(data.keys())].map((name) => [
      name,
      data
        .getAll(name)
        .map((value) => String(value).trim())
        .filter((value) => value !== ''),
    ]),
  )
}

/** Filters the ledger. The address keeps the filter, so that it can be shared. A permalink always shows its finding. */
export const enableLedgerFilter = (): void => {
  const form = document.querySelector<HTMLFormElement>('[data-ledger-filter]')
  if (!form) return
  const count = form.querySelector('[data-ledger-count]')
  const findings = [...document.querySelectorAll<HTMLDetailsElement>('[data-finding]')]
  const texts = new Map(findings.map((finding) => [finding, finding.textContent.toLowerCase()]))
  const sections = new Set(findings.flatMap((finding) => finding.closest('section') ?? []))
  const controls = [...form.querySelectorAll<Control>('input, select')]

  const apply = (): void => {
    const wanted = chosen(form)
    const accepts = (name: string, fits: (value: string) => boolean): boolean => {
      const values = wanted.get(name) ?? []
      return values.length === 0 || values.some(fits)
    }
    const matching = new Set(
      findings.filter(
        (finding) =>
          names.every((name) => accepts(name, (value) => finding.dataset[name] === value)) &&
          accepts('text', (value) => (texts.get(finding) ?? '').includes(value.toLowerCase())),
      ),
    )
    for (const finding of findings) finding.hidden = !matching.has(finding) && !targeted(finding)
    for (const section of sections) section.hidden = !section.querySelector('[data-finding]:not([hidden])')
    const beside = findings.some((finding) => targeted(finding) && !matching.has(finding))
    if (count) {
      const one = beside ? ', and the one in the address' : ''
      count.textContent = `${matching.size} of ${findings.length} findings${one}`
    }
  }

  const share = (): void => {
    const url = new URL(location.href)
    for (const { name } of controls) url.searchParams.delete(name)
    for (const [name, values] of chosen(form)) for (const value of values) url.searchParams.append(name, value)
    // A new filter replaces the one from the address.
    url.hash = ''
    history.replaceState(null, '', url)
  }

  const read = (): void => {
    const query = new URLSearchParams(location.search)
    for (const control of controls) {
      if (isChoice(control)) control.checked = query.getAll(control.name).includes(control.value)
      else control.value = query.get(control.name) ?? ''
      if (control instanceof HTMLSelectElement && control.selectedIndex === -1) control.value = ''
    }
  }

  const update = (): void => {
    share()
    apply()
  }
  form.addEventListener('input', update)
  form.addEventListener('reset', () => setTimeout(update))
  form.addEventListener('submit', (event) => event.preventDefault())
  const opener = form.querySelector<HTMLButtonElement>('[data-ledger-open]')
  opener?.addEventListener('click', () => {
    const shown = findings.filter(({ hidden }) => !hidden)
    const open = shown.some((finding) => !finding.open)
    for (const finding of shown) finding.open = open
    opener.textContent = open ? 'Close all' : 'Open all'
  })
  addEventListener('hashchange', apply)
  addEventListener('popstate', () => {
    read()
    apply()
  })
  read()
  apply()
}
