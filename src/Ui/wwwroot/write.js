// <rk-write> around the form in which a text is written: what is right and wrong in it is told while somebody types, words
// are linked to a figure in a dialog, and what is typed is kept in this browser until it was sent. The form works without.
{
  const Pause = 700
  const MostMarked = 200_000

  /** The marks of a text that changed, where they now stand; those in what changed are gone until they are judged again. */
  const moved = (words, before, now) => {
    let first = 0
    while (first < before.length && first < now.length && before[first] === now[first]) first++
    let last = 0
    while (last < Math.min(before.length, now.length) - first && before.at(-1 - last) === now.at(-1 - last)) last++
    const by = now.length - before.length
    return words
      .filter((one) => one.end <= first || one.start >= before.length - last)
      .map((one) => (one.end <= first ? one : { ...one, start: one.start + by, end: one.end + by }))
  }

  class Write extends HTMLElement {
    connectedCallback() {
      this.form = this.querySelector('form')
      this.area = this.querySelector('textarea[name="text"]')
      if (!this.area) return
      this.at = this.dataset.check.replace(/check$/, '')
      this.kept = rk.typed(this.dataset.who, new URL(this.at, location.href).pathname)
      this.words = []
      this.problems = []
      this.known = this.area.value
      this.build()
      this.area.addEventListener('input', () => this.typed())
      // What was kept a while ago says nothing of what is typed now.
      this.area.addEventListener('input', () => document.querySelector('main .done[role=status]')?.remove(), { once: true })
      this.area.addEventListener('scroll', () => this.align())
      this.form.addEventListener('submit', () => this.keepHere())
      this.addEventListener('keydown', (event) => this.pressed(event))
      new ResizeObserver(() => this.align()).observe(this.area)
      this.draw()
      this.found()
      this.offerKept()
      this.check()
    }

    build() {
      this.classList.add('ready')
      this.mirror = rk.make('div', { className: 'write-mirror' })
      this.mirror.setAttribute('aria-hidden', 'true')
      const box = rk.make('div', { className: 'write-box' })
      this.area.before(box)
      box.append(this.mirror, this.area)
      this.veil = rk.veil(this.area)
      this.link = rk.make('button', { type: 'button', className: 'quiet', textContent: rk.say('Koppel de gekozen woorden (Ctrl+K)', 'Link the chosen words (Ctrl+K)') })
      this.link.addEventListener('click', () => this.linkChosen())
      this.told = rk.make('p', { className: 'write-told' })
      this.told.setAttribute('role', 'status')
      this.list = rk.make('ol', { className: 'write-list' })
      this.side = rk.make('section', { className: 'write-found' }, rk.make('h2', { textContent: rk.say('In wat u nu typt', 'In what you type now') }), this.told, this.list)
      box.after(rk.make('p', { className: 'buttons' }, this.link))
      this.form.after(this.side)
      this.dialog = rk.make('dialog', { className: 'write-dialog' })
      this.dialog.setAttribute('aria-label', rk.say('Koppel woorden aan een cijfer', 'Link words to a figure'))
      this.append(this.dialog)
      this.dialog.addEventListener('submit', (event) => this.sent(event))
      this.dialog.addEventListener('click', (event) => this.followed(event))
    }

    typed() {
      this.words = moved(this.words, this.known, this.area.value)
      this.known = this.area.value
      this.draw()
      clearTimeout(this.timer)
      this.timer = setTimeout(() => this.check(), this.pause ?? Pause)
      clearTimeout(this.keeping)
      this.keeping = setTimeout(() => this.keepHere(), 300)
    }

    send(what, more = {}, stop) {
      const body = new URLSearchParams({ ...more, text: this.area.value, guard: this.form.elements.guard.value })
      return fetch(this.at + what, { method: 'POST', body, signal: stop, redirect: 'manual' })
    }

    async check() {
      this.asking?.abort()
      const mine = (this.asking = new AbortController())
      const began = performance.now()
      const text = this.area.value
      try {
        const answer = await this.send('check', {}, mine.signal)
        if (!answer.ok) return this.lost(answer.status)
        const found = await answer.json()
        if (text !== this.area.value) return
        ;[this.words, this.problems] = [found.words, found.problems]
        this.draw()
        this.found(found.coverage)
        // A long text is asked about less often than a short one.
        this.pause = Math.max(Pause, 2 * (performance.now() - began))
      } catch (fault) {
        if (fault.name !== 'AbortError') this.lost(0)
      }
    }

    lost(status) {
      this.tell(
        status === 403 || status === 400
          ? rk.say('U bent niet meer aangemeld: meld u in een ander tabblad aan en herlaad deze pagina. Wat u typte blijft in deze browser staan.', 'You are no longer signed in: sign in in another tab and load this page again. What you typed stays in this browser.')
          : rk.say('De tekst kon nu niet worden nagekeken. Wat u typte blijft in deze browser staan; we proberen het opnieuw als u verder typt.', 'The text could not be checked now. What you typed stays in this browser; we try again when you go on typing.'),
      )
    }

    tell(text) {
      if (this.told.textContent !== text) this.told.textContent = text
    }

    /** What has to be done, in the order of the text; what holds is only counted. */
    found(coverage) {
      if (coverage) this.tell(coverage + '.')
      // Whoever stands in the list stays there when it is drawn again.
      const here = this.list.contains(document.activeElement) ? document.activeElement.dataset.of : null
      this.list.replaceChildren(
        ...this.words.filter((one) => one.signal !== 'holds').map((one) => this.item(one)),
        ...this.problems.map((one) => rk.make('li', { className: 'fails' }, rk.make('p', { textContent: `${rk.say('Regel', 'Line')} ${one.line}: ${one.says}` }))),
      )
      if (here) this.list.querySelector(`[data-of="${here}"]`)?.focus()
    }

    item(one) {
      const show = rk.make('button', { type: 'button', className: 'write-jump', textContent: one.words })
      show.dataset.of = `words-${one.start}`
      show.addEventListener('click', () => this.jump(one))
      const link = rk.make('button', { type: 'button', className: 'quiet', textContent: one.signal === 'loose' ? rk.say('Koppel', 'Link') : rk.say('Wijzig', 'Change') })
      link.setAttribute('aria-label', `${link.textContent}: ${one.words}, ${rk.say('regel', 'line')} ${one.line}`)
      link.dataset.of = `link-${one.start}`
      link.addEventListener('click', () => this.open(one, link))
      return rk.make(
        'li',
        { className: one.signal },
        rk.make('p', {}, show, ` ${rk.say('regel', 'line')} ${one.line}. `, rk.make('strong', { textContent: one.verdict }), one.why ? `: ${one.why}` : ''),
        link,
      )
    }

    jump(one) {
      this.area.focus()
      this.area.setSelectionRange(one.start, one.end)
      const line = parseFloat(getComputedStyle(this.area).lineHeight)
      const mark = this.mirror.querySelector(`[data-start="${one.start}"]`)
      this.area.scrollTop = (mark ? mark.offsetTop : (one.line - 1) * line) - 3 * line
    }

    /** The text once more behind the area, with what is found in it underlined. */
    draw() {
      const text = this.area.value
      const parts = []
      let at = 0
      if (text.length <= MostMarked)
        for (const one of this.words) {
          if (one.start < at) continue
          const mark = rk.make('span', { className: one.signal, textContent: text.slice(one.start, one.end) })
          mark.dataset.start = one.start
          parts.push(text.slice(at, one.start), mark)
          at = one.end
        }
      this.mirror.replaceChildren(...parts, text.length <= MostMarked ? text.slice(at) + '\n' : '')
      this.veil.draw()
      this.align()
    }

    align() {
      this.mirror.scrollTop = this.area.scrollTop
      this.veil.align()
    }

    pressed(event) {
      if (event.target !== this.area || event.key.toLowerCase() !== 'k' || !(event.ctrlKey || event.metaKey) || event.altKey) return
      event.preventDefault()
      this.linkChosen()
    }

    /** The words that are selected, else those with the cursor in them. */
    linkChosen() {
      let { selectionStart: start, selectionEnd: end } = this.area
      const text = this.area.value
      while (start < end && /\s/.test(text[start])) start++
      while (end > start && /\s/.test(text[end - 1])) end--
      const near = start === end && this.words.find((one) => one.start <= start && start <= one.end)
      if (start === end && !near) return this.tell(rk.say('Kies eerst in de tekst de woorden die iets vaststellen.', 'First choose the words in the text that state something.'))
      this.open(near || { start, end }, this.area)
    }

    open(one, from) {
      this.chosen = { start: one.start, end: one.end }
      this.first = one.start
      this.from = from
      this.loose = one.signal === 'loose'
      this.ask({})
    }

    async ask(more) {
      const answer = await this.send('ask', { ...more, ...this.chosen }).catch(() => null)
      if (!answer?.ok) return answer?.status === 404 ? this.check() : this.lost(answer?.status ?? 0)
      const page = new DOMParser().parseFromString(await answer.text(), 'text/html')
      const close = rk.make('button', { type: 'button', className: 'quiet', textContent: rk.say('Sluit', 'Close') })
      close.addEventListener('click', () => this.close())
      this.problem = rk.make('p', { className: 'error' })
      this.problem.setAttribute('role', 'alert')
      this.dialog.replaceChildren(rk.make('div', { className: 'write-head' }, rk.make('h2', { textContent: rk.say('Koppel aan een cijfer', 'Link to a figure') }), close), this.problem, ...page.body.childNodes)
      if (!this.dialog.open) this.dialog.showModal()
      // What may hold by chance is not what Enter takes.
      ;(this.dialog.querySelector('[data-put] button:not(.quiet)') ?? close).focus()
      this.dialog.scrollTop = 0
    }

    close() {
      this.dialog.close()
      this.from?.isConnected ? this.from.focus() : this.area.focus()
    }

    /** A link to another figure, or to more or fewer words, asks again and stays in the dialog. */
    followed(event) {
      const link = event.target.closest('a[data-ask]')
      if (!link) return
      event.preventDefault()
      const { start, end } = link.dataset
      if (!start) return this.ask(Object.fromEntries(new URL(link.href).searchParams))
      this.chosen = { start: +start, end: +end }
      this.ask({})
    }

    async sent(event) {
      event.preventDefault()
      const fields = Object.fromEntries(new FormData(event.target))
      if (event.target.hasAttribute('data-ask')) return this.ask(fields)
      const answer = await this.send('put', { ...fields, ...this.chosen }).catch(() => null)
      const put = await answer?.json().catch(() => null)
      if (!put || put.problem) {
        this.problem.textContent = put?.problem ?? rk.say('Er is geen verbinding; er is niets gewijzigd. Probeer het opnieuw.', 'There is no connection; nothing was changed. Try again.')
        this.problem.scrollIntoView({ block: 'nearest' })
        return
      }
      this.put(put)
    }

    /** Typed as by hand, so that it can be undone. */
    put({ start, end, instead }) {
      const was = this.loose ? this.words.findIndex((one) => one.start === this.first) : -1
      const later = this.words.slice(was + 1).find((one) => one.signal === 'loose')
      this.dialog.close()
      this.area.focus()
      this.area.setSelectionRange(start, end)
      if (!document.execCommand('insertText', false, instead)) {
        this.area.setRangeText(instead, start, end, 'end')
        this.typed()
      }
      this.found()
      const next = later && [...this.list.children].find((one) => one.classList.contains('loose') && one.querySelector('.write-jump').textContent === later.words)
      if (was >= 0 && next) next.querySelector('.quiet').focus()
      this.check()
    }

    keepHere() {
      try {
        if (this.area.value === this.area.defaultValue) this.kept.drop()
        else this.kept.keep(this.area.value)
      } catch {
        this.tell(rk.say('Deze browser bewaart niets: bewaar de tekst geregeld zelf.', 'This browser keeps nothing: keep the text yourself now and then.'))
      }
    }

    /** What was typed here before and never sent. */
    offerKept() {
      let kept = null
      try {
        kept = this.kept.found()
        if (!kept || kept.text === this.area.value) return this.kept.drop()
      } catch {
        return
      }
      const when = new Date(kept.at).toLocaleString(rk.language)
      const back = rk.make('button', { type: 'button', textContent: rk.say('Zet die tekst terug', 'Put that text back') })
      const drop = rk.make('button', { type: 'button', className: 'quiet', textContent: rk.say('Gooi hem weg', 'Throw it away') })
      const notice = rk.make('div', { className: 'write-kept' }, rk.make('p', { textContent: rk.say(`Op ${when} typte u hier iets dat niet is bewaard.`, `On ${when} you typed something here that was not kept.`) }), rk.make('p', { className: 'buttons' }, back, ' ', drop))
      notice.setAttribute('role', 'region')
      notice.setAttribute('aria-label', rk.say('Niet bewaarde tekst', 'Text that was not kept'))
      back.addEventListener('click', () => {
        this.area.value = kept.text
        notice.remove()
        this.area.focus()
        this.typed()
      })
      drop.addEventListener('click', () => {
        this.kept.drop()
        notice.remove()
        this.area.focus()
      })
      this.prepend(notice)
    }
  }

  customElements.define('rk-write', Write)
}
