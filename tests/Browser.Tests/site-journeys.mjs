// Does what readers come to do on a served site: by keyboard alone, and once more without JavaScript.
// node site-journeys.mjs BASE-URL ; prints { "journey": ["problem", ...] }.
import { patience, start } from './browser.mjs'

const [base] = process.argv.slice(2)
const browser = await start()
const found = {}

async function journey(name, walk) {
  for (const javaScriptEnabled of [true, false]) {
    const problems = (found[`${name}${javaScriptEnabled ? '' : ', without JavaScript'}`] = [])
    const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, javaScriptEnabled })
    const page = await context.newPage()
    page.setDefaultTimeout(patience)
    const must = (good, problem) => good || problems.push(problem)
    try {
      await page.goto(base)
      await walk(page, must, javaScriptEnabled)
    } catch (fault) {
      problems.push(`${page.url()}: ${fault.message.split('\n')[0]}`)
    }
    await context.close()
  }
}

/** Tabs until what was wanted has the focus, which must be seen; a reader without a mouse has no other way. */
async function tabTo(page, selector, most = 400) {
  const wanted = page.locator(selector).first()
  await wanted.waitFor({ state: 'attached' })
  for (let i = 0; i < most; i++) {
    await page.keyboard.press('Tab')
    const now = await wanted.evaluate((one) => {
      if (one !== document.activeElement) return null
      const style = getComputedStyle(one)
      const box = one.getBoundingClientRect()
      return style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2 && box.bottom > 0 && box.top < innerHeight
    })
    if (now === false) throw new Error(`${selector} has the focus and nobody sees it`)
    if (now) return wanted
  }
  throw new Error(`${selector} cannot be reached by Tab`)
}

async function follow(page, selector) {
  const before = page.url()
  await tabTo(page, selector)
  await page.keyboard.press('Enter')
  await page.waitForURL((url) => url.href !== before)
}

await journey('from the front page over a theme and a figure to its cells and to the sentence that uses it', async (page, must) => {
  await follow(page, 'nav a[href="themes.html"]')
  await follow(page, 'main a[href="themes/duurzaamheid.html"]')
  await follow(page, 'main .headlines a[href$="figures/paper_use.html"]')
  must((await page.locator('#origin ~ .trace').count()) > 0, 'the figure does not say where it comes from')
  must((await page.locator('#corrections').count()) > 0, 'a corrected figure does not say what it was and is')
  await follow(page, '#uses ~ ul a')
  must(/documents\/.*#claim-/.test(page.url()), `the sentence is not in a document: ${page.url()}`)
  must(await page.locator(new URL(page.url()).hash).isVisible(), 'the words are not shown')
})

await journey('from the front page over a figure and an answer to the delivery it came from', async (page, must) => {
  await follow(page, 'nav a[href="themes.html"]')
  await follow(page, 'main a[href="themes/duurzaamheid.html"]')
  await follow(page, 'main .headlines a[href$="figures/paper_use.html"]')
  await tabTo(page, 'input[name="by"][value="organisation"]')
  await page.keyboard.press('Space')
  await tabTo(page, 'main form button')
  await page.keyboard.press('Enter')
  await page.waitForURL(/by=organisation/)
  must((await page.locator('#answer tbody tr').count()) > 5, 'the question is not answered by organisation')
  await follow(page, 'main a[href$="figures/paper_use.html"]')
  await follow(page, '.trace a[href*="deliveries/duurzaamheid-2023.html#"]')
  must((await page.locator('h1').innerText()).includes('Duurzaamheid'), `it leads to ${page.url()}`)
  must(await page.locator(`[id="${decodeURIComponent(new URL(page.url()).hash.slice(1))}"]`).isVisible(), 'the file is not named there')
})

await journey('from a statement in a letter to its figure', async (page, must, script) => {
  await follow(page, 'nav a[href="documents.html"]')
  await follow(page, 'main a[href="documents/brief.html"]')
  await tabTo(page, 'a.claim')
  await page.keyboard.press('Enter')
  await page.locator(script ? '.claim-beside .claim-panel' : 'main > .claim-panel').waitFor()
  must(/Klopt|Wijkt af|Niet nagegaan/.test(await page.locator('.claim-panel .mark').first().innerText()), 'no verdict is given')
  await follow(page, '.claim-panel h2 a, .claim-panel h3 a')
  must(/figures\/[a-z0-9_]+\.html$/.test(page.url()), `it leads to ${page.url()}`)
})

await journey('searching with a typing error', async (page, must) => {
  await tabTo(page, '#q')
  await page.keyboard.type('ziekteverzium')
  await page.keyboard.press('Enter')
  await page.waitForURL(/search.*q=ziekteverzium/)
  await follow(page, '.found a')
  must(page.url().endsWith('figures/sickness_absence.html'), `found ${page.url()}`)
})

await journey('comparing two ministries', async (page, must) => {
  await follow(page, 'nav a[href="compare.html"]')
  const figure = await tabTo(page, '#figure')
  await figure.selectOption('fte')
  for (const code of ['FIN', 'JENV']) {
    await tabTo(page, `input[name="organisation"][value="${code}"]`)
    await page.keyboard.press('Space')
  }
  await tabTo(page, 'main form button')
  await page.keyboard.press('Enter')
  await page.waitForURL(/figure=fte/)
  must((await page.locator('#table-fte tbody tr').count()) === 2, 'the two ministries do not stand side by side')
})

await journey('asking what was known on a day', async (page, must) => {
  await page.goto(new URL('figures/gas_use.html', base).href)
  const ask = async (day) => {
    await tabTo(page, '#period')
    await page.locator('#period').fill('2023-03')
    await page.locator('#known_at').fill(day)
    await tabTo(page, 'main form button')
    await page.keyboard.press('Enter')
    await page.waitForURL((url) => url.searchParams.get('known_at') === day)
    return page.locator('#answer td.number').first().innerText()
  }
  const before = await ask('2024-04-04')
  const after = await ask('2024-04-05')
  must(before !== after, `the correction of 5 April changes nothing: ${before}`)
  await page.goto(new URL('figures/gas_use.html?known_at=gisteren', base).href)
  must(await page.locator('#known_at-error').isVisible(), 'a wrong day is not told at its field')
  must((await page.locator('#known_at').inputValue()) === 'gisteren', 'what was typed is lost')
})

await browser.close()
console.log(JSON.stringify(found))
