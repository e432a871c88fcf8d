// Plays what departments and the coordinator do on a served demonstration, each in a browser of his own: once with and
// once without JavaScript, in either language, in a wide and in a narrow window, partly by keyboard alone. Every page that
// is met is looked at.
// node work-journeys.mjs BASE-URL FOLDER ; FOLDER holds wrong.csv, odd.csv and right.csv. Prints { "journey": ["problem", ...] }.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { start } from './browser.mjs'
import { look } from './look.mjs'
import { byKeyboard, drop, office } from './office.mjs'
import { words } from './words.mjs'

const [base, folder] = process.argv.slice(2)
const browser = await start()
const found = {}
const listed = (name, javaScriptEnabled, width) => (found[`${name}, ${width} px${javaScriptEnabled ? '' : ', without JavaScript'}`] = [])

/** A whole way of one delivery, from a wrong file to acceptance, with a return on the way. */
async function deliver(language, organisation, javaScriptEnabled, width) {
  const problems = listed(`${language}, ${organisation}`, javaScriptEnabled, width)
  const { say, at, must, see, as, press, text, close } = office({ browser, base, problems }, language, javaScriptEnabled, width)

  try {
    const supplier = await as('supplier', organisation)
    await see(supplier)
    await supplier.goto(at('work/collections'))
    await see(supplier)
    await supplier.goto(at('work/collections/jbr-2023/duurzaamheid-2023'))
    await see(supplier)
    await typeInGrid(supplier, say, at, must, see, press, javaScriptEnabled)
    await supplier.goto(at('work/collections/jbr-2023/duurzaamheid-2023'))
    await press(supplier, say.deliver)
    must((await supplier.title()).match(/^(Fout|Error): /), 'an empty form is not told in the title')
    must(!javaScriptEnabled || (await supplier.locator('.summary').evaluate((one) => one === document.activeElement)), 'the summary of errors has no focus')
    await see(supplier)
    if (language === 'nl' && javaScriptEnabled) await drop(supplier, join(folder, 'wrong.csv'))
    else {
      await supplier.getByLabel(say.file).setInputFiles(join(folder, 'wrong.csv'))
      await press(supplier, say.deliver)
    }
    must(/C2/.test(await text(supplier)), 'the wrong cell is not named')
    must((await supplier.getByRole('button', { name: say.submit, exact: true }).count()) === 0, 'a file with errors can be submitted')
    await see(supplier)
    await supplier.getByLabel(say.cells).fill(readFileSync(join(folder, 'odd.csv'), 'utf8'))
    await press(supplier, say.replace)
    const question = supplier.locator('textarea[name^="answer-"]')
    must((await question.count()) === 1, `${await question.count()} questions are asked`)
    await question.first().fill('Er kwam een gebouw bij')
    await see(supplier)
    await press(supplier, say.keep)
    const delivery = supplier.url()
    await byKeyboard(supplier, supplier.locator('form.deed button').first())
    must((await supplier.getByRole('button', { name: say.submit, exact: true }).count()) === 0, 'it can be submitted twice')

    const controller = await as('controller', organisation)
    await see(controller)
    await controller.getByRole('link', { name: say.judge }).click()
    must(controller.url() === delivery, `my work leads to ${controller.url()}`)
    await see(controller)
    await controller.getByLabel(say.why).fill('Is dat het hele gebouw?')
    await press(controller, say.back)

    await supplier.goto(delivery)
    must((await text(supplier)).includes('Is dat het hele gebouw?'), 'why it was returned is not said')
    await see(supplier)
    await supplier.getByLabel(say.cells).fill(readFileSync(join(folder, 'right.csv'), 'utf8'))
    await press(supplier, say.replace)
    await press(supplier, say.submit)
    await controller.goto(delivery)
    await press(controller, say.approve)

    const coordinator = await as('coordinator', 'BZK')
    await coordinator.goto(delivery)
    await see(coordinator)
    await press(coordinator, say.accept)
    must(/tellen mee|figures count/.test(await text(coordinator)), 'it was not accepted')
    await coordinator.goto(at('work/collections/jbr-2023/duurzaamheid-2023'))
    await see(coordinator)
  } catch (fault) {
    problems.push(fault.message.split('\n').slice(0, 3).join(' '))
  }
  await close()
}

