// Asks a device to make or use a passkey when its form is sent, and sends what it answers along.
'use strict'

class Passkey extends HTMLElement {
  connectedCallback() {
    const form = this.closest('form')
    form.addEventListener('submit', (event) => {
      if (form.elements.namedItem(this.dataset.field).value) return
      event.preventDefault()
      this.ask(form)
    })
  }

  async ask(form) {
    const says = this.querySelector('[role=alert]')
    const button = form.querySelector('button')
    says.textContent = ''
    button.disabled = true
    try {
      const answer = await this.answer(JSON.parse(this.dataset.options))
      form.elements.namedItem(this.dataset.field).value = JSON.stringify(answer.toJSON())
      form.requestSubmit()
    } catch {
      // Cancelled, too late or not possible: browsers do not say which.
      says.textContent = this.dataset.failed
      button.disabled = false
    }
  }

  answer(options) {
    return this.dataset.does === 'create'
      ? navigator.credentials.create({ publicKey: PublicKeyCredential.parseCreationOptionsFromJSON(options) })
      : navigator.credentials.get({ publicKey: PublicKeyCredential.parseRequestOptionsFromJSON(options) })
  }
}

// A page that the browser kept from before still holds an answer that was given.
addEventListener('pageshow', (event) => event.persisted && location.reload())

if (window.PublicKeyCredential?.parseRequestOptionsFromJSON) customElements.define('rk-passkey', Passkey)
