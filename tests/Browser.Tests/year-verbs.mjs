// What people do with a document on its way out, in the office's verbs, and what a visitor reads meanwhile.
import { look } from './look.mjs'

/** Somebody of the public, who has signed in nowhere. */
export class Visitor {
  constructor(stage, page) {
    Object.assign(this, { stage, page })
  }

  /** The answer's status. */
  async open(place) {
    return (await this.page.goto(new URL(place, this.stage.base).href)).status()
  }

  text = () => this.page.locator('body').innerText()

  async reads(...wanted) {
    const text = await this.text()
    for (const one of wanted)
      if (!(one instanceof RegExp ? one.test(text) : text.includes(one))) this.stage.problems.push(`a visitor does not read '${one}' at ${this.page.url()}, but: ${(await this.page.locator('main').innerText().catch(() => text)).slice(0, 900).replace(/\s+/g, ' ')}`)
  }

  async readsNot(unwanted) {
    if ((await this.text()).includes(unwanted)) this.stage.problems.push(`a visitor reads '${unwanted}' at ${this.page.url()}`)
  }

  async see(kind) {
    if (!this.stage.looks || this.stage.seen.has(kind)) return
    this.stage.seen.add(kind)
    await look(this.page, this.stage.problems, this.stage.base, () => true)
  }

  close = () => this.page.context().close()
}

export async function visitor(stage) {
  const context = await stage.browser.newContext({ viewport: { width: 1280, height: 900 } })
  return new Visitor(stage, await context.newPage())
}

/** Opens a page again and again until it is there: what becomes public does so within seconds, and is drawn anew. */
export async function untilPublic(who, place, wanted) {
  let status
  for (let i = 0; i < 120; i++) {
    status = await who.open(place)
    if (status === 200 && (!wanted || (await who.text()).includes(wanted))) return
    await who.page.waitForTimeout(500)
  }
  throw new Error(`${place} answers ${status} without '${wanted ?? ''}': ${(await who.text()).slice(0, 400)}`)
}

/** What is not public: its address answers that there is nothing, and no list of the site names it. */
export async function hidden(who, place, words) {
  const status = await who.open(place)
  if (status !== 404) who.stage.problems.push(`${place} answers ${status} before it is public`)
  for (const list of ['documents.html', 'index.html', 'sitemap.xml', 'feed.xml', 'api/v1/documents']) {
    await who.open(list)
    for (const one of words) await who.readsNot(one)
  }
}

export const area = (person) => person.page.getByLabel('Tekst', { exact: true })

/** Begins a document; its address. */
export async function begin(editor, { title, name, kind, language = 'Nl' }) {
  await editor.open('work/drafts')
  await editor.see('documents being written')
  await editor.page.getByLabel('Titel', { exact: true }).fill(title)
  await editor.page.getByLabel('Naam van het bestand').fill(name)
  await editor.page.locator(`input[name="kind"][value="${kind}"]`).check()
  await editor.page.locator(`input[name="language"][value="${language}"]`).check()
  await editor.press('Begin dit document')
  return editor.place.replace(/\/text$/, '')
}

/** Keeps another text. */
export async function write(editor, draft, change) {
  await editor.open(`${draft}/text`)
  await area(editor).fill(change(await area(editor).inputValue()))
  await editor.press('Bewaar deze versie')
}

export async function plan(coordinator, draft, { first = 'BZK', second = '', facts = '2024-04-19', on, at } = {}) {
  await coordinator.open(`${draft}/plan`)
  await coordinator.see('a plan')
  const { page } = coordinator
  await page.locator('select[name="first"]').selectOption(first)
  if (second) await page.locator('select[name="second"]').selectOption(second)
  await page.locator('input[name="date-factcheck"]').fill(facts)
  if (on) await page.locator('input[name="public"]').fill(on)
  if (at) await page.locator('input[name="time"]').fill(at)
  await coordinator.press('Leg de planning vast')
}

/** Takes a step of its way out. */
export async function step(person, draft, button, fields = {}) {
  await person.open(draft)
  const { page } = person
  const form = page.locator('section.step', { has: page.getByRole('button', { name: button, exact: true }) })
  if ((await form.count()) === 0) throw new Error(`no '${button}' at ${draft}: ${(await person.office.text(page)).slice(0, 600).replace(/\s+/g, ' ')}`)
  for (const [name, value] of Object.entries(fields)) await form.locator(`[name="${name}"]`).fill(value)
  await person.press(button)
}

/** Sees every warning, and goes on. */
export async function acknowledge(person, draft, why) {
  await person.open(draft)
  for (let i = 0; i < 9 && (await person.page.locator('input[name="why"]').count()) > 0; i++) {
    await person.page.locator('input[name="why"]').first().fill(why)
    await person.press('Ik heb dit gezien en ga door')
  }
}

export async function council(coordinator, draft, decision, day) {
  await step(coordinator, draft, 'Leg akkoord van het beraad vast', { reason: decision, decided: day })
}

export async function cabinet(coordinator, draft, decision, day) {
  await step(coordinator, draft, 'Leg akkoord van het kabinet vast', { reason: decision, decided: day })
}

export async function receipt(coordinator, draft, { day, time, reference }) {
  await step(coordinator, draft, 'Leg de ontvangst vast', { received: day, time, reference })
}
