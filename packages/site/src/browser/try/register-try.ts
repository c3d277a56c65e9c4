import { loaded } from '../globals.ts'
import { make } from '../make.ts'
import { addAnswerChoice } from './answer-choice.ts'
import type { Client } from './client.ts'
import { showFieldErrors } from './field-errors.ts'
import { readParams } from './read-params.ts'
import { resultNodes, summaryOf } from './result-nodes.ts'
import { send } from './send.ts'
import type { VendorFacts } from './vendor-facts.ts'

const milliseconds = { second: 1000, minute: 60_000 } as const

const textOf = (form: HTMLFormElement, name: string): string => String(new FormData(form).get(name) ?? '')

/** Provides the vendor's client to the site's request forms. */
export const registerTry = (vendor: VendorFacts, client: Client): void => {
  // One rate limit for all forms of the page, as in a client.
  const rateLimit = client.createRateLimit({
    requests: vendor.rateLimit.requests,
    per: milliseconds[vendor.rateLimit.per],
  })

  loaded().prepareTry = (form) => {
    const operation = form.dataset.operation ?? ''
    const output = form.querySelector('[data-try-output]') ?? form.appendChild(make('output'))
    const button = form.querySelector<HTMLButtonElement>('button[type="submit"], button:not([type])')
    const label = button?.textContent ?? ''
    const shown = make('div', { 'data-try-result': true, class: 'try-result', role: 'region', 'aria-label': 'Result' })
    shown.hidden = true
    output.after(shown)
    // The client validates the value. The error appears at its field.
    form.noValidate = true
    addAnswerChoice(form, vendor.answers[operation] ?? [])
    let running: AbortController | undefined

    const tell = (text: string): void => {
      output.textContent = text
    }

    const call = async (signal: AbortSignal): Promise<void> => {
      const { params, wrong } = readParams(form)
      const sent =
        wrong.length > 0
          ? { wrong }
          : await send({
              client,
              operation,
              params,
              token: textOf(form, 'token'),
              baseUrl: textOf(form, 'server').trim(),
              answer: textOf(form, 'answer'),
              rateLimit,
              signal,
              tell,
            })
      const elsewhere = showFieldErrors(form, 'wrong' in sent ? sent.wrong : [])
      shown.hidden = !('result' in sent)
      if ('result' in sent) {
        const { result, request } = sent
        shown.replaceChildren(...resultNodes(result, vendor, request))
        shown.firstElementChild?.scrollIntoView({ block: 'nearest' })
        const places = result.drift?.length ?? 0
        tell(`${summaryOf(result)}${places === 0 ? '' : `, ${places} ${places === 1 ? 'place' : 'places'} of drift`}`)
      } else {
        const refused = 'refused' in sent ? [sent.refused] : elsewhere
        tell(refused.length > 0 ? `Not sent: ${refused.join(' ')}` : 'Not sent: see the marked fields')
      }
    }

    return async () => {
      if (running) {
        running.abort()
        return
      }
      running = new AbortController()
      if (button) button.textContent = 'Stop'
      try {
        await call(running.signal)
      } catch (error) {
        tell(`Not sent: ${(error as Error).message}`)
      } finally {
        running = undefined
        if (button) button.textContent = label
      }
    }
  }
}
