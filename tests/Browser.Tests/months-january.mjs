// January: what is asked this year is opened, the first deliver each in a way of their own, and a service provider for all.
import { byKeyboard, follow, tabTo } from './office.mjs'
import { ministries } from './months-stage.mjs'
import { approve, edition, green, lastYear, saved, sheet, staff, submit, thisYear } from './months-verbs.mjs'

/** From last year's: period and days move on a year; what is wrong stands at its field. */
export async function open(stage) {
  const coordinator = await stage.as('coordinator', 'BZK')
  await coordinator.see('my work')
  for (const name of ['duurzaamheid', 'personeel']) {
    await coordinator.open(`work/openings/months-2023?from=months-2023/${name}-2022`)
    await coordinator.see('opening a collection')
    await coordinator.page.locator('#due').fill('2023-12-01')
    await coordinator.press('Open de uitvraag')
    coordinator.office.must((await coordinator.page.title()).startsWith('Fout: '), 'a due date before the collection opens is taken')
    await coordinator.see('opening a collection, wrongly')
    await coordinator.page.locator('#opens').fill('2024-01-08')
    await coordinator.page.locator('#due').fill('2024-02-16')
    await coordinator.press('Open de uitvraag')
    await coordinator.reads('12 nog niets')
  }
  await coordinator.open(`${green}/rounds`)
  await coordinator.see('rounds')
  await coordinator.page.locator('#nl1').fill('Eerste cijfers')
  await coordinator.page.locator('#en1').fill('First figures')
  await coordinator.page.locator('#due1').fill('2024-01-26')
  await coordinator.press('Bewaar de planning')
  await coordinator.reads('Eerste cijfers, uiterlijk 26 januari 2024')
  await coordinator.see('a collection, of its coordinator')
}

/** The template comes back filled in, from either spreadsheet program. */
export async function byTemplate(stage, deliveries) {
  for (const [organisation, form, how] of [['AZ', 'xlsx', {}], ['BZ', 'ods', { width: 320 }]]) {
    const supplier = await stage.as('supplier', organisation, how)
    await supplier.open(green)
    await supplier.see('a collection, of a supplier')
    const file = await supplier.fetch(new RegExp(`\\(.${form}\\)`))
    await stage.type(file, 2, { D5: `${thisYear('gas', organisation)}`, D6: `${thisYear('power', organisation)}`, D7: `${thisYear('paper', organisation)}` })
    await supplier.hand(supplier.say.deliver, file)
    await supplier.see('a delivery, of its supplier')
    deliveries[organisation] = await submit(supplier)
    await approve(stage, deliveries[organisation], organisation, how)
  }
}

/** Typed in the grid; kept while he is away. */
export async function byGrid(stage, deliveries) {
  const supplier = await stage.as('supplier', 'EZK')
  await supplier.open(`${green}/grid`)
  await supplier.see('the grid')
  const fields = supplier.page.locator('rk-grid tbody input')
  await fields.nth(0).fill(`${thisYear('gas', 'EZK')}`)
  await supplier.press(supplier.say.grid)
  await supplier.open(`${green}/grid`)
  await fields.nth(1).fill(`${thisYear('power', 'EZK')}`)
  await fields.nth(2).fill('x')
  await supplier.press(supplier.say.check)
  await supplier.reads(/getal/)
  await fields.nth(2).fill(`${thisYear('paper', 'EZK')}`)
  await supplier.press(supplier.say.check)
  deliveries.EZK = await submit(supplier)
  await approve(stage, deliveries.EZK, 'EZK')
}

