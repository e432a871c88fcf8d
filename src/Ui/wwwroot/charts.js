// <rk-chart>: what a mark stands for, by pointer and by arrow keys, in a live text. Without this script a browser shows
// the same words as the titles of the marks.
{
  const Near = 28

  class Chart extends HTMLElement {
    connectedCallback() {
      // Two tips at once, ours and the browser's, would cover each other.
      for (const title of this.querySelectorAll(':scope > svg > * > title')) {
        title.parentNode.dataset.tip = title.textContent
        title.remove()
      }
      if (!this.querySelector('[data-tip]')) return
      this.tabIndex = 0
      this.setAttribute('role', 'group')
      this.setAttribute('aria-label', rk.say('Grafiek; pijltjestoetsen lopen langs de waarden', 'Chart; arrow keys walk along the values'))
      this.tip = rk.make('p', { className: 'chart-tip' })
      this.tip.setAttribute('role', 'status')
      this.append(this.tip)
      this.addEventListener('keydown', (event) => this.press(event))
      this.addEventListener('pointermove', (event) => this.point(event))
      this.addEventListener('pointerdown', (event) => this.point(event))
      this.addEventListener('pointerleave', () => this.show(null))
      this.addEventListener('blur', () => this.show(null))
    }

    /** The marks of the picture that is seen: wide or phone. */
    get marks() {
      const seen = [...this.querySelectorAll(':scope > svg')].find((svg) => svg.getClientRects().length > 0)
      return seen ? [...seen.querySelectorAll('[data-tip]')] : []
    }

    press(event) {
      const marks = this.marks
      const at = marks.indexOf(this.here)
      const to = {
        ArrowRight: () => marks[Math.min(at + 1, marks.length - 1)],
        ArrowLeft: () => marks[Math.max(at - 1, 0)],
        ArrowDown: () => this.beside(marks, 1) ?? marks[Math.min(at + 1, marks.length - 1)],
        ArrowUp: () => this.beside(marks, -1) ?? marks[Math.max(at - 1, 0)],
        Home: () => marks[0],
        End: () => marks[marks.length - 1],
        Escape: () => null,
      }[event.key]
      if (!to || event.ctrlKey || event.altKey || event.metaKey) return
      event.preventDefault()
      this.show(to())
    }

    /** The nearest mark above or below in the same column: another series at the same time. */
    beside(marks, way) {
      if (!this.here) return null
      const from = Chart.middle(this.here)
      const column = marks.map((mark) => [mark, Chart.middle(mark)]).filter(([, to]) => Math.abs(to.x - from.x) < 2 && (to.y - from.y) * way > 0.5)
      column.sort(([, a], [, b]) => (a.y - b.y) * way)
      return column[0]?.[0]
    }

    point(event) {
      if (event.target.dataset?.tip) return this.show(event.target)
      const away = (mark) => {
        const at = Chart.middle(mark)
        return Math.hypot(at.x - event.clientX, at.y - event.clientY)
      }
      const dots = this.marks.filter((mark) => mark.tagName === 'circle')
      const nearest = dots.reduce((best, mark) => (best && away(best) <= away(mark) ? best : mark), null)
      this.show(nearest && away(nearest) <= Near ? nearest : null)
    }

    show(mark) {
      if (mark === this.here) return
      this.here?.classList.remove('here')
      this.here = mark
      this.tip.textContent = mark?.dataset.tip ?? ''
      if (!mark) return
      mark.classList.add('here')
      const [own, box] = [this.getBoundingClientRect(), mark.getBoundingClientRect()]
      const left = box.left + box.width / 2 - own.left - this.tip.offsetWidth / 2
      const above = box.top - own.top - this.tip.offsetHeight - 10
      const top = above < -own.top ? box.bottom - own.top + 10 : above
      this.tip.style.left = `${Math.max(0, Math.min(left, own.width - this.tip.offsetWidth))}px`
      this.tip.style.top = `${mark.tagName === 'path' ? box.top + box.height / 2 - own.top + 24 : top}px`
    }

    static middle(mark) {
      const box = mark.getBoundingClientRect()
      return { x: box.left + box.width / 2, y: box.top + box.height / 2 }
    }
  }

  customElements.define('rk-chart', Chart)
}
