// March: the last comes in with a fault that is let pass, all is accepted, one is corrected, and the auditor draws a sample.
import { readFileSync } from 'node:fs'
import { accept, approve, green, saved, sheet, staff, submit, thisYear } from './months-verbs.mjs'

/** What cannot be mended is put to the coordinator, who lets that finding pass by name. */
export async function letPass(stage, deliveries) {
  const supplier = await stage.as('supplier', 'SZW')
  await supplier.open(green)
  await supplier.hand(supplier.say.deliver, saved(stage, 'SZW.csv', sheet('SZW', { paper: 'kwijt' })))
  const place = supplier.place
  await supplier.page.getByText('Kunt u een fout niet herstellen?').click()
  await supplier.fill('Waarom kunt u dit niet herstellen?', 'De bonnen zijn bij de verhuizing weggeraakt')
  await supplier.press('Leg voor aan de coördinator')
  const coordinator = await stage.as('coordinator', 'BZK')
  await coordinator.open(place)
  await coordinator.reads('bij de verhuizing weggeraakt')
  await coordinator.see('a delivery that was put to the coordinator')
  await coordinator.page.locator('input[name="rule"]').first().check()
  await coordinator.fill('Waarom laat u dit door?', 'Een kleine post')
  await coordinator.press('Laat door')
  await supplier.open(place)
  await supplier.reads('Doorgelaten door de coördinator')
  deliveries.SZW = await submit(supplier)
  await approve(stage, deliveries.SZW, 'SZW')
}

/** All thirteen; one is accepted in two browsers at once, and whoever comes second is told. */
export async function accepted(stage, deliveries) {
  const coordinator = await stage.as('coordinator', 'BZK')
  const elsewhere = await stage.as('coordinator', 'BZK')
  const { AZ, ...others } = deliveries
  await coordinator.open(AZ)
  await elsewhere.open(AZ)
  const both = [coordinator, elsewhere]
  await Promise.all(both.map((one) => one.press(one.say.accept)))
  const told = await Promise.all(both.map((one) => one.office.text(one.page)))
  const one = (wanted) => told.filter((text) => text.includes(wanted)).length === 1
  coordinator.office.must(one('tellen mee') && one('bekijk de nieuwe versie'), `two accepted at once, and were told: ${told.join(' | ').slice(0, 600)}`)
  for (const place of Object.values(others)) await accept(coordinator, place)
  await coordinator.open(green)
  await coordinator.reads('12 binnen', '1 niets te leveren')
  await coordinator.open(staff)
  await coordinator.reads('11 bevestigd, 1 betwist, 0 zwijgt')
  await coordinator.open('work')
  await coordinator.see('my work, when nothing waits')
  await coordinator.readsNot('Beoordeel')
}

/** A mistake is found afterwards: another delivery, approved and accepted, and the public reads it. */
export async function corrected(stage) {
  const wrong = thisYear('gas', 'AZ')
  await stage.publicReads('AZ', wrong)
  const supplier = await stage.as('supplier', 'AZ')
  await supplier.open(`${green}/grid`)
  await supplier.page.locator('rk-grid tbody input').first().fill(`${wrong - 1000}`)
  await supplier.fill(/Wat u erbij zegt/, 'De meter van de kelder stond er dubbel in')
  await supplier.press(supplier.say.check)
  await supplier.see('a correction')
  const place = await submit(supplier)
  await approve(stage, place, 'AZ')
  const coordinator = await stage.as('coordinator', 'BZK')
  await accept(coordinator, place)
  await stage.publicReads('AZ', wrong - 1000)
}

/** Named for what is not public, the auditor draws by a seed, writes what she found, concludes, and takes it along. */
export async function audited(stage) {
  const auditor = await stage.as('auditor', 'BZK')
  await auditor.open('work/audit/access')
  await auditor.see('asking to be named')
  await auditor.fill('Tot en met', '2024-04-30')
  await auditor.fill('Waarvoor hebt u dit nodig?', 'Controle van het jaar 2023')
  await auditor.press('Vraag om aanwijzing')
  const coordinator = await stage.as('coordinator', 'BZK')
  await coordinator.open('work/audit/access')
  await coordinator.see('naming an auditor')
  await coordinator.fill('Reden van uw besluit', 'Afgesproken in het controleplan')
  await coordinator.press('Wijs aan')
  await coordinator.reads('aangewezen')
  const drawn = []
  for (let i = 0; i < 2; i++) {
    await auditor.open('work/audit/samples')
    await auditor.see('samples')
    await auditor.page.getByLabel('Uitvraag', { exact: false }).first().selectOption({ label: 'Duurzaamheid 2023' })
    await auditor.page.getByLabel(/Enkelvoudig/).check()
    await auditor.fill('Aantal posten', '4')
    await auditor.fill('Startwoord', 'worp 41625')
    await auditor.press('Trek')
    drawn.push(await auditor.page.locator('main table').first().innerText())
  }
  if (drawn[0] !== drawn[1]) stage.problems.push('the same seed draws another sample')
  await auditor.see('a sample')
  for (let i = 0; i < 4; i++) await auditor.page.locator(`select[name="finding-${i}"]`).selectOption({ label: i ? 'komt overeen' : 'wijkt af' })
  await auditor.press('Bewaar wat u vond')
  await auditor.fill('Conclusie van de steekproef', 'Een post wijkt af; de som is juist')
  await auditor.press('Sluit af')
  await auditor.reads('Een post wijkt af; de som is juist')
  await auditor.readsNot('Sluit af')
  const papers = readFileSync(await auditor.fetch('Werkpapieren (zip)'))
  if (papers.subarray(0, 2).toString() !== 'PK') stage.problems.push('the working papers are no zip')
  await auditor.open('work/audit/ledger')
  await auditor.see('the ledger')
}
