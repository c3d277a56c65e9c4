import { loaded } from '../globals.ts'
import { make } from '../make.ts'
import { readForm } from '../read-form.ts'
import { addAnswerChoice } from './answer-choice.ts'
import type { Client, Secrets } from './client.ts'
import { showFieldErrors } from './field-errors.ts'
import { resultNodes, summaryOf } from './result-nodes.ts'
import { type Sent, send } from './send.ts'
import type { VendorFacts } from './vendor-facts.ts'

const milliseconds = { second: 1000, minute: 60_000 } as const

const textOf = (form: HTMLFormElement, name: string): string => String(new FormData(form).get(name) ?? '')

const secretsIn = (form: HTMLFormElement): Secrets =>
  Object.fromEntries(
    [...form.querySelectorAll<HTMLInputElement>('[data-credential]')].map(({ name, value }) => [name, value]),
  )

const toneOf = ({ ok, kind, drift }: Extract<Sent, { result: unknown }>['result']): string => {
  if (ok) return drift && drift.length > 0 ? 'drifting' : 'ok'
  return kind === 'status' ? 'error' : 'failed'
}

/** Provides the vendor's client to the site's request forms. */
export const registerTry = (vendor: VendorFacts, client: Client): void => {
  // One rate limit for all forms of the page, as in a client.
  const rateLimit = client.createRateLimit({
    requests: vendor.rateLimit.requests,
    per: milliseconds[vendor.rateLimit.per],
  })

  loaded().prepareTry = (form) => {
    const operation = form.dataset.operation ?? ''
    const output = form.querySelector<HTMLElement>('[data-try-output]') ?? form.appendChild(make('output'))
    const button = form.querySelector<HTMLButtonElement>('button.send')
    const label = button?.textContent ?? ''
    const shown = make('div', { 'data-try-result': true, class: 'try-result', role: 'region', 'aria-label': 'Result' })
    shown.hidden = true
    output.after(shown)
    // The client validates the values. The errors appear at their fields.
    form.noValidate = true
    addAnswerChoice(form, vendor.answers[operation] ?? [])
    let running: AbortController | undefined

    const tell = (text: string, tone = ''): void => {
      output.textContent = text
      output.dataset.tone = tone
    }

    const show = (sent: Sent): void => {
      const elsewhere = showFieldErrors(form, 'wrong' in sent ? sent.wrong : [])
      shown.hidden = !('result' in sent)
      if ('result' in sent) {
        const { result, request } = sent
        tell(summaryOf(result), toneOf(result))
        shown.replaceChildren(...resultNodes(result, vendor, request))
        output.scrollIntoView({ block: 'nearest' })
        shown.scrollIntoView({ block: 'nearest' })
      } else {
        const refused = 'refused' in sent ? [sent.refused] : elsewhere
        tell(refused.length > 0 ? `Not sent: ${refused.join(' ')}` : 'Not sent: see the marked fields', 'failed')
      }
    }

    const call = async (signal: AbortSignal): Promise<void> => {
      const { params, wrong } = readForm(form)
      if (wrong.length > 0) return show({ wrong })
      let answered: number | undefined
      try {
        show(
          await send({
            client,
            operation,
            params,
            secrets: secretsIn(form),
            baseUrl: textOf(form, 'server').trim(),
            answer: textOf(form, 'answer'),
            rateLimit,
            signal,
            tell,
            onAnswer: (status) => {
              answered = status
            },
          }),
        )
      } catch (error) {
        const why = (error as Error).message
        shown.hidden = true
        tell(
          answered === undefined
            ? `Not sent: ${why}`
            : `Status ${answered}. The call was answered, but this page can't show the answer: ${why}`,
          'failed',
        )
      }
    }

    return async () => {
      if (running) {
        running.abort()
        return
      }
      running = new AbortController()
      if (button) {
        button.textContent = 'Stop'
        button.dataset.running = ''
      }
      await call(running.signal)
      running = undefined
      if (button) {
        button.textContent = label
        delete button.dataset.running
      }
    }
  }
}
