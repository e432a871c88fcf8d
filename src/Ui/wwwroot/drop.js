// <rk-drop> around a form with a file: a file that is dropped on it is sent at once, with how far it is told, and what the
// server answers is shown. Choosing a file and pressing the button stays as it is.
{
  class Drop extends HTMLElement {
    connectedCallback() {
      this.form = this.querySelector('form')
      this.file = this.form?.querySelector('input[type="file"]')
      if (!this.file) return
      this.zone = this.file.closest('.field')
      this.classList.add('ready')
      this.told = rk.make('p', { className: 'drop-told' })
      this.told.setAttribute('role', 'status')
      this.zone.append(
        rk.make('p', { className: 'hint', textContent: rk.say('Of sleep het bestand hierheen; het wordt dan meteen gecontroleerd.', 'Or drag the file here; it is then checked at once.') }),
        this.told,
      )
      for (const name of ['dragenter', 'dragover']) this.zone.addEventListener(name, (event) => this.over(event))
      for (const name of ['dragleave', 'drop']) this.zone.addEventListener(name, () => this.classList.remove('over'))
      this.zone.addEventListener('drop', (event) => this.dropped(event))
    }

    over(event) {
      if (![...event.dataTransfer.types].includes('Files')) return
      event.preventDefault()
      event.dataTransfer.dropEffect = 'copy'
      this.classList.add('over')
    }

    dropped(event) {
      const files = event.dataTransfer.files
      if (files.length === 0) return
      event.preventDefault()
      if (files.length > 1) {
        this.told.textContent = rk.say(`Dit zijn ${files.length} bestanden; sleep er één tegelijk hierheen.`, `These are ${files.length} files; drag one at a time.`)
        return
      }
      this.file.files = files
      this.send(files[0].name)
    }

    send(name) {
      if (this.busy) return
      this.busy = true
      const bar = rk.make('progress', { max: 1, value: 0 })
      bar.setAttribute('aria-label', rk.say('Hoeveel er is verstuurd', 'How much was sent'))
      this.told.textContent = rk.say(`${name} wordt verstuurd.`, `${name} is being sent.`)
      this.told.after(bar)
      const request = new XMLHttpRequest()
      request.upload.addEventListener('progress', (event) => event.lengthComputable && (bar.value = event.loaded / event.total))
      request.upload.addEventListener('load', () => {
        bar.removeAttribute('value')
        this.told.textContent = rk.say(`${name} wordt gecontroleerd.`, `${name} is being checked.`)
      })
      request.addEventListener('load', () => this.answered(request))
      request.addEventListener('error', () => this.failed(bar))
      request.open('POST', this.form.action)
      request.send(new FormData(this.form))
    }

    /** A delivery has an address of its own; what is wrong stands on the page that came instead of this one. */
    answered(request) {
      if (request.status < 300 && request.responseURL !== this.form.action) {
        location.assign(request.responseURL)
        return
      }
      const page = new DOMParser().parseFromString(request.responseText, 'text/html')
      document.title = page.title
      document.querySelector('main').replaceWith(document.adoptNode(page.querySelector('main')))
      const first = document.querySelector('main .summary') ?? document.querySelector('main')
      first.focus()
      scrollTo(0, 0)
    }

    failed(bar) {
      this.busy = false
      bar.remove()
      this.told.textContent = rk.say('De verbinding viel weg; er is niets aangeleverd. Sleep het bestand opnieuw, of druk op de knop.', 'The connection was lost; nothing was delivered. Drag the file again, or press the button.')
    }
  }

  customElements.define('rk-drop', Drop)
}
