// <rk-live every="20">: asks its page again every so many seconds while somebody looks, and takes over what stands in it.
// Whoever reads can stop it; after half an hour without a key or a hand it stops by itself, so that it keeps nobody signed in.
{
  const Longest = 30 * 60 * 1000

  class Live extends HTMLElement {
    connectedCallback() {
      this.every = (Number(this.getAttribute('every')) || 20) * 1000
      this.button = rk.make('button', { type: 'button', className: 'quiet' })
      this.said = rk.make('span', { className: 'quiet small' })
      this.said.setAttribute('role', 'status')
      this.after(rk.make('p', {}, this.button, ' ', this.said))
      this.button.addEventListener('click', () => this.turn(!this.timer))
      this.touched = Date.now()
      for (const kind of ['keydown', 'pointerdown']) document.addEventListener(kind, () => (this.touched = Date.now()))
      this.turn(true)
    }

    turn(on, why = '') {
      clearInterval(this.timer)
      this.timer = on ? setInterval(() => this.look(), this.every) : null
      this.button.textContent = on ? rk.say('Stop met bijwerken', 'Stop updating') : rk.say('Werk weer bij', 'Update again')
      this.said.textContent = why
      if (on) this.touched = Date.now()
    }

    async look() {
      if (document.hidden) return
      if (Date.now() - this.touched > Longest) return this.turn(false, rk.say('Bijwerken is na een half uur gestopt.', 'Updating stopped after half an hour.'))
      try {
        const answer = await fetch(location.href, { headers: { accept: 'text/html' } })
        if (!answer.ok || answer.redirected) return this.turn(false, rk.say('Bijwerken lukt niet meer. Vernieuw de pagina.', 'Updating fails. Refresh the page.'))
        const page = new DOMParser().parseFromString(await answer.text(), 'text/html')
        this.take(page.querySelector('rk-live'))
      } catch {
        // No network now; the next time is soon.
      }
    }

    take(other) {
      if (!other || other.innerHTML === this.innerHTML) return
      const says = (from) => from.querySelector('[data-says]')?.textContent ?? ''
      const told = says(this) === says(other) ? '' : says(other)
      const link = this.contains(document.activeElement) ? document.activeElement.getAttribute('href') : null
      this.innerHTML = other.innerHTML
      if (link) [...this.querySelectorAll('a')].find((one) => one.getAttribute('href') === link)?.focus()
      if (told) this.said.textContent = told
    }
  }

  customElements.define('rk-live', Live)
}
