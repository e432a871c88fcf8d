// ICT costs of a year: filled in with a fault that is named, checked, given back, mended, published and read by the public. And
// what may be missing from the register: budget lines, and a decision on one.
import { follow, isTold, reads, send } from './office.mjs'

export async function costs({ as, at, must, see, text }, ministry) {
  const supplier = await as('supplier', ministry)
  await supplier.goto(at('work/ict-costs'))
  await see(supplier)
  await send(supplier, 'Begin een opgave', { year: '2024' })
  await isTold(supplier, must, 'Kies een stelsel.')
  await send(supplier, 'Begin een opgave', { system: 'CashCommitment' })
  const place = supplier.url()
  const lines = 'Nieuwe systemen; vernieuwing; 1.250.000\nWerkplekken; onderhoud; 2.000.000'
  await send(supplier, 'Bewaar', { lines, explained: 'Wat nieuw is, is vernieuwing' })
  await isTold(supplier, must, "Regel 2: 'Werkplekken; onderhoud; 2.000.000' is niet")
  must((await supplier.locator('[name=lines]').inputValue()) === lines, 'what was typed is lost')
  await see(supplier)
  await send(supplier, 'Bewaar', { lines: lines.replace('; onderhoud', '; beheer en onderhoud') })
  const controller = await as('controller', ministry)
  const coordinator = await as('coordinator', 'BZK')
  const check = async () => {
    await controller.goto(place)
    await send(controller, 'Meld als gecontroleerd')
    await coordinator.goto(place)
  }
  await check()
  await see(coordinator)
  await send(coordinator, 'Geef terug', { why: 'Waar zijn de rekencentra?' })
  must((await coordinator.locator('h1').innerText()) === 'ICT-kosten per ministerie', `who gave it back is told: ${(await text(coordinator)).slice(0, 200)}`)
  await supplier.goto(at('work'))
  must(/opgaven? van ICT-kosten teruggegeven/.test(await text(supplier)), 'it is not told that the return came back')
  await supplier.goto(place)
  must((await text(supplier)).includes('Waar zijn de rekencentra?'), 'it is not told why the return came back')
  await send(supplier, 'Bewaar', { lines: `${await supplier.locator('[name=lines]').inputValue()}\nRekencentra; beheer en onderhoud; 3.000.000,50` })
  await check()
  await send(coordinator, 'Publiceer')
  const member = await supplier.context().newPage()
  must(await reads(member, at(`portfolio/ict-costs.html?ministry=${ministry}`), /Rekencentra.*3,0/), 'the public does not read the costs')
  await see(member)
}

export async function completeness({ as, at, must, see, text }, year) {
  const coordinator = await as('coordinator', 'BZK')
  await coordinator.goto(at('work/portfolio-completeness'))
  await see(coordinator)
  const item = `ICT-diensten van ${year}`
  const give = async (amount) => {
    const rows = ['Jaar;Naam Begroting;Begrotings artikel nr;Naam artikel;Kostensoort;Realisatie (*Eu 1000)', `${year};Onderwijs;4;Beleid;${item};7.500,00`, `${year};Onderwijs;4;Beleid;ICT-hardware;${amount}`]
    await coordinator.locator('main input[type=file]').setInputFiles({ name: 'begroting \u00ebn meer.csv', mimeType: 'text/csv', buffer: Buffer.from(rows.join('\n')) })
    await send(coordinator, 'Lees de regels', { year: `${year}` })
  }
  await give('veel')
  await isTold(coordinator, must, "Regel 3: 'veel' is geen bedrag.")
  await see(coordinator)
  await give('900,00')
  must(new URL(coordinator.url()).search === '?kind=budgetline', `after the file one is at ${coordinator.url()}`)
  await follow(coordinator, coordinator.locator('#candidates tbody tr', { hasText: item }).getByRole('link', { name: 'Besluit' }))
  await see(coordinator)
  await send(coordinator, 'Leg het besluit vast')
  await isTold(coordinator, must, 'Kies een besluit.')
  await send(coordinator, 'Leg het besluit vast', { verdict: 'NotInScope' })
  await isTold(coordinator, must, 'Schrijf op waarom.')
  await send(coordinator, 'Leg het besluit vast', { reason: 'Dit zijn kosten van beheer' })
  must(new URL(coordinator.url()).search === '?kind=budgetline', 'after a decision the kind that was chosen is lost')
  must((await coordinator.locator('#candidates tbody tr', { hasText: item }).count()) === 0, 'what was decided on comes back')
  must((await coordinator.locator('#decisions tbody tr', { hasText: item }).innerText()).includes('Dit zijn kosten van beheer'), `the decision is not kept with its reason: ${(await text(coordinator)).slice(-400)}`)
}