/** What is typed in the grid is kept, by itself where scripts run, and is there again on another day. */
async function typeInGrid(page, say, at, must, see, press, javaScriptEnabled) {
  const place = at('work/collections/jbr-2023/duurzaamheid-2023/grid')
  const fields = page.locator('rk-grid tbody input')
  await page.goto(place)
  await see(page)
  await fields.first().fill('12')
  if (javaScriptEnabled) {
    await fields.first().press('ArrowDown')
    must(!(await fields.first().evaluate((one) => one === document.activeElement)), 'the arrow keys do not go through the grid')
    await page.locator('.grid-kept', { hasText: /Bewaard om|Kept at/ }).waitFor()
  } else await press(page, say.grid)
  await page.goto(place)
  must((await fields.first().inputValue()) === '12', 'what was typed in the grid is not there again')
  await fields.first().fill('')
  await press(page, say.grid)
}

/** A service provider delivers for two ministries: one disputes and thinks better of it, the other keeps silent. */
async function speak(language, width) {
  const problems = listed(`${language}, for others`, true, width)
  const { say, at, must, see, as, press, text, close } = office({ browser, base, problems }, language, true, width)
  const word = (nl, en) => (language === 'nl' ? nl : en)
  try {
    const supplier = await as('supplier', 'RVB')
    await supplier.goto(at('work/collections/jbr-2023/gas-2023'))
    await see(supplier)
    const cells = ['indicator,period,organisation,value']
    for (const ministry of ['OCW', 'VWS']) {
      const answer = await (await fetch(`${base}api/v1/figures/gas_use?period=2023-03&organisation=${ministry}`)).json()
      cells.push(`gas_use,2023-03,${ministry},${answer.items[0].value + 1}`)
    }
    await supplier.getByLabel(say.cells).fill(cells.join('\n'))
    await press(supplier, say.deliver)
    await press(supplier, say.submit)
    const delivery = supplier.url()

    const controller = await as('controller', 'RVB')
    const ministry = await as('supplier', 'OCW')
    await see(ministry)
    await ministry.goto(at('work/confirmations'))
    await see(ministry)
    await ministry.goto(delivery.replace('work/deliveries', 'work/confirmations'))
    await see(ministry)
    must(!(await text(ministry)).includes('VWS'), 'a ministry reads the rows of another')
    await ministry.getByLabel(say.wrongWhy).fill(word('Dit is van een ander gebouw', 'This is of another building'))
    await ministry.locator('input[name="which"]').first().check()
    await press(ministry, say.dispute)
    await see(ministry)

    await controller.goto(delivery)
    await see(controller)
    must(/betwist|disputed/i.test(await text(controller)), 'the dispute is not told to who approves')
    await press(controller, say.approve)
    must(/betwist|disputed/i.test(await text(controller)), 'what is disputed can be approved')
    await press(ministry, say.withdraw)
    await see(ministry)
    await controller.goto(delivery)
    await press(controller, say.approve)
    const coordinator = await as('coordinator', 'BZK')
    await coordinator.goto(delivery)
    await see(coordinator)
    await press(coordinator, say.accept)
    must(/tellen mee|figures count/.test(await text(coordinator)), 'it was not accepted')
  } catch (fault) {
    problems.push(fault.message.split('\n').slice(0, 3).join(' '))
  }
  await close()
}

