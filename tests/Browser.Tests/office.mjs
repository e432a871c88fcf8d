// Where people meet who sign in: each gets a browser of his own, and whatever is wrong goes on one list.
import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { patience } from './browser.mjs'
import { look } from './look.mjs'
import { words } from './words.mjs'

/** An office in which all work in one language, in windows of one width, with or without JavaScript. */
export function office({ browser, base, problems }, language, javaScriptEnabled, width) {
  const say = words[language]
  const at = (place) => `${base}${language === 'en' ? 'en/' : ''}${place}`
  const must = (good, problem) => good || problems.push(problem)
  const open = []
  const see = async (page) => javaScriptEnabled && (await look(page, problems, base, () => true), await page.setViewportSize({ width, height: 900 }))

  /** Comes in as a player: a role, by its name in `words`, at an organisation. */
  async function as(role, organisation) {
    const page = await come()
    await page.getByLabel(say.who, { exact: true }).selectOption({ label: nameOf(role, organisation) })
    await press(page, say.play)
    return page
  }

  /** Stands at the door. */
  async function come() {
    const context = await browser.newContext({ viewport: { width, height: 900 }, javaScriptEnabled, acceptDownloads: true })
    open.push(context)
    const page = await context.newPage()
    page.setDefaultTimeout(patience)
    page.on('console', (message) => message.type() === 'error' && !/status of 4/.test(message.text()) && problems.push(`console: ${message.text()}`))
    await page.goto(at('work/sign-in'))
    return page
  }

  const nameOf = (role, organisation) => `${say[role]} ${say.van} ${organisation}`
  const press = (page, name) => follow(page, page.getByRole('button', { name, exact: typeof name === 'string' }).first())
  const text = (page) => page.locator('main').innerText()
  const close = async () => {
    for (const context of open.splice(0)) await context.close()
  }
  const pages = () => open.flatMap((context) => context.pages())
  return { say, at, must, see, as, come, nameOf, press, text, pages, close }
}

/** Presses what leads to another page, and waits for that. */
export const follow = (page, what) => Promise.all([page.waitForNavigation(), what.click()])

/** Fills the form that a button sends, field by field by its name, and sends it. */
export async function send(page, button, fields = {}) {
  const form = page.locator('main form', { has: page.getByRole('button', { name: button, exact: typeof button === 'string' }) }).last()
  for (const [name, value] of Object.entries(fields)) {
    const field = form.locator(`[name="${name}"]`)
    const kind = await field.first().evaluate((one) => (one.tagName === 'SELECT' ? 'select' : one.type))
    if (kind === 'select') await field.selectOption(value)
    else if (kind === 'radio' || kind === 'checkbox') await form.locator(`[name="${name}"][value="${value}"]`).check()
    else await field.fill(value)
  }
  await follow(page, form.getByRole('button', { name: button, exact: typeof button === 'string' }).first())
}

/** Waits until the public page says something; the pages follow within a second or two. */
export async function reads(member, address, wanted) {
  for (const until = Date.now() + patience; Date.now() < until; ) {
    const answer = await member.goto(address)
    if (answer.ok() && wanted.test((await member.locator('main').innerText()).replace(/\s+/g, ' '))) return true
    await member.waitForTimeout(500)
  }
  return false
}

/**
 * A form that is wrong is shown again: the title says so, the summary has the focus and says what, and each of its links leads
 * to a field that says it too.
 */
export async function isTold(page, must, ...says) {
  const at = new URL(page.url()).pathname
  must(/^(Fout|Error):/.test(await page.title()), `${at}: the title does not say that something is wrong, but '${await page.title()}'`)
  const told = await page.locator('body').evaluate((body) => {
    const fields = [...body.querySelectorAll('.summary a')].map((a) => document.getElementById(decodeURIComponent(a.hash.slice(1))))
    return {
      words: body.querySelector('.summary')?.innerText ?? '',
      focused: document.activeElement?.classList.contains('summary') ?? false,
      silent: fields.filter((field) => !field?.matches('form') && !field?.closest('.wrong')?.querySelector('.error')).length,
    }
  })
  must(told.focused, `${at}: what is wrong has not the focus`)
  must(told.silent === 0, `${at}: ${told.silent} lines of what is wrong lead to no field that says it`)
  for (const one of says) must(told.words.includes(one), `${at}: '${one}' is not told, but: ${told.words.replace(/\s+/g, ' ').slice(0, 300)}`)
}

/** Drops a file on the form, as from a folder. */
export async function drop(page, path) {
  const data = await page.evaluateHandle(([name, text]) => {
    const data = new DataTransfer()
    data.items.add(new File([text], name, { type: 'text/csv' }))
    return data
  }, [basename(path), readFileSync(path, 'utf8')])
  const zone = page.locator('rk-drop .field:has(input[type=file])').first()
  await zone.dispatchEvent('dragover', { dataTransfer: data })
  await Promise.all([page.waitForNavigation(), zone.dispatchEvent('drop', { dataTransfer: data })])
}

/** Goes to something by Tab: whoever has no mouse has no other way. */
export async function tabTo(page, wanted) {
  await wanted.waitFor({ state: 'attached' })
  for (let i = 0; i < 250; i++) {
    await page.keyboard.press('Tab')
    if (await wanted.evaluate((one) => one === document.activeElement)) return
  }
  throw new Error(`${wanted} cannot be reached by Tab`)
}

/** Reaches a button or link by Tab and presses it. */
export async function byKeyboard(page, wanted) {
  await tabTo(page, wanted)
  await Promise.all([page.waitForNavigation(), page.keyboard.press('Enter')])
}
