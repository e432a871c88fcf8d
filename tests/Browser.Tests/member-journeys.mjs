// What a Member of Parliament comes to do: from the front page to the promises of one minister that are late, and to what the
// letter said; and to a promise by words of it. By keyboard, with a script and without, wide and narrow, in either language.
// node member-journeys.mjs BASE-URL ; prints { "journey": ["problem", ...] }.
import { patience, start } from './browser.mjs'
import { look } from './look.mjs'
import { byKeyboard, tabTo } from './office.mjs'

const [base] = process.argv.slice(2)
const browser = await start()
const found = {}
const words = {
  nl: { late: 'Toezeggingen die te laat zijn', standing: 'te laat', said: 'Voor de zomer ontvangt u', by: /juni\s2024/, asked: 'leegstand kantoren' },
  en: { late: 'Promises that are overdue', standing: 'overdue', said: 'Voor de zomer ontvangt u', by: /June\s2024/, asked: 'promise kantoren' },
}

async function journey(language, javaScriptEnabled, width) {
  const problems = (found[`${language}, ${width} px${javaScriptEnabled ? '' : ', without JavaScript'}`] = [])
  const must = (good, problem) => good || problems.push(problem)
  const say = words[language]
  const context = await browser.newContext({ viewport: { width, height: 900 }, javaScriptEnabled })
  const page = await context.newPage()
  page.setDefaultTimeout(patience)
  const see = async () => javaScriptEnabled && (await look(page, problems, base, () => true), await page.setViewportSize({ width, height: 900 }))
  try {
    await page.goto(`${base}${language === 'en' ? 'en/' : ''}`)
    await see()
    // The head of the page leads to it: nobody scrolls past twelve figures.
    must((await page.locator('main .onward a[href="#overdue"]').innerText()) === say.late, 'the head of the page does not lead to what is late')
    await tabTo(page, page.locator('main .onward a[href="#overdue"]'))
    await page.keyboard.press('Enter')
    await byKeyboard(page, page.locator('#overdue ~ ul a[href*="ministry=BZK"]').first())
    must(/ministry=BZK&state=overdue/.test(page.url()), `it leads to ${page.url()}`)
    await see()
    const row = page.locator('#promises tbody tr', { hasText: 'Plan voor lege kantoren' }).first()
    const text = await row.innerText()
    must(text.includes(say.said), `the row does not say what the letter said: ${text}`)
    must(say.by.test(text) && text.includes(say.standing), `the row does not say by when, and how it stands: ${text}`)
    must(text.includes('2024-05-15'), `the row does not name the paper: ${text}`)
    await byKeyboard(page, row.locator('a'))
    must((await page.locator('blockquote').innerText()).includes(say.said), 'the page of the promise does not quote the letter')
    await see()
    await page.goto(`${base}${language === 'en' ? 'en/' : ''}`)
    await tabTo(page, page.locator('#q'))
    await page.keyboard.type(say.asked)
    await Promise.all([page.waitForURL(/search/), page.keyboard.press('Enter')])
    must((await page.locator('#found ~ ol.found a[href*="promises/"]').count()) > 0, 'searching does not find the promise')
    await see()
    for (const place of ['overview.html', 'overview.html?department=BZK']) {
      await page.goto(`${base}${language === 'en' ? 'en/' : ''}${place}`)
      must((await page.locator('#years-BZK tbody tr').count()) > 2, `${place} has no years`)
      await see()
    }
  } catch (fault) {
    problems.push(`${page.url()}: ${fault.message.split('\n')[0]}`)
  }
  await context.close()
}

for (const language of ['nl', 'en']) for (const script of [true, false]) for (const width of [1280, 320]) await journey(language, script, width)

await browser.close()
console.log(JSON.stringify(found))
