// April: a report is begun, written by two at once, tagged, mended, released in one place, and checked by the ministries.
import { follow } from './office.mjs'
import { acknowledge, area, begin, hidden, plan, step, visitor, write } from './year-verbs.mjs'

/** What its two writers have to say; nothing of it is tagged yet but what will turn out to be false. */
const energy = `Het Rijk gebruikte in 2023 724 duizend m3 aardgas. Het Ministerie van Financiën gebruikte 58.425 m3 aardgas.

Het Ministerie van Onderwijs, Cultuur en Wetenschap gebruikte [70.000 m3](claim:gas?organisation=OCW) aardgas, omdat het in maart verhuisde.

Het Ministerie van Volksgezondheid, Welzijn en Sport gebruikte 171.570 kWh stroom.
`
const staff = `Bij het Rijk was de omvang 37 duizend fte. Het Rijk gebruikte [12 duizend kg](claim:paper) papier.
`
const report = { title: 'Jaarrapportage Bedrijfsvoering 2023', name: 'jaarrapportage', kind: 'Report' }
const publicVersion = { title: 'Het jaar in het kort', name: 'kort', kind: 'Public' }
const letter = { title: 'Aanbiedingsbrief bij de jaarrapportage', name: 'aanbiedingsbrief', kind: 'Letter' }
const known = (text) => text.replace(/\n---\n/, '\nknown_at: 2024-05-14\n---\n').replace(/^period: .*$/m, 'period: 2023').replace(/^date: .*$/m, 'date: 2024-05-15')
const put = (text) => known(text).trimEnd() + '\n\n'

export async function begun(stage, work) {
  const editor = await stage.as('editor', 'BZK')
  work.drafts.report = await begin(editor, report)
  await area(editor).fill(`${put(await area(editor).inputValue())}## Energie\n\n## Personeel\n`)
  await editor.press('Bewaar deze versie')
  work.drafts.kort = await begin(editor, publicVersion)
  await write(editor, work.drafts.kort, (text) => `${put(text)}Het Rijk gebruikte [724 duizend m3](claim:gas) gas. Daarmee werden de kantoren verwarmd.\n`)
  work.drafts.brief = await begin(editor, letter)
  await write(editor, work.drafts.brief, (text) => `${put(text.replace(/\n---\n/, '\nto: Tweede Kamer\n---\n'))}Geachte voorzitter,\n\nHierbij bied ik u de Jaarrapportage Bedrijfsvoering aan.\n`)
  const coordinator = await stage.as('coordinator', 'BZK')
  for (const [name, draft] of Object.entries(work.drafts)) await plan(coordinator, draft, { second: name === 'report' ? 'FIN' : '' })
  await coordinator.reads('19 april 2024')
  await coordinator.open(work.drafts.report)
  await coordinator.reads('15 mei 2024, 12:00')
  await coordinator.see('a document, of its coordinator')
  await coordinator.open('work/packages')
  await coordinator.see('packages')
  await coordinator.fill('Naam van het pakket', 'Verantwoordingsdag 2024')
  for (const box of await coordinator.page.locator('input[name="document"]').all()) await box.check()
  await coordinator.press('Maak dit pakket')
  work.package = coordinator.place
  await coordinator.see('a package')
  const public_ = await visitor(stage)
  await hidden(public_, 'documents/jaarrapportage.html', ['Jaarrapportage Bedrijfsvoering 2023', 'Het jaar in het kort'])
  await public_.close()
}

