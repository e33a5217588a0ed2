/**
 * What the page does beyond opening and closing, which works without it: search, filters and buttons that copy a command. Elements with
 * `data-find` are what is searched; `data-verdict` and `data-level` are what is filtered.
 */
export const SCRIPT = `
'use strict'
const filter = document.getElementById('filter')
const found = document.getElementById('found')
const fields = ['text', 'verdict', 'level'].map((name) => document.getElementById('filter-' + name))
const items = [...document.querySelectorAll('[data-find]')]
const texts = new Map()
const textOf = (item) => {
  if (!texts.has(item)) texts.set(item, item.textContent.toLowerCase())
  return texts.get(item)
}
const fits = (item, [words, verdict, level]) =>
  (verdict === '' || item.dataset.verdict === undefined || item.dataset.verdict.split(' ').includes(verdict)) &&
  (level === '' || item.dataset.level === undefined || item.dataset.level === level) &&
  words.every((word) => textOf(item).includes(word))
const apply = () => {
  const [text, verdict, level] = fields.map((field) => field.value.trim())
  const asked = [text.toLowerCase().split(/\\s+/).filter((word) => word !== ''), verdict, level]
  let shown = 0
  for (const item of items) {
    item.hidden = !fits(item, asked)
    if (!item.hidden && item.classList.contains('requirement')) shown += 1
  }
  for (const topic of document.querySelectorAll('[data-topic]')) {
    topic.hidden = topic.querySelector('[data-find]:not([hidden])') === null
  }
  const all = text + verdict + level === ''
  found.textContent = all ? '' : shown + ' of ' + document.querySelectorAll('.requirement').length + ' requirements'
}
let waiting
for (const field of fields) {
  field.addEventListener('input', () => {
    clearTimeout(waiting)
    waiting = setTimeout(apply, 120)
  })
}
document.addEventListener('keydown', (event) => {
  const typing = /^(INPUT|SELECT|TEXTAREA)$/.test(document.activeElement.tagName)
  if (event.key === '/' && !typing) {
    event.preventDefault()
    fields[0].focus()
  }
  if (event.key === 'Escape' && document.activeElement === fields[0]) {
    fields[0].value = ''
    apply()
  }
})
for (const command of document.querySelectorAll('pre[data-copy]')) {
  const text = command.textContent
  const button = document.createElement('button')
  button.type = 'button'
  button.textContent = 'Copy'
  button.setAttribute('aria-label', 'Copy the ' + command.dataset.copy)
  button.addEventListener('click', async () => {
    try {
      await navigator.clipboard.writeText(text)
      button.textContent = 'Copied'
    } catch {
      getSelection().selectAllChildren(command)
      button.textContent = 'Selected'
    }
  })
  command.prepend(button)
}
filter.hidden = false
`
