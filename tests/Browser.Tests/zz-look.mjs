import { start } from './browser.mjs'
const base='http://127.0.0.1:5187/'
const browser = await start()
const ctx = await browser.newContext({ viewport:{width:1280,height:900} })
const page = await ctx.newPage(); page.setDefaultTimeout(60000)
page.on('console', m=>m.type()==='error'&&console.log('console',m.text()))
await page.goto(base+'work/sign-in')
const players = await page.locator('select option').allInnerTexts()
await page.getByLabel('Wie',{exact:true}).selectOption({index:players.findIndex(o=>o.startsWith('redacteur'))})
await Promise.all([page.waitForNavigation(),page.getByRole('button',{name:'Speel',exact:true}).first().click()])
await page.goto(base+'work/drafts')
await page.getByLabel('Titel',{exact:true}).fill('Kijkbrief')
await page.getByLabel('Naam van het bestand',{exact:true}).fill('kijk-'+Date.now())
await page.locator('input[name="kind"][value="Letter"]').check()
await page.locator('input[name="language"][value="Nl"]').check()
await Promise.all([page.waitForNavigation(),page.getByRole('button',{name:'Begin dit document',exact:true}).first().click()])
const area = page.getByLabel('Tekst',{exact:true})
const head=(await area.inputValue()).replace(/\n---\n$/,'\nperiod: 2023\n---\n')
await area.fill(head+`## Personeel

Eind 2023 werkten bij de ministeries [ruim 155.000 ambtenaren](claim:employees?period=2023). Er zijn [30.567](claim:vacancies?period=2023) vacatures vervuld.
Het ziekteverzuim was [5,7 procent](claim:sickness_absence?period=2023). Een vacature vervullen duurt langer dan in 2022, namelijk 93 dagen.

- Het aardgas per jaar nam iets af sinds 2022.
- De **meerderheid** van de ambtenaren is vrouw. Wij schrijven u op 12 vellen.

| Wat | Hoeveel |
| --- | --- |
| Instroom | [12.000](claim:inflow?period=2023) |
`)
await page.waitForTimeout(3000)
await page.screenshot({path:'/tmp/shots/write1.png'})
await Promise.all([page.waitForNavigation(),page.getByRole('button',{name:'Bewaar deze versie',exact:true}).first().click()])
await page.waitForTimeout(2500)
await page.screenshot({path:'/tmp/shots/write2.png',fullPage:true})
console.log(page.url())
await page.setViewportSize({width:320,height:800}); await page.waitForTimeout(500)
await page.screenshot({path:'/tmp/shots/write3.png',fullPage:true})
console.log(await page.evaluate(()=>[document.documentElement.scrollWidth,innerWidth]))
await browser.close()