/** Each takes a chapter; both write at once, and who keeps last sees both. */
export async function together(stage, work) {
  const [one, two] = [await stage.as('editor', 'BZK'), await stage.as('editor', 'BZK (2)')]
  for (const [person, chapter] of [[one, 'Energie'], [two, 'Personeel']]) {
    await person.open(`${work.drafts.report}/chapters`)
    await person.see('chapters')
    const section = person.page.locator('section.chapter', { has: person.page.getByRole('heading', { name: chapter, exact: true }) })
    await follow(person.page, section.getByRole('button', { name: 'Word eigenaar' }))
    await person.reads(/Eigenaar: u/)
  }
  for (const person of [one, two]) await person.open(`${work.drafts.report}/text`)
  await area(one).fill((await area(one).inputValue()).replace('## Energie\n', `## Energie\n\n${energy}`))
  await area(two).fill(`${await area(two).inputValue()}\n${staff}`)
  await one.press('Bewaar deze versie')
  await two.press('Bewaar deze versie')
  await two.reads('Terwijl u schreef, bewaarde een ander een nieuwe versie', 'Wat de ander wijzigde', '724 duizend m3 aardgas', '12 duizend kg')
  await two.see('two wrote at once')
  const merged = await two.page.getByLabel('Samengevoegde tekst').inputValue()
  for (const words of ['58.425 m3', '37 duizend fte']) if (!merged.includes(words)) stage.problems.push(`'${words}' is lost: ${merged}`)
  await two.press('Bewaar deze samengevoegde tekst')
  await two.open(`${work.drafts.report}/text`)
  await two.reads(/Staat er zonder cijfer/)
  await two.see('a text')
}

/** One by the dialog of the page, the other by links and buttons alone. */
export async function tagged(stage, work) {
  const one = await stage.as('editor', 'BZK')
  await one.open(`${work.drafts.report}/text`)
  const loose = one.page.locator('.write-list li.loose')
  await one.page.waitForFunction(() => document.querySelectorAll('.write-list li.loose').length >= 4)
  for (const figure of ['Aardgasverbruik', 'Aardgasverbruik']) {
    const left = await loose.count()
    await loose.first().locator('button.quiet').press('Enter')
    const dialog = one.page.locator('dialog[open]')
    await dialog.waitFor()
    await one.see('the dialog in which words get their figure')
    await dialog.locator('.candidates li', { hasText: figure }).getByRole('button').first().press('Enter')
    await one.page.waitForFunction((before) => document.querySelectorAll('.write-list li.loose').length < before, left)
  }
  await one.page.keyboard.press('Escape')
  await one.press('Bewaar deze versie')
  const two = await stage.as('editor', 'BZK (2)', { script: false, width: 320 })
  await two.open(`${work.drafts.report}/text`)
  await follow(two.page, two.page.locator('#loose a').first())
  for (let i = 0; i < 9 && /\/tag/.test(two.page.url()); i++) await follow(two.page, two.page.locator('.candidates form button').first())
  await two.open(`${work.drafts.report}/text`)
  await two.reads('Alles wat iets vaststelt, heeft een cijfer')
  const text = await area(two).inputValue()
  for (const claim of ['[724 duizend', '](claim:gas?period=2023)', '[58.425 m3](claim:gas?period=2023&organisation=FIN)', '[171.570 kWh](claim:power?period=2023&organisation=VWS)', '[37 duizend fte](claim:fte?period=2023)'])
    if (!text.includes(claim)) stage.problems.push(`no '${claim}' in: ${text}`)
}

export async function mended(stage, work) {
  const editor = await stage.as('editor', 'BZK')
  await editor.open(work.drafts.report)
  await editor.reads("'70.000 m3'", "'12 duizend kg'", 'Deze stap kan zodra hierboven niets meer tegenhoudt')
  await editor.readsNot('Leg voor aan de ministeries')
  await editor.see('a document that is held back')
  await write(editor, work.drafts.report, (text) => text.replace('70.000 m3', '74.005 m3'))
  await editor.open(work.drafts.report)
  await editor.readsNot("'70.000 m3'")
  await editor.reads("'12 duizend kg'")
}

