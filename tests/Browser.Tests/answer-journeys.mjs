// Plays how questions of parliament are answered on a served demonstration: taken in, assigned, answered with a wrong and then
// a right figure, agreed to, linked, made into a letter; once with and once without JavaScript. Every page that is met is looked at.
// node answer-journeys.mjs BASE-URL [FOLDER-FOR-PICTURES]. Prints { "journey": ["problem", ...] }.
import { join } from 'node:path'
import { patience, start } from './browser.mjs'
import { look, wide } from './look.mjs'

const [base, pictures] = process.argv.slice(2)
const browser = await start()
const found = {}
const words = {
  nl: { who: 'Wie', play: 'Speel', lead: 'coördinator', supplier: 'aanleveraar', controller: 'controller', editor: 'redacteur', take: 'Neem deze lijst op', committee: 'Commissie', received: 'Ontvangen op', by: 'Antwoord uiterlijk op', text: 'De vragen', owner: 'Wie antwoordt', assign: 'Verdeel', answer: 'Antwoord', save: 'Bewaar het antwoord', agree: 'Ga akkoord met dit antwoord', other: 'Welke vraag', link: 'Verbind deze vragen', letter: 'Maak de brief', asked: '# Personeel\n1. Waarom stijgt het aantal ambtenaren met 6,9%?\n\n2. Hoeveel ambtenaren waren er eind 2023?\n3. Kunt u zeggen hoeveel ambtenaren er eind 2023 waren?', right: 'Er waren [ruim 155.000 ambtenaren](claim:persons?period=2023).', wrong: 'Er waren 155.000 ambtenaren.', plain: 'Dat komt door nieuwe taken.', untagged: 'staat er zonder cijfer' },
  en: { who: 'Who', play: 'Play', lead: 'coordinator', supplier: 'data supplier', controller: 'controller', editor: 'editor', take: 'Take in this list', committee: 'Committee', received: 'Received on', by: 'Answer by', text: 'The questions', owner: 'Who answers', assign: 'Assign', answer: 'Answer', save: 'Keep the answer', agree: 'Agree to this answer', other: 'Which question', link: 'Link these questions', letter: 'Make the letter', asked: '# Staff\n1. Why does the number of civil servants rise by 6.9%?\n\n2. How many civil servants were there at the end of 2023?\n3. Can you say how many civil servants there were at the end of 2023?', right: 'There were [just over 155,000 civil servants](claim:persons?period=2023).', wrong: 'There were 155,000 civil servants.', plain: 'That comes from new tasks.', untagged: 'stands there without a figure' },
}

async function answer(language, organisation, javaScriptEnabled, width) {
  const say = words[language]
  const name = `${language}, ${width} px${javaScriptEnabled ? '' : ', without JavaScript'}`
  const problems = (found[name] = [])
  const at = (place) => `${base}${language === 'en' ? 'en/' : ''}${place}`
  const must = (good, problem) => good || problems.push(problem)
  const open = []
  let pictured = 0

  /** Looked at once for each kind of page: by axe, in both schemes, at three widths. */
  async function see(page, kind) {
    if (javaScriptEnabled) await look(page, problems, base, () => true)
    await page.setViewportSize({ width, height: wide.height })
    if (pictures) await page.screenshot({ path: join(pictures, `${name.replaceAll(/\W+/g, '-')}-${++pictured}-${kind}.png`), fullPage: true })
  }
  async function as(...player) {
    const context = await browser.newContext({ viewport: { width, height: wide.height }, javaScriptEnabled })
    open.push(context)
    const page = await context.newPage()
    page.setDefaultTimeout(patience)
    page.on('console', (message) => message.type() === 'error' && !/status of 4/.test(message.text()) && problems.push(`console: ${message.text()}`))
    await page.goto(at('work/sign-in'))
    const options = await page.locator('select option').allInnerTexts()
    await page.getByLabel(say.who, { exact: true }).selectOption({ index: options.findIndex((one) => player.every((word) => one.includes(word))) })
    await press(page, say.play)
    return page
  }
  const press = (page, button) => Promise.all([page.waitForNavigation(), page.getByRole('button', { name: button, exact: true }).first().click()])
  const text = (page) => page.locator('main').innerText()

  try {
    const lead = await as(say.lead)
    await lead.goto(at('work/parliament'))
    await see(lead, 'lists')
    await press(lead, say.take)
    must((await lead.title()).match(/^(Fout|Error): /), 'an empty list is taken in')
    await see(lead, 'wrong')
    await lead.getByLabel(say.committee).fill(language === 'nl' ? 'vaste commissie voor Binnenlandse Zaken' : 'Standing Committee on the Interior')
    await lead.getByLabel(words[language] === words.nl ? 'Nederlands' : 'English', { exact: true }).check()
    await lead.getByLabel(say.received).fill('2024-06-03')
    await lead.getByLabel(say.by).fill('2099-06-24')
    await lead.locator('textarea[name=text]').fill(say.asked)
    await press(lead, say.take)
    const list = new URL(lead.url()).pathname
    await see(lead, 'list')
    for (const box of await lead.locator('input[name=question]').all()) await box.check()
    await lead.getByLabel(say.owner).selectOption(organisation)
    await press(lead, say.assign)
    must((await lead.locator('#questions tbody tr').count()) === 3, 'there are not three questions')

    const supplier = await as(say.supplier, organisation)
    must((await text(supplier)).includes('3 '), 'nothing waits for who answers')
    await see(supplier, 'work')
    const write = async (number, words) => {
      await supplier.goto(new URL(`${list}/${number}`, base).href)
      await supplier.getByLabel(say.answer, { exact: true }).fill(words)
      await press(supplier, say.save)
    }
    await write(1, say.plain)
    await write(2, say.wrong)
    must((await text(supplier)).includes(say.untagged), 'a figure without a tag is not found')
    await see(supplier, 'untagged')
    await write(2, say.right)
    await see(supplier, 'answer')

    const controller = await as(say.controller, organisation)
    for (const number of [1, 2]) {
      await controller.goto(new URL(`${list}/${number}`, base).href)
      if (number === 2) await see(controller, 'agree')
      await press(controller, say.agree)
    }
    await lead.goto(new URL(`${list}/3`, base).href)
    await see(lead, 'question')
    await lead.getByLabel(say.other).selectOption({ label: (await lead.getByLabel(say.other).locator('option').allInnerTexts()).find((one) => one.startsWith('2.')) })
    await press(lead, say.link)

    const editor = await as(say.editor)
    await editor.goto(new URL(list, base).href)
    await see(editor, 'ready')
    await press(editor, say.letter)
    must((await editor.locator('textarea[name=text]').inputValue()).includes(say.right), 'the letter has not got the answer')
    await editor.goto(editor.url().replace(/\/text$/, ''))
    // A plan is asked of every document; nothing else is left to do.
    must((await editor.locator('#checks tbody tr').count()) === 1, `the letter is held back: ${(await text(editor)).slice(0, 300)}`)

    for (const place of ['work/papers', 'work/papers/new', 'work/errata']) {
      await editor.goto(at(place))
      await see(editor, place.replaceAll('/', '-'))
    }
  } catch (fault) {
    problems.push(fault.message.split('\n').slice(0, 3).join(' '))
  }
  for (const context of open) await context.close()
}

await answer('nl', 'SZW', true, 320)
await answer('en', 'OCW', false, 1280)
await browser.close()
console.log(JSON.stringify(found))
