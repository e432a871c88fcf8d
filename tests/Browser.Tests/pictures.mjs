// Takes a picture of every page in light and dark, on a phone and on a desktop.
// node pictures.mjs BASE-URL FOLDER PATH... ; prints { "path": ["problem", ...] }.
import { join } from 'node:path'
import { share, start } from './browser.mjs'

const [base, folder, ...paths] = process.argv.slice(2)
const browser = await start()
const windows = { desktop: { width: 1280, height: 900 }, phone: { width: 375, height: 740 } }
const tallest = 4000
const found = {}

async function picture(path) {
  const problems = (found[path] = [])
  const context = await browser.newContext()
  const page = await context.newPage()
  const answer = await page.goto(new URL(path, base).href)
  if (!answer.ok()) problems.push(`answers ${answer.status()}`)
  for (const [name, window] of Object.entries(windows)) {
    await page.setViewportSize(window)
    const height = await page.evaluate(() => document.documentElement.scrollHeight)
    for (const scheme of ['light', 'dark']) {
      await page.emulateMedia({ colorScheme: scheme })
      const file = `${path.replace(/\.html$/, '').replaceAll('/', '-')}.${name}.${scheme}.png`
      await page.screenshot({ path: join(folder, file), fullPage: true, clip: { x: 0, y: 0, width: window.width, height: Math.min(height, tallest) } })
    }
  }
  await context.close()
}

await share(paths, () => picture)
await browser.close()
console.log(JSON.stringify(found))
