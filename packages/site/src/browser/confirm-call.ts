import { make } from './make.ts'

/** Asks before a call that changes something. */
export const confirmCall = (call: { method: string; address: string }): Promise<boolean> => {
  const { method, address } = call
  const deletes = method === 'DELETE'
  const send = make(
    'button',
    { type: 'submit', value: 'send', class: deletes ? 'send deletes' : 'send' },
    `Send ${method}`,
  )
  const cancel = make('button', { type: 'submit', value: 'cancel', autofocus: true }, 'Cancel')
  const dialog = make(
    'dialog',
    { class: 'confirm', 'aria-labelledby': 'confirm-title' },
    make(
      'form',
      { method: 'dialog' },
      make('h2', { id: 'confirm-title' }, `Send this ${method} request?`),
      make('p', {}, 'It goes to ', make('code', {}, address), `, and ${deletes ? 'deletes' : 'changes'} data there.`),
      make('p', { class: 'actions' }, cancel, send),
    ),
  )
  document.body.append(dialog)
  dialog.showModal()
  return new Promise((resolve) => {
    dialog.addEventListener('close', () => {
      resolve(dialog.returnValue === 'send')
      dialog.remove()
    })
  })
}
