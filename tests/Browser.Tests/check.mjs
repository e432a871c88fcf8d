// Looks at every page of a site in a browser and prints, as JSON, what is wrong with each: { "path": ["problem", ...] }.
// node check.mjs BASE-URL PATH... ; CHROMIUM names the browser. Pages are looked at four at a time.
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { chromium } from 'playwright-core'
import AxeBuilder from '@axe-core/playwright'

const [base, ...paths] = process.argv.slice(2)

// A page on disk is there when its file is; a served one when it is among those that were named.
const served = new Set(paths.map((path) => new URL(path, base).href))
const isThere = (to) => (to.protocol === 'file:' ? existsSync(fileURLToPath(to)) : served.has(to.href))
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM,
  args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'],
})
const found = {}

async function axe(page, scheme, problems) {
  await page.emulateMedia({ colorScheme: scheme })
  const builder = new AxeBuilder({ page }).options({ preload: false })
  // Only colours differ in the dark.
  const { violations } = await (scheme === 'dark' ? builder.withRules(['color-contrast']) : builder).analyze()
  for (const { id, help, nodes } of violations)
    problems.push(`${scheme}: ${id} (${help}): ${nodes.slice(0, 3).map((node) => node.target.join(' ')).join(', ')}`)
}

// What is wider than the window makes the whole page scroll sideways; a table in its own region does not.
async function reflow(page, width, problems) {
  await page.setViewportSize({ width, height: 640 })
  const wide = await page.evaluate(() => {
    const room = document.documentElement.clientWidth
    if (document.documentElement.scrollWidth <= room) return null
    const out = [...document.body.querySelectorAll('*')].find((one) => one.getBoundingClientRect().right > room + 1 && !one.closest('.table'))
    return `${document.documentElement.scrollWidth} px, ${out?.tagName} ${out?.className?.baseVal ?? out?.className}`
  })
  if (wide) problems.push(`scrolls sideways at ${width} px: ${wide}`)
}

async function structure(page, problems) {
  const seen = await page.evaluate(() => ({
    h1: document.querySelectorAll('h1').length,
    title: document.title,
    language: document.documentElement.lang,
    ids: [...document.querySelectorAll('[id]')].map((one) => one.id).filter((id, i, all) => all.indexOf(id) !== i),
    inline: document.querySelectorAll('[style]:not(.chart-tip), style, script:not([src])').length,
    lost: [...document.querySelectorAll('a[href^="#"]')].map((a) => decodeURIComponent(a.hash.slice(1))).filter((id) => id && !document.getElementById(id)),
    links: [...document.querySelectorAll('a[href]')].map((a) => a.getAttribute('href')).filter((href) => !href.startsWith('#')),
    empty: [...document.querySelectorAll('td, th')].filter((cell) => !cell.textContent.trim()).length,
  }))
  if (seen.h1 !== 1) problems.push(`${seen.h1} h1`)
  if (!seen.title || !['nl', 'en'].includes(seen.language)) problems.push('no title or language')
  if (seen.ids.length) problems.push(`ids twice: ${seen.ids.slice(0, 3)}`)
  if (seen.inline) problems.push(`${seen.inline} inline styles or scripts`)
  if (seen.lost.length) problems.push(`anchors that lead nowhere: ${seen.lost.slice(0, 3)}`)
  if (seen.empty) problems.push(`${seen.empty} empty cells`)
  for (const href of seen.links) {
    const to = new URL(href, page.url())
    to.hash = ''
    if (to.href.startsWith(base) && to.pathname.endsWith('.html') && !isThere(to)) problems.push(`link to a page that is not there: ${href}`)
  }
}

async function look(path) {
  const problems = (found[path] = [])
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } })
  const page = await context.newPage()
  page.on('console', (message) => message.type() === 'error' && problems.push(`console: ${message.text()}`))
  page.on('request', (request) => request.url().startsWith(base) || request.url().startsWith('data:') || problems.push(`asks elsewhere: ${request.url()}`))
  page.on('requestfailed', (request) => problems.push(`did not load: ${request.url()}`))
  await page.goto(new URL(path, base).href)
  await structure(page, problems)
  await axe(page, 'light', problems)
  await axe(page, 'dark', problems)
  await reflow(page, 320, problems)
  await reflow(page, 640, problems) // 1280 at 200%
  await context.close()
}

const queue = [...paths]
await Promise.all(
  Array.from({ length: 4 }, async () => {
    for (let path; (path = queue.shift()); ) await look(path)
  }),
)
await browser.close()
console.log(JSON.stringify(found))
