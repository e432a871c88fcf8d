// A department's own sheet: an awkward file, one with faults that are named, then mended, explained and taken over as a draft.
import { follow, isTold, send } from './office.mjs'

export async function sheet({ as, at, must, see, text }, ministry) {
  const supplier = await as('supplier', ministry)
  const name = `Archief van ${ministry}`
  const choose = async (file, words) => {
    await supplier.locator('main input[type=file]').setInputFiles({ name: file, mimeType: 'text/csv', buffer: Buffer.from(words) })
    await send(supplier, 'Lees het bestand')
  }
  await supplier.goto(at('work/activities/import'))
  await see(supplier)
  await send(supplier, 'Lees het bestand')
  await isTold(supplier, must, 'Kies een bestand.')
  await choose('lijst <b>&.xlsx', 'PK\u0003\u0004 dit is geen werkmap')
  await isTold(supplier, must)
  await see(supplier)
  const rows = 'Nr;Project;Status;Doel;Startdatum;Einddatum;Kosten;Peildatum\n'
  const row = `;${name};groen;Bewaren & <b>vinden</b>;1-2-2023;31-12-2026;6;31-1-2024\n`
  await choose('lijst.csv', rows + row.replace('31-12-2026', '31-31-2026'))
  const faults = await supplier.locator('#faults').innerText()
  must(faults.includes("'31-31-2026' is geen dag") && faults.includes("'groen' kennen wij niet"), `the faults are not named: ${faults}`)
  must((await text(supplier)).includes('1 rij gelezen; nog niet alles klopt'), 'a row with faults is told to change nothing')
  must(/F2/.test(faults), `the fault is not told at its cell: ${faults}`)
  must((await supplier.getByRole('button', { name: 'Zet in de concepten' }).count()) === 0, 'a sheet with faults can be accepted')
  await see(supplier)
  await follow(supplier, supplier.getByRole('link', { name: 'Kies een ander bestand' }))
  await choose('lijst.csv', rows + row)
  await send(supplier, 'Lees opnieuw', { 'word.Status.groen': 'Running', 'all.Unit': 'mln' })
  must((await text(supplier)).includes('1 nieuw, 0 gewijzigd'), `it is not told what would come: ${(await text(supplier)).slice(0, 400)}`)
  await see(supplier)
  await send(supplier, 'Zet in de concepten')
  const draft = supplier.locator('main tbody tr', { hasText: name })
  must((await draft.count()) === 1, `the draft is not among what one sees next: ${(await text(supplier)).slice(0, 400)}`)
  await follow(supplier, draft.getByRole('link'))
  must((await text(supplier)).includes('Bewaren & <b>vinden</b>'), 'what stood in the sheet is not as it stood')
  await see(supplier)
  const member = await supplier.context().newPage()
  await member.goto(at(`portfolio.html?find=${encodeURIComponent(name)}`))
  must((await member.locator('#activities tbody tr').count()) === 0, 'a draft is public')
}
