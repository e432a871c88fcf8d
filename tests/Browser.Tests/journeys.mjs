// Walks through a document as a reader with a keyboard, and as one without JavaScript; prints { "journey": ["problem", ...] }.
// node journeys.mjs BASE-URL DOCUMENT-PATH
import { start } from './browser.mjs'

const [base, path] = process.argv.slice(2)
const url = new URL(path, base).href
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

await journey('a claim opens beside the text and closes again by keyboard', {}, async (page, must) => {
  const claim = await tabTo(page, (now) => now.class.includes('claim') && now.id.endsWith('-words'))
  must(claim, 'no claim can be reached')
  if (!claim) return
  const before = await page.evaluate(() => scrollY)
  await page.keyboard.press('Enter')
  const panel = page.locator(claim.href)
  must(await panel.isVisible(), `${claim.href} does not open`)
  must(Math.abs((await page.evaluate(() => scrollY)) - before) < 2, 'the text moves when a claim opens')
  const back = await tabTo(page, (now) => now.href === `#${claim.id}`, 5)
  must(back, 'no way back is near')
  await page.keyboard.press('Enter')
  must(!(await panel.isVisible()), 'it does not close')
  must((await focused(page)).id === claim.id, 'focus does not come back to the words')
})

await journey('a claim opens without JavaScript', { javaScriptEnabled: false }, async (page, must) => {
  const claim = page.locator('a.claim').first()
  const target = await claim.getAttribute('href')
  must(!(await page.locator(target).isVisible()), 'it is open from the start')
  await claim.click()
  must(await page.locator(target).isVisible(), `${target} does not open`)
})

await journey('a claim opens on a phone', { viewport: { width: 320, height: 640 } }, async (page, must) => {
  const claim = page.locator('a.claim').first()
  const target = await claim.getAttribute('href')
  await claim.click()
  const box = await page.locator(target).boundingBox()
  must(box && box.y < 640 && box.x >= 0 && box.x + box.width <= 321, `it opens out of sight: ${JSON.stringify(box)}`)
})

await browser.close()
console.log(JSON.stringify(found))
