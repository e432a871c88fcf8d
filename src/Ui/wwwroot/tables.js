// <rk-table>: sorts by the column whose heading is pressed, and filters rows where there are many. Totals stay at the
// foot, missing values at the end; a table in which a series breaks keeps its order.
{
  const FewestToSort = 3
  const FewestToFilter = 15
  const order = new Intl.Collator(rk.language, { numeric: true })

  class Table extends HTMLElement {
    connectedCallback() {
      this.body = this.querySelector('tbody')
      if (!this.body || this.hasAttribute('plain')) return
      this.rows = [...this.body.rows].filter((row) => !row.classList.contains('total'))
      if (this.rows.length >= FewestToSort && !this.querySelector('tr.break')) this.sortable()
      if (this.rows.length >= FewestToFilter) this.filterable()
    }

    sortable() {
      this.headings = [...this.querySelectorAll('thead th')]
      this.headings.forEach((heading, column) => {
        const button = rk.make('button', { type: 'button', className: 'sort' })
        for (const part of [...heading.childNodes]) if (part.nodeName !== 'SUP') button.append(part)
        heading.prepend(button)
        button.addEventListener('click', () => this.sort(heading, column))
      })
    }

    sort(heading, column) {
      const down = heading.getAttribute('aria-sort') === 'ascending'
      for (const other of this.headings) other.removeAttribute('aria-sort')
      heading.setAttribute('aria-sort', down ? 'descending' : 'ascending')
      const value = heading.classList.contains('number') ? Table.number : Table.text
      const keyed = this.rows.map((row) => [value(row.cells[column]), row])
      keyed.sort(([a], [b]) => {
        if (a === null || b === null) return (a === null) - (b === null)
        return (typeof a === 'number' ? a - b : order.compare(a, b)) * (down ? -1 : 1)
      })
      const total = [...this.body.rows].find((row) => row.classList.contains('total')) ?? null
      for (const [, row] of keyed) this.body.insertBefore(row, total)
    }

    /** What a cell says to be ordered by, else its words without notes; null for a dash. */
    static text(cell) {
      const time = cell?.dataset.sort ?? cell?.querySelector('time')?.dateTime
      const words = time ?? [...(cell?.childNodes ?? [])].filter((part) => part.nodeName !== 'SUP').map((part) => part.textContent).join('').trim()
      return words === '' || words === '–' ? null : words
    }

    static number(cell) {
      const words = Table.text(cell)
      if (words === null) return null
      const plain = rk.language === 'nl' ? words.replaceAll('.', '').replace(',', '.') : words.replaceAll(',', '')
      const value = Number.parseFloat(plain.replace(/[^0-9.−-]/g, '').replace('−', '-'))
      return Number.isNaN(value) ? null : value
    }

    filterable() {
      const input = rk.make('input', { type: 'search', className: 'utrecht-textbox utrecht-textbox--html-input' })
      const said = rk.make('span', { className: 'quiet small' })
      said.setAttribute('role', 'status')
      const label = rk.make('label', {}, rk.say('Filter rijen ', 'Filter rows '), input)
      this.before(rk.make('p', { className: 'filter' }, label, ' ', said))
      const words = new Map(this.rows.map((row) => [row, rk.words(row.textContent)]))
      input.addEventListener('input', () => {
        const asked = rk.words(input.value)
        for (const row of this.rows) row.hidden = asked.length > 0 && rk.score(asked, words.get(row)) === 0
        const seen = this.rows.filter((row) => !row.hidden).length
        said.textContent = asked.length === 0 ? '' : rk.say(`${seen} van ${this.rows.length} rijen`, `${seen} of ${this.rows.length} rows`)
      })
    }
  }

  customElements.define('rk-table', Table)
}
