/** What only works with JavaScript, or is only there without it. */
const controls = 'button, form, [role=tablist], [data-try-panel], [data-assistant]'

/** Runs in a page: the text of its content, without its controls. */
export const readableText = `(() => {
  const main = document.querySelector('main').cloneNode(true)
  for (const control of main.querySelectorAll(${JSON.stringify(controls)})) control.remove()
  return main.textContent.replace(/\\s+/g, ' ').trim()
})()`

/** Runs in a page: texts of its content that are neither visible nor in what the reader can unfold. */
export const unreadableTexts = `(() => {
  const main = document.querySelector('main')
  for (const details of main.querySelectorAll('details')) details.open = true
  const walker = document.createTreeWalker(main, NodeFilter.SHOW_TEXT)
  const texts = []
  while (walker.nextNode()) {
    const { data, parentElement: parent } = walker.currentNode
    const control = parent.closest(${JSON.stringify(controls)}) || parent.closest('title, desc, noscript, [data-preview]')
    if (data.trim() && !control && !parent.checkVisibility({ visibilityProperty: true, opacityProperty: true })) texts.push(data.trim())
  }
  return texts
})()`
