// <rk-filter for="ID">: narrows a list to what is typed. <rk-search src="assets/search.nl.js">: finds in the site's index,
// which is a script, since a page that was opened from a file may load a script and no data. Both forgive typing errors.
{
  /** The part of an element that is typed in: one that is there already, or one of its own. */
  const box = (host, label) => {
    const there = host.querySelector('input')
    if (there) return there
    const input = rk.make('input', { type: 'search', className: 'utrecht-textbox utrecht-textbox--html-input', autocomplete: 'off', spellcheck: false })
    host.prepend(rk.make('p', { className: 'filter' }, rk.make('label', {}, `${label} `, input)))
    return input
  }

  const status = (host) => {
    const said = rk.make('p', { className: 'small quiet' })
    said.setAttribute('role', 'status')
    host.append(said)
    return said
  }

  class Filter extends HTMLElement {
    connectedCallback() {
      const list = document.getElementById(this.getAttribute('for'))
      if (!list) return
      const items = [...list.querySelectorAll('li, tbody tr')]
      const words = new Map(items.map((item) => [item, rk.words(item.textContent)]))
      const input = box(this, this.getAttribute('label') ?? rk.say('Filter de lijst', 'Filter the list'))
      const said = status(this)
      input.addEventListener('input', () => {
        const asked = rk.words(input.value)
        for (const item of items) item.hidden = asked.length > 0 && rk.score(asked, words.get(item)) === 0
        for (const group of list.querySelectorAll('[data-group]'))
          group.hidden = ![...group.querySelectorAll('li, tbody tr')].some((item) => !item.hidden)
        const seen = items.filter((item) => !item.hidden).length
        said.textContent = asked.length === 0 ? '' : rk.say(`${seen} van ${items.length}`, `${seen} of ${items.length}`)
      })
    }
  }

  class Search extends HTMLElement {
    static most = 20
    static small = new Set(['de', 'het', 'een', 'van', 'in', 'op', 'en', 'voor', 'met', 'the', 'of', 'and', 'a', 'an', 'for', 'to'])

    connectedCallback() {
      this.input = box(this, this.getAttribute('label') ?? rk.say('Zoek', 'Search'))
      this.said = status(this)
      this.found = rk.make('ol', { className: 'found plain' })
      this.append(this.found)
      this.input.addEventListener('focus', () => this.load(), { once: true })
      this.input.addEventListener('input', () => this.load().then(() => this.find()))
      const asked = new URLSearchParams(location.search).get('q')
      if (!asked || this.input.value) return
      this.input.value = asked
      this.load().then(() => this.find())
    }

    /** The index is fetched when somebody means to search, not before. */
    load() {
      this.loading ??= new Promise((done) => {
        if (globalThis.rekenschapSearch) return done()
        const script = rk.make('script', { src: this.getAttribute('src') })
        script.addEventListener('load', done)
        script.addEventListener('error', done)
        document.head.append(script)
      }).then(() => {
        this.entries = (globalThis.rekenschapSearch ?? []).map((entry) => ({ ...entry, title: rk.words(`${entry.t} ${entry.n ?? ''}`), words: rk.words(entry.w ?? '') }))
      })
      return this.loading
    }

    find() {
      const words = rk.words(this.input.value)
      const telling = words.filter((word) => !Search.small.has(word))
      const asked = telling.length > 0 ? telling : words
      const found = asked.length === 0 ? [] : this.entries.map((entry) => [Search.rank(asked, entry), entry]).filter(([rank]) => rank.words > 0)
      const complete = found.some(([rank]) => rank.words === asked.length)
      const hits = complete ? found.filter(([rank]) => rank.words === asked.length) : found
      hits.sort(([a, one], [b, other]) => b.words - a.words || b.firm - a.firm || b.score - a.score || (other.p ?? 0) - (one.p ?? 0) || one.t.length - other.t.length)
      const base = this.getAttribute('base') ?? ''
      this.found.replaceChildren(
        ...hits.slice(0, Search.most).map(([, entry]) =>
          rk.make('li', {}, rk.make('a', { href: base + entry.u, textContent: entry.t }), ' ', rk.make('span', { className: 'quiet', textContent: entry.k })),
        ),
      )
      this.said.textContent = asked.length === 0 ? '' : Search.count(hits.length)
    }

    /** How many asked words stand there, how many whole or as a beginning, and how well: in the title weighs three times. */
    static rank(asked, entry) {
      const rank = { words: 0, firm: 0, score: 0 }
      for (const one of asked) {
        const places = [
          ...entry.title.map((word) => [rk.alike(one, word), 3]),
          ...entry.words.map((word) => [rk.alike(one, word), 1]),
        ].filter(([alike]) => alike > 0)
        if (places.length === 0) continue
        const firm = places.filter(([alike]) => alike >= 0.85)
        rank.words++
        if (firm.length > 0) rank.firm++
        rank.score += Math.max(...(firm.length > 0 ? firm : places).map(([alike, weight]) => alike * weight))
      }
      return rank
    }

    static count(hits) {
      if (hits === 0) return rk.say('Niets gevonden. Probeer een ander woord.', 'Nothing was found. Try another word.')
      return hits === 1 ? rk.say('1 resultaat', '1 result') : rk.say(`${hits} resultaten`, `${hits} results`)
    }
  }

  customElements.define('rk-filter', Filter)
  customElements.define('rk-search', Search)
}