export async function released(stage, work) {
  const releases = `${work.drafts.report}/releases`
  const signatory = await stage.as('signatory', 'FIN')
  await signatory.open(releases)
  await signatory.press('Vraag vrijgave')
  await signatory.reads('Schrijf op waarom deze zin blijft staan')
  await signatory.see('asking for a release, wrongly')
  await signatory.page.getByLabel('Openbare reden').fill('De minister telt hergebruikt papier niet mee')
  await signatory.press('Vraag vrijgave')
  await signatory.reads('wacht op de tweede')
  await signatory.readsNot('Geef vrij als tweede')
  await signatory.see('a release that is asked for')
  const coordinator = await stage.as('coordinator', 'BZK')
  await coordinator.open('work')
  await coordinator.reads(/vrijgave van '12 duizend kg' wacht op een tweede/)
  await coordinator.open(releases)
  await coordinator.press('Geef vrij als tweede')
  await coordinator.reads('vrijgegeven', 'mandaathouder FIN, coördinator BZK')
  await coordinator.open(work.drafts.report)
  await coordinator.readsNot("'12 duizend kg'")
}

/** Each ministry of which it says something; chapters are ready first. */
export async function asked(stage, work) {
  for (const [who, chapter] of [['BZK', 'Energie'], ['BZK (2)', 'Personeel']]) {
    const person = await stage.as('editor', who)
    await person.open(`${work.drafts.report}/chapters`)
    const section = person.page.locator('section.chapter', { has: person.page.getByRole('heading', { name: chapter, exact: true }) })
    await follow(person.page, section.getByRole('button', { name: 'Dit hoofdstuk is gereed' }))
  }
  const editor = await stage.as('editor', 'BZK')
  for (const draft of Object.values(work.drafts)) {
    await acknowledge(editor, draft, 'Zo is het bedoeld')
    await step(editor, draft, 'Leg voor aan de ministeries')
  }
  const coordinator = await stage.as('coordinator', 'BZK')
  await coordinator.open(`${work.drafts.report}/facts`)
  await coordinator.reads('FIN', 'OCW', 'VWS', 'nog niet beantwoord')
  await coordinator.see('how far the ministries are')
  for (const ministry of ['FIN', 'VWS']) {
    const controller = await stage.as('controller', ministry)
    await controller.follow('Kijk na')
    await controller.readsNot('Onderwijs')
    await controller.see('what is said of a ministry')
    await controller.press('Bevestig deze passages')
    await controller.reads('bevestigd')
  }
}

/** On a telephone; the editor takes it over, and the ministry confirms what stands there then. */
export async function corrected(stage, work) {
  const facts = work.drafts.report.replace('drafts', 'facts')
  const controller = await stage.as('controller', 'OCW', { width: 320 })
  await controller.open(facts)
  await controller.press('Stuur de verbeteringen')
  await controller.reads('Schrijf bij ten minste een passage wat er moet staan')
  await controller.fill('Wat moet hier staan?', 'Wij verhuisden in april, niet in maart')
  await controller.press('Stuur de verbeteringen')
  await controller.reads('Wij verhuisden in april')
  await controller.see('what a ministry corrected')
  const coordinator = await stage.as('coordinator', 'BZK')
  await coordinator.open(work.drafts.report)
  await coordinator.reads(/OCW verbeterde iets; 1 verbetering wacht/)
  await coordinator.readsNot('Sluit en leg voor aan het beraad')
  const editor = await stage.as('editor', 'BZK')
  await editor.open(`${work.drafts.report}/facts`)
  await editor.see('a correction of a ministry')
  const passage = editor.page.getByLabel('De nieuwe passage')
  await passage.fill((await passage.inputValue()).replace('in maart', 'in april'))
  await editor.press('Neem over als nieuwe versie')
  await controller.open(facts)
  await controller.reads('in april verhuisde', 'overgenomen')
  await controller.press('Bevestig deze passages')
  await controller.reads('bevestigd')
  const writer = await stage.as('editor', 'BZK')
  await writer.open(`${work.drafts.report}/chapters`)
  await writer.reads('gewijzigd sinds het gereed was')
  const section = writer.page.locator('section.chapter', { has: writer.page.getByRole('heading', { name: 'Energie', exact: true }) })
  await follow(writer.page, section.getByRole('button', { name: 'Dit hoofdstuk is gereed' }))
}
