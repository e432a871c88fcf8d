// Over an area of Markdown: pales what is no prose (the head of the file, the addresses of links), so that what a reader
// will see stands out. The text stays that of the area: it is chosen, read aloud and copied as ever.
{
  const NotProse = /^---\n[^]*?\n---(?=\n|$)|(?<=\])\([^()\s]*\)/g
  const Most = 200_000

  rk.veil = (area) => {
    const over = rk.make('div', { className: 'write-veil' })
    over.setAttribute('aria-hidden', 'true')
    area.after(over)
    return {
      draw() {
        const text = area.value
        const parts = []
        let at = 0
        for (const found of text.length <= Most ? text.matchAll(NotProse) : []) {
          parts.push(text.slice(at, found.index), rk.make('span', { textContent: found[0] }))
          at = found.index + found[0].length
        }
        over.replaceChildren(...parts, at > 0 ? text.slice(at) + '\n' : '')
        this.align()
      },
      align() {
        over.scrollTop = area.scrollTop
      },
    }
  }
}
