// An editor writes a page without tags on a served demonstration and links ten statements to their figures: with scripts
// in a wide window, and without them in a narrow one. Every page that is met is looked at.
// node write-journeys.mjs BASE-URL. Prints { "journey": ["problem", ...] }.
import { patience, start } from './browser.mjs'
import { look } from './look.mjs'

const [base] = process.argv.slice(2)
const browser = await start()
const found = {}
const words = {
  nl: { who: 'Wie', play: 'Speel', editor: 'redacteur', title: 'Titel', name: 'Naam van het bestand', letter: 'brief', dutch: 'Nederlands', begin: 'Begin dit document', text: 'Tekst', save: 'Bewaar deze versie', link: 'Koppel', none: 'Dit is geen cijfer', back: 'Zet die tekst terug', counted: '9 uitspraken gecontroleerd, 0 van anderen, 0 ongemarkeerd' },
  en: { who: 'Who', play: 'Play', editor: 'editor', title: 'Title', name: 'Name of the file', letter: 'letter', dutch: 'English', begin: 'Begin this document', text: 'Text', save: 'Keep this version', link: 'Link', none: 'This is no figure', back: 'Put that text back', counted: '9 statements checked, 0 by others, 0 untagged' },
}
const prose = {
  nl: `## Personeel

Eind 2023 werkten bij de ministeries ruim 155.000 ambtenaren. De bezetting in fte is gestegen met 6,9% sinds 2022.
Het ziekteverzuim was 5,7 procent. De norm voor externe inhuur is nog niet behaald: het aandeel van inhuur was 15,4 procent.

## Duurzaam en openbaar

- Het aardgas per jaar is gedaald sinds 2022.
- Het aantal documenten dat openbaar is gemaakt, laat tussen 2018 en 2023 een verviervoudiging zien.
- Het aantal toepassingen van generatieve AI ging van 24 naar 64.

De meerderheid van de ambtenaren is vrouw. Wij schrijven u op 12 vellen.
`,
  en: `## Staff

Just over 155,000 employees worked for the ministries at the end of 2023. The staff in fte has risen by 6.9% since 2022.
Sickness absence was 5.7 percent. The norm for external hire is not yet met: the share of external hire was 15.4 percent.

## Green and open

- Natural gas per year has fallen since 2022.
- The documents published have quadrupled between 2018 and 2023.
- The uses of generative AI went from 24 to 64.

The majority of staff are women. We write to you on 12 sheets.
`,
}

async function write(language, javaScriptEnabled, width) {
  const say = words[language]
  const problems = (found[`${language}, ${width} px${javaScriptEnabled ? '' : ', without JavaScript'}`] = [])
  const must = (good, problem) => good || problems.push(problem)
  const context = await browser.newContext({ viewport: { width, height: 900 }, javaScriptEnabled })
  const page = await context.newPage()
  page.setDefaultTimeout(patience)
  page.on('console', (message) => message.type() === 'error' && !/status of 4/.test(message.text()) && problems.push(`console: ${message.text()}`))
  const at = (place) => `${base}${language === 'en' ? 'en/' : ''}${place}`
  const press = async (name) => {
    await Promise.all([page.waitForNavigation(), page.getByRole('button', { name, exact: true }).first().click()])
  }
  const see = async () => javaScriptEnabled && (await look(page, problems, base, () => true), await page.setViewportSize({ width, height: 900 }))
  try {
    await page.goto(at('work/sign-in'))
    const players = await page.locator('select option').allInnerTexts()
    await page.getByLabel(say.who, { exact: true }).selectOption({ index: players.findIndex((one) => one.startsWith(say.editor)) })
    await press(say.play)
    await page.goto(at('work/drafts'))
    await see()
    await page.getByLabel(say.title, { exact: true }).fill(language === 'nl' ? 'Proefbrief' : 'Trial letter')
    await page.getByLabel(say.name, { exact: true }).fill(`trial-${language}-${width}`)
    await page.locator('input[name="kind"][value="Letter"]').check()
    await page.locator(`input[name="language"][value="${language === 'nl' ? 'Nl' : 'En'}"]`).check()
    await press(say.begin)
    const area = page.getByLabel(say.text, { exact: true })
    const head = (await area.inputValue()).replace(/^period: .*$/m, 'period: 2023')
    await area.fill(head + prose[language])
    const linked = javaScriptEnabled ? await linkTyped(page, say, must, see) : await linkKept(page, say, press)
    must(linked === 10, `${linked} statements were linked`)
    must((await page.locator('main').innerText()).includes(say.counted), `the text counts otherwise: ${await page.locator('.kept > p').first().innerText()}`)
    must((await page.locator('#wrong').count()) === 0, 'something is wrong in the text')
    await see()
  } catch (fault) {
    problems.push(fault.message.split('\n').slice(0, 4).join(' '))
  }
  await context.close()
}

/** In the text itself: each statement by its button, the dialog answered by keyboard; what is typed survives a closed page. */
async function linkTyped(page, say, must, see) {
  const loose = page.locator('.write-list li.loose')
  await page.waitForFunction(() => document.querySelectorAll('.write-list li.loose').length >= 10)
  await page.waitForTimeout(500)
  await page.reload()
  await page.getByRole('button', { name: say.back, exact: true }).click()
  await page.waitForFunction(() => document.querySelectorAll('.write-list li.loose').length >= 10)
  await see()
  let linked = 0
  for (; linked < 20 && (await loose.count()) > 0; linked++) {
    const left = await loose.count()
    if (linked === 1) {
      await page.getByLabel(say.text, { exact: true }).focus()
      await page.evaluate(() => {
        const area = document.querySelector('textarea')
        const words = document.querySelector('.write-list li.loose .write-jump').textContent
        area.setSelectionRange(area.value.indexOf(words), area.value.indexOf(words) + words.length)
      })
      await page.keyboard.press('Control+k')
    } else await loose.first().locator('button.quiet').press('Enter')
    const dialog = page.locator('dialog[open]')
    await dialog.waitFor()
    if (linked === 0) {
      must(await dialog.evaluate((one) => one.contains(document.activeElement)), 'the dialog has no focus')
      await see()
    }
    const button = dialog.locator('.candidates [data-put] button')
    if ((await button.count()) > 0) await button.first().press('Enter')
    else await dialog.getByRole('button', { name: say.none, exact: true }).press('Enter')
    await page.waitForFunction((before) => document.querySelectorAll('.write-list li.loose').length < before, left)
  }
  await page.keyboard.press('Escape')
  await Promise.all([page.waitForNavigation(), page.getByRole('button', { name: say.save, exact: true }).click()])
  must((await page.locator('.write-kept').count()) === 0, 'what was kept is offered as if it were not')
  return linked
}

/** Page by page, by links and buttons alone. */
async function linkKept(page, say, press) {
  await press(say.save)
  await page.locator('#loose a').first().click()
  let linked = 0
  for (; linked < 20 && /\/tag/.test(page.url()); linked++) {
    const button = page.locator('.candidates form button')
    if ((await button.count()) > 0) await Promise.all([page.waitForNavigation(), button.first().click()])
    else await press(say.none)
  }
  return linked
}

await write('nl', true, 1280)
await write('en', true, 320)
await write('nl', false, 320)
await browser.close()
console.log(JSON.stringify(found))
