// Looks at every page of a site in a browser and prints, as JSON, what is wrong with each: { "path": ["problem", ...] }.
// node check.mjs BASE-URL PATH... ; CHROMIUM names the browser, a PATH of "@FILE" a file with one path a line.
//
// A page is loaded once; window and scheme then change under it. axe holds it against all rules in a wide and in a narrow
// window. Contrast is four fifths of what axe costs, and depends on nothing but an element's colours, letters and what
// lies under it: it is asked of one element of each look, in both windows and both schemes.
import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { share, start } from './browser.mjs'
import { look, wide } from './look.mjs'

const [base, ...named] = process.argv.slice(2)
const paths = named.flatMap((path) => (path.startsWith('@') ? readFileSync(path.slice(1), 'utf8').split('\n').filter(Boolean) : path))

// A page on disk is there when its file is; a served one when it is among those that were named.
const served = new Set(paths.map((path) => new URL(path, base).href))
const isThere = (to) => (to.protocol === 'file:' ? existsSync(fileURLToPath(to)) : served.has(to.href))
const browser = await start()
const found = {}

await share(paths, async () => {
  const page = await browser.newPage({ viewport: wide })
  let problems = []
  page.on('console', (message) => message.type() === 'error' && problems.push(`console: ${message.text()}`))
  page.on('pageerror', (error) => problems.push(`script: ${error.message}`))
  page.on('request', (request) => request.url().startsWith(base) || request.url().startsWith('data:') || problems.push(`asks elsewhere: ${request.url()}`))
  page.on('requestfailed', (request) => problems.push(`did not load: ${request.url()}`))
  return async (path) => {
    problems = found[path] = []
    await page.setViewportSize(wide)
    await page.emulateMedia({ colorScheme: 'light' })
    await page.goto(new URL(path, base).href)
    await look(page, problems, base, isThere)
  }
})
await browser.close()
console.log(JSON.stringify(found))
