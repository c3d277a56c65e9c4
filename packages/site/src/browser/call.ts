import { followForm } from './live-samples.ts'
import { enableTry } from './try-opener.ts'

for (const form of document.querySelectorAll<HTMLFormElement>('form[data-try]')) {
  followForm(form)
  enableTry(form)
}
