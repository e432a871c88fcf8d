// Walks through a document as a reader with a keyboard, and as one without JavaScript; prints { "journey": ["problem", ...] }.
// node journeys.mjs BASE-URL FOLDER-URL DOCUMENT-PATH ; the same site, once served and once as files
import { start } from './browser.mjs'

const [base, folder, path] = process.argv.slice(2)
const url = new URL(path, base).href
const file = new URL(path, folder).href
const browser = await start()
const found = {}

async function journey(name, options, walk) {
  const problems = (found[name] = [])
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options })
  const page = await context.newPage()
  await page.goto(url)
  await walk(page, (good, problem) => good || problems.push(problem))
  await context.close()
}

const focused = (page) =>
  page.evaluate(() => {
    const one = document.activeElement
    const style = getComputedStyle(one)
    const box = one.getBoundingClientRect()
    return {
      tag: one.tagName,
      href: one.getAttribute('href') ?? '',
      class: one.className?.baseVal ?? one.className,
      id: one.id,
      ring: style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2,
      seen: box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth,
    }
  })

async function tabTo(page, wanted, most = 200) {
  for (let i = 0; i < most; i++) {
    await page.keyboard.press('Tab')
    const now = await focused(page)
    if (wanted(now)) return now
  }
  return null
}

await journey('the first key leads to the content', {}, async (page, must) => {
  await page.keyboard.press('Tab')
  const first = await focused(page)
  must(first.class.split(' ').includes('skip') && first.seen, `first stop is ${first.tag}.${first.class}, seen: ${first.seen}`)
  await page.keyboard.press('Enter')
  must((await focused(page)).id === 'main', 'the skip link does not lead to main')
})

await journey('focus is seen at every stop', {}, async (page, must) => {
  for (let i = 0; i < 60; i++) {
    await page.keyboard.press('Tab')
    const now = await focused(page)
    if (now.tag === 'BODY') break
    must(now.ring && now.seen, `${now.tag}.${now.class} ${now.href}: ring ${now.ring}, in view ${now.seen}`)
  }
})

const isClaim = (now) => now.class.includes('claim') && now.id.startsWith('claim-')

await journey('a claim opens beside the text and closes again by keyboard', {}, async (page, must) => {
  const claim = await tabTo(page, isClaim)
  must(claim, 'no claim can be reached')
  if (!claim) return
  const before = await page.evaluate(() => scrollY)
  await page.keyboard.press('Enter')
  const panel = page.locator('.claim-beside')
  await panel.waitFor()
  must((await panel.textContent()).includes('Waar het cijfer vandaan komt'), 'it does not say where the figure comes from')
  must(Math.abs((await page.evaluate(() => scrollY)) - before) < 2, 'the text moves when a claim opens')
  must(page.url().endsWith(`#${claim.id}`), `its address is ${page.url()}`)
  const back = await tabTo(page, (now) => now.class.includes('claim-close'), 2)
  must(back?.ring && back.seen, 'no way back is near')
  await page.keyboard.press('Enter')
  must((await panel.count()) === 0, 'it does not close')
  must((await focused(page)).id === claim.id, 'focus does not come back to the words')
  await page.keyboard.press('Enter')
  await panel.waitFor()
  await page.keyboard.press('Escape')
  must((await focused(page)).id === claim.id && (await panel.count()) === 0, 'Escape does not close it')
})

await journey('back and forward close and open a claim, and its links lead where they say', {}, async (page, must) => {
  await page.locator('a.claim').first().click()
  const panel = page.locator('.claim-beside')
  await panel.waitFor()
  await page.goBack()
  must((await panel.count()) === 0, 'Back does not close it')
  await page.goForward()
  await panel.waitFor()
  const links = await panel.locator('a[href]').evaluateAll((all) => all.map((one) => one.href))
  must(links.length > 1, 'it leads nowhere')
  for (const link of new Set(links)) must((await page.request.get(link)).ok(), `${link} leads nowhere`)
})

await journey('the address of a claim opens it', {}, async (page, must) => {
  await page.goto(`${url}#claim-3`)
  await page.reload()
  await page.locator('.claim-beside').waitFor()
  must((await page.locator('#claim-3').getAttribute('aria-expanded')) === 'true', 'another one is open')
})

for (const [how, options, address] of [
  ['without JavaScript', { javaScriptEnabled: false }, url],
  ['from a file', {}, file],
])
  await journey(`a claim leads to its page and back ${how}`, options, async (page, must) => {
    await page.goto(address)
    const words = await page.locator('a.claim').first().innerText()
    await page.locator('a.claim').first().click()
    await page.waitForURL(/claim-1\.html$/)
    must((await page.locator('h1').innerText()) === `‘${words}’`, 'it does not say which words it is about')
    must(await page.locator('.claim-panel').isVisible(), 'nothing is told')
    await page.locator('main nav.trail a').first().click()
    await page.waitForURL(/#claim-1$/)
    must(await page.locator('#claim-1').isVisible(), 'it does not lead back to the words')
  })

await journey('a claim opens on a phone', { viewport: { width: 320, height: 640 } }, async (page, must) => {
  await page.locator('a.claim').first().click()
  await page.locator('.claim-beside').waitFor()
  const box = await page.locator('.claim-beside').boundingBox()
  must(box && box.y < 640 && box.x >= 0 && box.x + box.width <= 321, `it opens out of sight: ${JSON.stringify(box)}`)
  must((await page.evaluate(() => document.documentElement.scrollWidth)) <= 320, 'the page scrolls sideways')
})

await browser.close()
console.log(JSON.stringify(found))
