const names = ['text', 'class', 'kind', 'severity', 'status'] as const

type Control = HTMLInputElement | HTMLSelectElement

const targeted = (finding: HTMLElement): boolean => `#${finding.id}` === location.hash

/** Filters the ledger. The address keeps the filter, so that it can be shared. A permalink always shows its finding. */
export const enableLedgerFilter = (): void => {
  const form = document.querySelector<HTMLFormElement>('[data-ledger-filter]')
  if (!form) return
  const count = form.querySelector('[data-ledger-count]')
  const findings = [...document.querySelectorAll<HTMLDetailsElement>('[data-finding]')]
  const texts = new Map(findings.map((finding) => [finding, finding.textContent.toLowerCase()]))
  const sections = new Set(findings.flatMap((finding) => finding.closest('section') ?? []))
  const controls = names.flatMap((name) => {
    const control = form.elements.namedItem(name)
    return control instanceof HTMLInputElement || control instanceof HTMLSelectElement
      ? [{ name, control: control as Control }]
      : []
  })

  const fits = (finding: HTMLDetailsElement, name: (typeof names)[number], value: string): boolean =>
    name === 'text' ? (texts.get(finding) ?? '').includes(value.toLowerCase()) : finding.dataset[name] === value

  const apply = (): void => {
    const wanted = controls.filter(({ control }) => control.value.trim() !== '')
    const matching = new Set(
      findings.filter((finding) => wanted.every(({ name, control }) => fits(finding, name, control.value.trim()))),
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
    for (const { name, control } of controls) {
      if (control.value) url.searchParams.set(name, control.value)
      else url.searchParams.delete(name)
    }
    // A new filter replaces the one from the address.
    url.hash = ''
    history.replaceState(null, '', url)
  }

  const read = (): void => {
    const query = new URLSearchParams(location.search)
    for (const { name, control } of controls) {
      control.value = query.get(name) ?? ''
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
