// February: the due date comes near and passes. Faults are mended, something is returned, somebody has nothing to deliver,
// somebody keeps silent and asks for time.
import { drop, follow } from './office.mjs'

import { approve, green, lastYear, saved, sheet, staff, submit, thisYear } from './months-verbs.mjs'

/** A week before: who has yet to deliver is written to, and no mail holds a figure. */
export async function reminded(stage) {
  const mail = await stage.mailTo('demo-supplier-szw@example.org', 'uiterlijk 16 februari 2024')
  const numbers = mail.text.match(/\d[\d.,]*/g).map((one) => one.replace(/[.,]+$/, ''))
  if (numbers.some((one) => !['16', '2023', '2024'].includes(one))) stage.problems.push(`a mail holds a figure: ${numbers}`)
  const done = (await stage.mails()).filter((one) => one.to === 'demo-supplier-az@example.org')
  if (done.length) stage.problems.push('who submitted is reminded')
  const coordinator = await stage.as('coordinator', 'BZK')
  await coordinator.open(`${green}/mails`)
  await coordinator.see('mails')
  await coordinator.reads('Herinnering vooraf', 'verzonden')
}

/** Dragged, and the wrong cell mended where it is told. */
export async function mended(stage, deliveries) {
  const supplier = await stage.as('supplier', 'BZK')
  await supplier.open(green)
  await drop(supplier.page, saved(stage, 'BZK.csv', sheet('BZK', { power: 'veel' })))
  await supplier.reads('Herstel 1 fout')
  await supplier.see('a delivery with a fault')
  const mend = supplier.page.locator('form', { has: supplier.page.getByRole('button', { name: 'Herstel en controleer opnieuw' }) })
  await mend.locator('input:not([type=hidden])').first().fill(`${thisYear('power', 'BZK')}`)
  await supplier.press('Herstel en controleer opnieuw')
  deliveries.BZK = await submit(supplier)
  await approve(stage, deliveries.BZK, 'BZK')
}

/** Mended in the workbook that came back with its findings in it. */
export async function returnedWorkbook(stage, deliveries) {
  const supplier = await stage.as('supplier', 'JENV')
  await supplier.open(green)
  const file = await supplier.fetch(/\(\.xlsx\)/)
  await stage.type(file, 2, { D5: 'veel', D6: `${thisYear('power', 'JENV')}`, D7: `${thisYear('paper', 'JENV')}` })
  await supplier.hand(supplier.say.deliver, file)
  await supplier.reads('Herstel 1 fout')
  const checked = await supplier.fetch('met de bevindingen')
  await stage.type(checked, 2, { D5: `${thisYear('gas', 'JENV')}` })
  await supplier.hand(supplier.say.replace, checked)
  deliveries.JENV = await submit(supplier)
  await approve(stage, deliveries.JENV, 'JENV')
}

/** A sheet of her own: what stands where is said once. */
export async function foreign(stage, deliveries) {
  const supplier = await stage.as('supplier', 'FIN')
  await supplier.open(green)
  const dutch = (figure) => thisYear(figure, 'FIN').toLocaleString('nl-NL')
  const rows = [['Gas', 'gas'], ['Stroomverbruik', 'power'], ['Papierverbruik', 'paper']].map(([name, figure]) => `${name};2023;${dutch(figure)}`)
  await supplier.hand(supplier.say.deliver, saved(stage, 'meterstanden.csv', ['Soort;Jaar;Hoeveelheid', ...rows].join('\n')))
  await supplier.follow('Zeg hoe dit blad gelezen moet worden')
  await supplier.page.getByLabel('Getallen zijn geschreven als').selectOption({ label: '1.234,5' })
  await supplier.press('Probeer')
  await supplier.reads('3 cijfers, zonder fouten')
  await supplier.press('Klopt, lees het zo')
  deliveries.FIN = await submit(supplier)
  await approve(stage, deliveries.FIN, 'FIN')
}

/** Nothing to deliver, with four eyes. */
export async function nil(stage, deliveries) {
  const supplier = await stage.as('supplier', 'LNV')
  await supplier.open(green)
  await supplier.page.getByText('Wij hebben hier niets te leveren').click()
  for (const box of await supplier.page.locator('input[name="indicators"]').all()) await box.check()
  await supplier.fill('Waarom niet?', 'Wij zitten in het gebouw van EZK')
  await supplier.press('Meld dat er niets is')
  await supplier.see('a delivery of nothing')
  deliveries.LNV = await submit(supplier)
  await approve(stage, deliveries.LNV, 'LNV')
}

