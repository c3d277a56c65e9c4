const names = ['class', 'kind', 'severity', 'status'] as const

const targeted = (finding: HTMLElement): boolean => `#${finding.id}` === location.hash

/** Filters the ledger. The address keeps the filter, so that it can be shared. A permalink always shows its finding. */
export const enableLedgerFilter = (): void => {
  const form = document.querySelector<HTMLFormElement>('[data-ledger-filter]')
  if (!form) return
  const count = document.querySelector('[data-ledger-count]')
  const findings = [...document.querySelectorAll<HTMLElement>('[data-finding]')]
  const sections = new Set(findings.flatMap((finding) => finding.closest('section') ?? []))
  const selects = names.flatMap((name) => {
    const select = form.elements.namedItem(name)
    return select instanceof HTMLSelectElement ? [{ name, select }] : []
  })

  const apply = (): void => {
    const wanted = selects.filter(({ select }) => select.value !== '')
    const matching = findings.filter((finding) =>
      wanted.every(({ name, select }) => finding.dataset[name] === select.value),
    )
    for (const finding of findings) finding.hidden = !matching.includes(finding) && !targeted(finding)
    for (const section of sections) section.hidden = !section.querySelector('[data-finding]:not([hidden])')
    const beside = findings.some((finding) => targeted(finding) && !matching.includes(finding))
    if (count) {
      const one = beside ? ', and the one in the address' : ''
      count.textContent = `${matching.length} of ${findings.length} findings${one}`
    }
  }

  const share = (): void => {
    const url = new URL(location.href)
    for (const { name, select } of selects) {
      if (select.value) url.searchParams.set(name, select.value)
      else url.searchParams.delete(name)
    }
    // A new filter replaces the one from the address.
    url.hash = ''
    history.replaceState(null, '', url)
  }

  const read = (): void => {
    const query = new URLSearchParams(location.search)
    for (const { name, select } of selects) {
      select.value = query.get(name) ?? ''
      if (select.selectedIndex === -1) select.value = ''
    }
  }

  form.addEventListener('change', () => {
    share()
    apply()
  })
  form.addEventListener('reset', () =>
    setTimeout(() => {
      share()
      apply()
    }),
  )
  form.addEventListener('submit', (event) => event.preventDefault())
  addEventListener('hashchange', apply)
  addEventListener('popstate', () => {
    read()
    apply()
  })
  read()
  apply()
  form.hidden = false
}
