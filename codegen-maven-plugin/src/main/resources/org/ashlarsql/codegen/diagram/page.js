const input = document.querySelector('nav input')
const found = [...document.querySelectorAll('[data-text]')]
input.addEventListener('input', () => {
  const words = input.value.toLowerCase().split(/\s+/)
  for (const one of found) one.hidden = !words.every(word => one.dataset.text.includes(word))
})
addEventListener('keydown', event => {
  if (event.key === '/' && document.activeElement !== input) { event.preventDefault(); input.focus() }
})
