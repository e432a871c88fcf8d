// <rk-grid>: a form of fields in rows. Arrow keys and Enter go from field to field, cells of a spreadsheet are pasted over
// several, and what is typed is kept at the server while somebody types. A lost connection is told and tried again.
{
  const Pause = 1200
  const Again = 5000

  class Grid extends HTMLElement {
    connectedCallback() {
      this.form = this.querySelector('form')
      if (!this.form) return
      this.told = this.querySelector('.grid-kept')
      this.unkept = false
      this.addEventListener('keydown', (event) => this.move(event))
      this.addEventListener('paste', (event) => this.paste(event))
      this.form.addEventListener('input', () => this.typed())
      this.form.addEventListener('submit', (event) => this.send(event))
      addEventListener('beforeunload', (event) => this.unkept && event.preventDefault())
      addEventListener('online', () => this.unkept && this.keep())
    }

    /** The fields as they stand: an array of rows. */
    get rows() {
      return [...this.querySelectorAll('tbody tr')].map((row) => [...row.querySelectorAll('td')].map((cell) => cell.querySelector('input')))
    }

    /** Row and column of a field. */
    placeOf(field) {
      const row = field.closest('tr')
      return [[...this.querySelectorAll('tbody tr')].indexOf(row), [...row.querySelectorAll('td')].indexOf(field.closest('td'))]
    }

    move(event) {
      const field = event.target
      if (!field.matches?.('tbody input') || event.altKey || event.ctrlKey || event.metaKey) return
      const atStart = field.selectionStart === 0 && field.selectionEnd === 0
      const atEnd = field.selectionStart === field.value.length
      const step = {
        ArrowDown: [1, 0],
        Enter: [event.shiftKey ? -1 : 1, 0],
        ArrowUp: [-1, 0],
        ArrowLeft: atStart && [0, -1],
        ArrowRight: atEnd && [0, 1],
      }[event.key]
      if (!step) return
      event.preventDefault()
      const rows = this.rows
      let [row, column] = this.placeOf(field)
      do [row, column] = [row + step[0], column + step[1]]
      while (rows[row] && column >= 0 && column < rows[row].length && !rows[row][column])
      const next = rows[row]?.[column]
      if (!next) return
      next.focus()
      next.select()
    }

    /** Tabs and line ends are a spreadsheet's cells; one cell alone is pasted as ever. */
    paste(event) {
      const text = event.clipboardData?.getData('text/plain') ?? ''
      if (!event.target.matches?.('tbody input') || !/[\t\n]/.test(text.trim())) return
      event.preventDefault()
      const rows = this.rows
      const [top, left] = this.placeOf(event.target)
      text.replace(/\r?\n$/, '').split(/\r?\n/).forEach((line, down) =>
        line.split('\t').forEach((cell, right) => {
          const field = rows[top + down]?.[left + right]
          if (field) field.value = cell.trim()
        }),
      )
      this.typed()
    }

    typed() {
      this.unkept = true
      clearTimeout(this.timer)
      this.timer = setTimeout(() => this.keep(), Pause)
    }

    keep() {
      clearTimeout(this.timer)
      this.keeping ??= this.post().finally(() => (this.keeping = null))
      return this.keeping
    }

    async post() {
      this.unkept = false
      const body = new URLSearchParams(new FormData(this.form))
      body.set('do', 'draft')
      try {
        const answer = await fetch(this.form.action, { method: 'POST', body, redirect: 'manual' })
        if (answer.ok) {
          const kept = await answer.json()
          this.form.elements.draft.value = kept.revision
          this.tell(rk.say(`Bewaard om ${kept.at}.`, `Kept at ${kept.at}.`))
          if (this.unkept) this.typed()
        } else this.stop(answer.status)
      } catch {
        this.unkept = true
        this.tell(rk.say('Geen verbinding: het laatste is nog niet bewaard. We proberen het opnieuw; laat deze pagina open.', 'No connection: the latest is not kept yet. We try again; leave this page open.'), true)
        this.timer = setTimeout(() => this.keep(), Again)
      }
    }

    /** What trying again does not mend. */
    stop(status) {
      this.unkept = true
      this.tell(
        status === 412
          ? rk.say('Iemand anders typte intussen in dit raster. Neem over wat u typte en open de pagina opnieuw.', 'Somebody else typed in this grid meanwhile. Take over what you typed and open the page again.')
          : status === 403
            ? rk.say('U bent niet meer aangemeld: meld u in een ander tabblad aan. Wat u typte staat hier nog.', 'You are no longer signed in: sign in in another tab. What you typed is still here.')
            : rk.say('Dit kon niet worden bewaard. Druk op Bewaar om te zien waarom.', 'This could not be kept. Press Keep to see why.'),
        true,
      )
    }

    tell(text, lost = false) {
      this.told.textContent = text
      this.told.classList.toggle('lost', lost)
    }

    /** A form that is sent while it is being kept would carry an old revision. */
    send(event) {
      clearTimeout(this.timer)
      this.unkept = false
      if (!this.keeping) return
      event.preventDefault()
      const button = event.submitter
      this.keeping.then(() => {
        clearTimeout(this.timer)
        this.unkept = false
        this.form.requestSubmit(button)
      })
    }
  }

  customElements.define('rk-grid', Grid)
}