/** Wholly in English: returned with reasons at cells, while the same controller approves in another browser. */
export async function inEnglish(stage, deliveries) {
  const english = { language: 'en' }
  const supplier = await stage.as('supplier', 'OCW', english)
  await supplier.follow('Collections')
  await supplier.follow('Sustainability 2023')
  await supplier.fill(supplier.say.cells, sheet('OCW', { gas: lastYear('gas', 'OCW') - 1 }))
  await supplier.press(supplier.say.deliver)
  deliveries.OCW = await submit(supplier)
  const controller = await stage.as('controller', 'OCW', english)
  const elsewhere = await stage.as('controller', 'OCW', english)
  await controller.open(deliveries.OCW)
  await elsewhere.open(deliveries.OCW)
  await controller.page.getByText(controller.say.atCells).click()
  await controller.fill(/Natural gas use/, 'This is the meter of last year')
  await controller.press(controller.say.backCells)
  await controller.reads('Returned')
  await elsewhere.press(elsewhere.say.approve)
  await elsewhere.reads(/changed|open the page again/i)
  await elsewhere.see('told that it is another one')
  await supplier.open(deliveries.OCW)
  await supplier.reads('This is the meter of last year')
  await supplier.see('a delivery that came back')
  await supplier.fill(supplier.say.cells, sheet('OCW'))
  await supplier.press(supplier.say.replace)
  await submit(supplier)
  await approve(stage, deliveries.OCW, 'OCW', english)
}

/** On a telephone: handed in, approved, and returned by the coordinator, who wants to know more. */
export async function narrow(stage, deliveries) {
  const phone = { width: 320 }
  const supplier = await stage.as('supplier', 'VWS', phone)
  await supplier.open(green)
  await supplier.fill(supplier.say.cells, sheet('VWS', { paper: thisYear('paper', 'VWS') + 90 }))
  await supplier.press(supplier.say.deliver)
  deliveries.VWS = await submit(supplier)
  const controller = await approve(stage, deliveries.VWS, 'VWS', phone)
  const coordinator = await stage.as('coordinator', 'BZK')
  await coordinator.open(deliveries.VWS)
  await coordinator.see('a delivery to accept')
  await coordinator.fill(coordinator.say.why, 'Is het papier van het laboratorium hierin dubbel geteld?')
  await coordinator.press(coordinator.say.back)
  await supplier.open('work')
  await supplier.follow('Herstel')
  await supplier.reads('Is het papier van het laboratorium')
  await supplier.fill(supplier.say.cells, sheet('VWS'))
  await supplier.press(supplier.say.replace)
  await submit(supplier)
  await controller.open(deliveries.VWS)
  await controller.press(controller.say.approve)
  await controller.reads(controller.say.approved)
}

/** The day after: of one nothing was heard; of one of those for whom another delivered neither. Both are counted. */
export async function silence(stage) {
  const coordinator = await stage.as('coordinator', 'BZK')
  await coordinator.open(green)
  await coordinator.reads('1 niets gehoord', '1 te laat', '1 niets te leveren')
  await follow(coordinator.page, coordinator.page.getByRole('link', { name: '1 niets gehoord' }))
  await coordinator.reads('Sociale Zaken')
  await coordinator.open(staff)
  await coordinator.reads('10 bevestigd, 1 betwist, 1 zwijgt')
  await coordinator.readsNot('te laat')
  await stage.mailTo('demo-supplier-szw@example.org', 'Dat moest uiterlijk 16 februari 2024')
}

/** The coordinator lets it go on with the dispute; who was silent still answers; then it is approved. */
export async function settled(stage, deliveries) {
  const place = deliveries['P-DIREKT']
  const coordinator = await stage.as('coordinator', 'BZK')
  await coordinator.open(place)
  await coordinator.reads('Geen antwoord binnen de termijn')
  await coordinator.see('a delivery that is disputed')
  await coordinator.page.getByLabel('Betwist door').selectOption({ label: 'Buitenlandse Zaken' })
  await coordinator.fill('Waarom gaat dit toch door?', 'Het verschil is klein; volgend jaar is het hersteld')
  await coordinator.press('Laat doorgaan met de betwisting')
  const controller = await stage.as('controller', 'P-DIREKT')
  await controller.open(place)
  const late = await stage.as('supplier', 'VWS', { width: 320 })
  await late.open(place.replace('work/deliveries', 'work/confirmations'))
  await late.press(late.say.confirm)
  await controller.open(place)
  await controller.reads('11 bevestigd, 1 betwist, 0 zonder antwoord')
  await controller.press(controller.say.approve)
  await controller.reads(controller.say.approved)
}

/** A week late the controller is written to; more time is asked for, and granted until another day. */
export async function moreTime(stage) {
  await stage.mailTo('demo-controller-szw@example.org', 'U bent controller van Sociale Zaken')
  const controller = await stage.as('controller', 'SZW')
  await controller.open(green)
  await controller.page.locator('summary', { hasText: 'Vraag uitstel' }).click()
  await controller.fill('Wanneer kunt u leveren?', '2024-03-15')
  await controller.fill('Waarom lukt het niet eerder?', 'De meterstanden komen van de verhuurder')
  await controller.press('Vraag uitstel')
  const coordinator = await stage.as('coordinator', 'BZK')
  await coordinator.see('my work, with what waits')
  await coordinator.open(green)
  await coordinator.reads('vraagt uitstel tot en met 15 maart 2024')
  await coordinator.see('a collection, with a request for time')
  await coordinator.page.getByLabel('Verleen uitstel').check()
  await coordinator.fill('Uitstel tot en met', '2024-03-08')
  await coordinator.press('Besluit')
  await controller.open(green)
  await controller.reads('U hebt uitstel tot en met 8 maart 2024')
  await coordinator.open(green)
  await coordinator.reads('1 met uitstel')
  await coordinator.readsNot('niets gehoord')
}