/** By keyboard alone, from the door to the word of thanks: pasted cells, and a strange figure explained. */
export async function byKeys(stage, deliveries) {
  const supplier = await stage.atTheDoor()
  const { page, say } = supplier
  await tabTo(page, page.getByLabel(say.who, { exact: true }))
  await page.keyboard.type(supplier.office.nameOf('supplier', 'DEF'))
  await byKeyboard(page, page.getByRole('button', { name: say.play, exact: true }))
  await byKeyboard(page, page.getByRole('link', { name: 'Uitvragen', exact: true }).first())
  await byKeyboard(page, page.getByRole('link', { name: /Duurzaamheid 2023/ }).first())
  await tabTo(page, page.getByLabel(say.cells))
  await page.keyboard.insertText(sheet('DEF', { paper: 3 * lastYear('paper', 'DEF') }))
  await byKeyboard(page, page.getByRole('button', { name: say.deliver }).first())
  await supplier.reads('Licht 1 vraag toe')
  await supplier.see('a delivery with a question')
  await tabTo(page, page.locator('textarea[name^="answer-"]'))
  await page.keyboard.type('Een drukkerij kwam erbij')
  await byKeyboard(page, page.getByRole('button', { name: say.keep }))
  await byKeyboard(page, page.getByRole('button', { name: say.submit, exact: true }))
  await supplier.reads('Ingediend')
  deliveries.DEF = supplier.place
  const controller = await stage.as('controller', 'DEF')
  await byKeyboard(controller.page, controller.page.getByRole('link', { name: say.judge }))
  await controller.reads('Een drukkerij kwam erbij', 'Wat er uitspringt')
  await controller.see('a delivery with something that stands out')
  await byKeyboard(controller.page, controller.page.getByRole('button', { name: say.approve, exact: true }))
  await controller.reads(say.approved)
}

/** Without JavaScript: a file by the plain form, by whoever hands in and whoever approves. */
export async function withoutScript(stage, deliveries) {
  const supplier = await stage.as('supplier', 'IENW', { script: false })
  await supplier.open(green)
  await supplier.hand(supplier.say.deliver, saved(stage, 'IENW.csv', sheet('IENW')))
  deliveries.IENW = await submit(supplier)
  await approve(stage, deliveries.IENW, 'IENW', { script: false })
}

/** One file for all twelve. Ten confirm, one disputes, of one nothing is heard. */
export async function forAll(stage, deliveries) {
  const provider = await stage.as('supplier', 'P-DIREKT')
  await provider.open(staff)
  const rows = ministries.flatMap((one) => ['fte', 'sick_days'].map((figure) => `${figure},2023,${one},${thisYear(figure, one)}`))
  await provider.hand(provider.say.deliver, saved(stage, 'P-DIREKT.csv', ['indicator,period,organisation,value', ...rows].join('\n')))
  deliveries['P-DIREKT'] = await submit(provider)
  await provider.reads('Van 12 organisaties: 0 bevestigd, 0 betwist, 12 zonder antwoord')
  const own = deliveries['P-DIREKT'].replace('work/deliveries', 'work/confirmations')
  for (const organisation of ministries.filter((one) => !['BZ', 'VWS'].includes(one))) {
    const ministry = await stage.as('supplier', organisation, organisation === 'OCW' ? { language: 'en' } : {})
    await ministry.open(own)
    await ministry.see('rows to confirm')
    await ministry.press(ministry.say.confirm)
    await ministry.page.context().close()
  }
  const disputes = await stage.as('controller', 'BZ', { width: 320 })
  await disputes.open('work/confirmations')
  await disputes.see('what waits for a word')
  await follow(disputes.page, disputes.page.locator('main a').first())
  await disputes.readsNot('SZW')
  await disputes.fill('Waarom klopt het niet?', 'De post in Parijs is dubbel geteld')
  await disputes.page.locator('input[name="which"]').first().check()
  await disputes.press('Betwist')
  await disputes.see('rows that are disputed')
  const controller = await stage.as('controller', 'P-DIREKT')
  await controller.open(deliveries['P-DIREKT'])
  await controller.reads('Van 12 organisaties: 10 bevestigd, 1 betwist, 1 zonder antwoord')
  await controller.press('Keur goed')
  await controller.reads(/betwist|antwoord/)
}

/** A question about a figure, asked by the coordinator and answered before anything came in. */
export async function ask(stage) {
  const coordinator = await stage.as('coordinator', 'BZK')
  const place = 'work/questions/months-2023/duurzaamheid-2023/VWS/gas'
  await coordinator.open(place)
  await coordinator.fill('Uw bericht', 'Telt het laboratorium dit jaar mee?')
  await coordinator.press('Stel de vraag')
  const supplier = await stage.as('supplier', 'VWS', { width: 320 })
  await supplier.reads('Vragen over Aardgasverbruik')
  await follow(supplier.page, supplier.page.getByRole('link', { name: 'Lees en antwoord' }).first())
  await supplier.see('a question')
  await supplier.fill('Uw bericht', 'Ja, vanaf juli')
  await supplier.press('Antwoord')
  await coordinator.open(place)
  await coordinator.reads('Ja, vanaf juli', 'Beantwoord')
}
