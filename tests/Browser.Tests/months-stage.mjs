// The stage on which the months are played: who comes in, what day it is, what the mail server took.
import { appendFileSync } from 'node:fs'
import { join } from 'node:path'
import { follow, office } from './office.mjs'

export const ministries = ['AZ', 'BZ', 'BZK', 'DEF', 'EZK', 'FIN', 'IENW', 'JENV', 'LNV', 'OCW', 'SZW', 'VWS']

/** Somebody at work in a browser of his own. */
class Person {
  constructor(office, page, stage) {
    Object.assign(this, { office, page, stage, say: office.say })
  }

  /** Where he is, as everybody else can be sent there. */
  get place() {
    return this.page.url().slice(this.stage.base.length).replace(/^en\//, '')
  }

  async open(place) {
    const answer = await this.page.goto(this.office.at(place))
    this.office.must(answer.status() === 200, `${place} answers ${answer.status()}`)
    return this
  }

  press(name) {
    return this.office.press(this.page, name)
  }

  follow(name) {
    return follow(this.page, this.page.getByRole('link', { name }).first())
  }

  fill(label, text) {
    return this.page.getByLabel(label).first().fill(text)
  }

  /** Sends a file by the plain form. */
  async hand(button, file) {
    await this.page.getByLabel(this.say.file).setInputFiles(file)
    await this.press(button)
  }

  /** Fetches what a link leads to, and keeps it. */
  async fetch(name, as) {
    const [download] = await Promise.all([this.page.waitForEvent('download'), this.page.getByRole('link', { name }).first().click()])
    const file = join(this.stage.folder, as ?? download.suggestedFilename())
    await download.saveAs(file)
    return file
  }

  /** The page must say something; what it says instead is told. */
  async reads(...wanted) {
    const text = await this.office.text(this.page)
    for (const one of wanted)
      this.office.must(one instanceof RegExp ? one.test(text) : text.includes(one), `'${one}' is not read at ${this.place}, but: ${text.slice(0, 300).replace(/\s+/g, ' ')}`)
  }

  async readsNot(unwanted) {
    this.office.must(!(await this.office.text(this.page)).includes(unwanted), `'${unwanted}' is read at ${this.place}`)
  }

  /** Looks at a kind of page, once in the whole play. */
  async see(kind) {
    if (!this.stage.looks || this.stage.seen.has(kind)) return
    this.stage.seen.add(kind)
    await this.office.see(this.page)
  }
}

export class Stage {
  seen = new Set()
  offices = []

  /** @param looks whether pages are looked at, which takes a third of the time */
  constructor(browser, { base, backstage, folder, found, looks }) {
    Object.assign(this, { browser, base, backstage, folder, found, looks })
  }

  /** A part of the play; what goes wrong stands under its name. Tells whether it came to its end, so that the next can follow. */
  async part(name, play) {
    this.problems = this.found[name] = []
    const began = Date.now()
    let isPlayed = false
    try {
      await play(this)
      isPlayed = true
    } catch (fault) {
      this.problems.push(fault.message.split('\n').slice(0, 4).join(' '))
      for (const one of this.offices) for (const page of one.pages()) this.problems.push(`left at ${page.url()}: ${await one.text(page).catch(() => '')}`.slice(0, 600).replace(/\s+/g, ' '))
    }
    for (const one of this.offices.splice(0)) await one.close()
    if (process.env.MONTHS_TIMES) appendFileSync(process.env.MONTHS_TIMES, `${name}: ${((Date.now() - began) / 1000).toFixed(1)} s\n`)
    return isPlayed
  }

  async as(role, organisation, { language = 'nl', width = 1280, script = true } = {}) {
    const place = this.office(language, script, width)
    return new Person(place, await place.as(role, organisation), this)
  }

  /** Somebody who has not come in yet. */
  async atTheDoor({ language = 'nl', width = 1280, script = true } = {}) {
    const place = this.office(language, script, width)
    return new Person(place, await place.come(), this)
  }

  office(language, script, width) {
    const made = office(this, language, script, width)
    this.offices.push(made)
    return made
  }

  /** Whoever was in has to come in again: sessions are short. */
  async day(moment) {
    const answer = await fetch(`${this.backstage}clock/${moment}:00`, { method: 'POST' })
    if (!answer.ok) throw new Error(`the clock answers ${answer.status}`)
  }

  /** Types in a workbook that was fetched, as in a spreadsheet program. */
  async type(file, sheet, cells) {
    const answer = await fetch(`${this.backstage}type`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ file, sheet, cells }),
    })
    if (!answer.ok) throw new Error(`typing in ${file} answers ${answer.status}`)
  }

  /** What the public is told of a ministry's gas this year, once what was accepted is shown: by the page and by the API. */
  async publicReads(organisation, value) {
    const written = value.toLocaleString('nl-NL')
    const page = await this.browser.newPage()
    let text, asked
    for (let i = 0; i < 120; i++) {
      asked = (await (await fetch(`${this.base}api/v1/figures/gas?period=2023&organisation=${organisation}`)).json()).items?.[0]?.value
      await page.goto(`${this.base}figures/gas.html`)
      text = await page.locator('main').innerText()
      if (asked === value && text.includes(written)) break
      await page.waitForTimeout(500)
    }
    if (asked !== value || !text.includes(written)) this.problems.push(`the public is told ${asked}, not ${value}: ${text.slice(0, 400)}`)
    await page.close()
  }

  /** Every mail that the server took: to whom, and what it says. */
  async mails() {
    const lines = (await (await fetch(`${this.backstage}mails`)).text()).split('\n')
    const mails = []
    for (const line of lines) {
      if (line.startsWith('RCPT TO:')) mails.push({ to: line.slice(9, -1), raw: [] })
      else mails.at(-1)?.raw.push(line)
    }
    return mails.map(({ to, raw }) => ({ to, text: textOf(raw) }))
  }

  /** Waits until somebody was written to. */
  async mailTo(to, wanted) {
    for (let i = 0; i < 300; i++) {
      const mail = (await this.mails()).find((one) => one.to === to && one.text.includes(wanted))
      if (mail) return mail
      await new Promise((done) => setTimeout(done, 200))
    }
    throw new Error(`nobody wrote '${wanted}' to ${to}, but: ${(await this.mails()).map((one) => one.to)}`)
  }
}

/** What a mail says below its head, which goes as base64 or with signs written out. */
function textOf(lines) {
  const body = lines.slice(lines.indexOf('') + 1, lines.lastIndexOf('.'))
  return lines.some((line) => /base64/i.test(line) && /^Content-Transfer/i.test(line))
    ? Buffer.from(body.join(''), 'base64').toString('utf8')
    : Buffer.from(body.join('\n').replace(/=\n/g, '').replace(/=([0-9A-F]{2})/g, (_, hex) => String.fromCharCode(parseInt(hex, 16))), 'latin1').toString('utf8')
}
