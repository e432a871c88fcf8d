// What the pages' script adds, by keyboard, and that all is there without it; prints { "case": ["problem", ...] }.
// node elements.mjs BASE-URL PAGE-PATH
import { start } from './browser.mjs'

const [base, path] = process.argv.slice(2)
const url = new URL(path, base).href
const browser = await start()
const found = {}

async function look(name, options, walk) {
  const problems = (found[name] = [])
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options })
  const page = await context.newPage()
  page.on('pageerror', (error) => problems.push(`script: ${error.message}`))
  await page.goto(url)
  await walk(page, (good, problem) => good || problems.push(problem))
  await context.close()
}

await look('arrow keys walk along the values of a chart', {}, async (page, must) => {
  await page.locator('#line rk-chart').focus()
  await page.keyboard.press('ArrowRight')
  const tip = page.locator('#line .chart-tip')
  const first = await tip.textContent()
  must(first.startsWith('2018:'), `the first value says '${first}'`)
  await page.keyboard.press('End')
  must((await tip.textContent()).startsWith('2023:'), `the last value says '${await tip.textContent()}'`)
  must((await page.locator('#line .here').count()) === 1, 'the mark that is spoken of is not shown')
  must((await tip.getAttribute('role')) === 'status', 'the text is not live')
  await page.keyboard.press('Escape')
  must((await tip.textContent()) === '', 'Escape does not hide it')
  await page.locator('#line-three rk-chart').focus()
  await page.keyboard.press('End')
  await page.keyboard.press('ArrowDown')
  must((await page.locator('#line-three .chart-tip').textContent()).startsWith('BZK'), 'ArrowDown does not go to the line below')
})

await look('a pointer near a value shows it', {}, async (page, must) => {
  const dot = page.locator('#line svg.wide circle').nth(2)
  await dot.scrollIntoViewIfNeeded()
  const box = await dot.boundingBox()
  await page.mouse.move(box.x + 12, box.y + 8)
  must((await page.locator('#line .chart-tip').textContent()).startsWith('2020:'), 'nothing is shown')
  const tip = await page.locator('#line .chart-tip').boundingBox()
  must(tip.x >= 0 && tip.x + tip.width <= 1280, 'it hangs out of the window')
})

await look('a province says its value', {}, async (page, must) => {
  const province = page.locator('#map svg.wide path.province').nth(5)
  await province.scrollIntoViewIfNeeded()
  await province.hover()
  must((await page.locator('#map .chart-tip').textContent()).startsWith('Gelderland:'), await page.locator('#map .chart-tip').textContent())
})

await look('a table sorts by keyboard, with what is missing at the end', {}, async (page, must) => {
  const heading = page.locator('#map-gaps-table thead th').nth(1)
  const firstCell = page.locator('#map-gaps-table tbody tr').first().locator('td')
  await heading.locator('button').focus()
  await page.keyboard.press('Enter')
  must((await heading.getAttribute('aria-sort')) === 'ascending', 'it does not say how it is sorted')
  must((await firstCell.textContent()).trim() === '2,0', `first is ${await firstCell.textContent()}`)
  await page.keyboard.press('Enter')
  must((await heading.getAttribute('aria-sort')) === 'descending', 'it does not turn')
  must((await firstCell.textContent()).trim() === '13,0', `first is ${await firstCell.textContent()}`)
  must((await page.locator('#map-gaps-table tbody tr').last().textContent()).includes('–'), 'a missing value does not stand last')
})

await look('a table in which a series breaks keeps its order', {}, async (page, must) => {
  await page.locator('#line-break summary').click()
  must((await page.locator('#line-break-table .sort').count()) === 0, 'it can be sorted')
})

await look('rows are filtered, a typing error forgiven', {}, async (page, must) => {
  await page.locator('#many summary').click()
  await page.locator('#many .filter input').fill('Uitvoerngsorganisatie 30')
  must((await page.locator('#many-table tbody tr:visible').count()) === 1, `${await page.locator('#many-table tbody tr:visible').count()} rows are left`)
  must((await page.locator('#many .filter [role=status]').textContent()) === '1 van 30 rijen', 'it does not say how many')
})

await look('a list is filtered, accents and errors forgiven', {}, async (page, must) => {
  await page.locator('rk-filter input').fill('finacien')
  must((await page.locator('#sample-list li:visible').allTextContents()).join() === 'Financiën', 'it does not find Financiën')
})

await look('search finds by a mistyped word, from a file', {}, async (page, must) => {
  await page.locator('rk-search input').fill('gasvebruik')
  await page.locator('rk-search .found a').first().waitFor({ timeout: 5000 }).catch(() => {})
  must((await page.locator('rk-search .found a').first().getAttribute('href').catch(() => '')) === 'figures/gas_use.html', 'it finds nothing')
  await page.locator('rk-search input').fill('zzzzqq')
  must((await page.locator('rk-search [role=status]').textContent()).startsWith('Niets gevonden'), 'it does not say that there is nothing')
})

await look('without the script everything is there', { javaScriptEnabled: false }, async (page, must) => {
  must(await page.locator('#line svg.wide').isVisible(), 'no chart')
  must((await page.locator('#line svg.wide circle title').count()) > 0, 'the marks have no titles')
  must((await page.locator('#map-table tbody tr').count()) === 12, 'no table')
  must((await page.locator('.sort').count()) === 0, 'a button that does nothing')
})

await look('in forced colours lines and words are seen', { forcedColors: 'active' }, async (page, must) => {
  const seen = await page.evaluate(() => [getComputedStyle(document.querySelector('#line .stroke')).stroke, getComputedStyle(document.body).backgroundColor])
  must(seen[0] !== 'none' && seen[0] !== seen[1], `line ${seen[0]} on ${seen[1]}`)
})

await look('on a phone the phone picture is shown and fits', { viewport: { width: 320, height: 640 } }, async (page, must) => {
  must(await page.locator('#multiples svg.phone').isVisible(), 'it is not shown')
  must(!(await page.locator('#multiples svg.wide').isVisible()), 'the wide one is shown too')
  const size = await page.evaluate(() => {
    const svg = document.querySelector('#multiples svg.phone')
    return (13 * svg.getBoundingClientRect().width) / svg.viewBox.baseVal.width
  })
  must(size >= 12, `its letters are ${size} px`)
})

await browser.close()
console.log(JSON.stringify(found))