/** A department holds its figures beside its annual report, explains what differs, and its coordinator sees that it did. */
async function reconcile(language, organisation, javaScriptEnabled, width) {
  const problems = listed(`${language}, annual report`, javaScriptEnabled, width)
  const { say, at, must, see, as, press, text, close } = office({ browser, base, problems }, language, javaScriptEnabled, width)
  const word = (nl, en) => (language === 'nl' ? nl : en)
  const place = `work/collections/jbr-2023/duurzaamheid-2023/annual-report/${organisation}`
  try {
    const supplier = await as('supplier', organisation)
    await supplier.goto(at('work/collections/jbr-2023/duurzaamheid-2023'))
    await supplier.getByRole('link', { name: word('Vergelijk uw cijfers met het jaarverslag', 'Compare your figures with the annual report') }).click()
    must(supplier.url() === at(place), `the page of the collection leads to ${supplier.url()}`)
    await see(supplier)
    await press(supplier, word('Bewaar en vergelijk', 'Keep and compare'))
    must((await supplier.title()).match(/^(Fout|Error): /), 'an empty form is not told in the title')
    await see(supplier)
    await supplier.locator('[name="dated"]').fill('2024-05-15')
    await supplier.locator('[name="value.natural_gas"]').fill('1')
    await supplier.locator('[name="where.natural_gas"]').fill('p. 12')
    await byKeyboard(supplier, supplier.locator('form.grid-form button').first())
    must(/niet toegelicht|not explained/.test(await text(supplier)), 'a difference is not told')
    await see(supplier)
    await supplier.locator('[name="category.natural_gas"]').selectOption('Scope')
    await supplier.locator('[name="words.natural_gas"]').fill(word('Zonder de kazernes', 'Without the barracks'))
    await press(supplier, say.keep)
    must(/Andere afbakening: Zonder|Another scope: Without/.test(await text(supplier)), 'the explanation is not there')
    await see(supplier)

    const coordinator = await as('coordinator', 'BZK')
    await coordinator.goto(at('work/collections/jbr-2023/duurzaamheid-2023'))
    must((await coordinator.locator('#annual-reports').count()) === 1, 'annual reports are not counted for the coordinator')
    await see(coordinator)
    await coordinator.goto(at(place))
    must((await coordinator.locator('main form').count()) === 0, 'the coordinator can write in the report of another')
    await see(coordinator)
  } catch (fault) {
    problems.push(fault.message.split('\n').slice(0, 3).join(' '))
  }
  await close()
}

/** Every page that the menu of a player leads to, and what those lead to. */
async function menus(language, player) {
  const problems = (found[`${language}, pages of ${player}`] = [])
  const context = await browser.newContext()
  try {
    const page = await context.newPage()
    await page.goto(`${base}${language === 'en' ? 'en/' : ''}work/sign-in`)
    await look(page, problems, base, () => true)
    const options = await page.locator('select option').allInnerTexts()
    await page.locator('select').selectOption({ index: options.findIndex((one) => one.startsWith(player)) })
    await page.getByRole('button', { name: words[language].play, exact: true }).click()
    const links = (within) => page.locator(within).evaluateAll((all) => all.map((one) => one.href.split('#')[0]))
    const menu = await links('nav a')
    const met = new Set(menu)
    for (const href of menu) {
      await page.goto(href)
      await look(page, problems, base, () => true)
      for (const deeper of (await links('main a')).filter((one) => /\/work\/[a-z]+/.test(one)).slice(0, 4)) met.add(deeper)
    }
    for (const href of [...met].filter((one) => !menu.includes(one)).slice(0, 8)) {
      const answer = await page.goto(href)
      if (answer.status() !== 200) problems.push(`${href} answers ${answer.status()}`)
      await look(page, problems, base, () => true)
    }
    if (menu.length < 3) problems.push(`the menu has ${menu.length} places`)
  } catch (fault) {
    problems.push(fault.message.split('\n').slice(0, 3).join(' '))
  }
  await context.close()
}

await menus('nl', 'beheerder van')
await menus('en', 'administrator of')
await menus('nl', 'auditor van')
await deliver('nl', 'SZW', true, 1280)
await deliver('en', 'OCW', true, 320)
await deliver('nl', 'VWS', false, 320)
await speak('nl', 320)
await reconcile('nl', 'FIN', true, 320)
await reconcile('en', 'LNV', false, 1280)
await browser.close()
console.log(JSON.stringify(found))
