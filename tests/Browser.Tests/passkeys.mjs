// Makes a passkey, comes in with it and confirms a deed with it, on an authenticator that the browser plays; and looks at
// every page on the way. Without JavaScript no passkey is offered.
// node passkeys.mjs BASE-URL LINK FOLDER ; prints { "journey": ["problem", ...] }.
import { createHmac } from 'node:crypto'
import { existsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { patience, start } from './browser.mjs'
import { look } from './look.mjs'

const [base, link, folder] = process.argv.slice(2)
const browser = await start()
const found = {}
const password = 'vier woorden achter elkaar'

/** What an app shows for this key now (RFC 6238). */
function code(key) {
  const bits = [...key.replace(/\s/g, '')].map((letter) => 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'.indexOf(letter).toString(2).padStart(5, '0')).join('')
  const secret = Buffer.from(bits.match(/.{8}/g).map((byte) => parseInt(byte, 2)))
  const step = Buffer.alloc(8)
  step.writeBigInt64BE(BigInt(Math.floor(Date.now() / 30000)))
  const mac = createHmac('sha1', secret).update(step).digest()
  return String((mac.readUInt32BE(mac[19] & 15) & 0x7fffffff) % 1e6).padStart(6, '0')
}

async function withAuthenticator() {
  const problems = (found['with an authenticator'] = [])
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } })
  const page = await context.newPage()
  page.setDefaultTimeout(patience)
  page.on('console', (message) => message.type() === 'error' && !/status of 4/.test(message.text()) && problems.push(`console: ${message.text()}`))
  const device = await context.newCDPSession(page)
  await device.send('WebAuthn.enable')
  const options = { protocol: 'ctap2', transport: 'internal', hasResidentKey: true, hasUserVerification: true, isUserVerified: true, automaticPresenceSimulation: true }
  await device.send('WebAuthn.addVirtualAuthenticator', { options })
  const at = (place) => page.goto(`${base}en/${place}`)
  const press = (name) => Promise.all([page.waitForNavigation(), page.getByRole('button', { name, exact: true }).first().click()])
  const see = () => look(page, problems, base, () => true)
  const heads = async (heading) => (await page.locator('h1').innerText()) === heading || problems.push(`'${await page.locator('h1').innerText()}' where '${heading}' was expected`)
  try {
    await page.goto(link.replace('/work/', '/en/work/'))
    await page.locator('#password').fill(password)
    await page.locator('#again').fill(password)
    await press('Set and go on')
    await page.locator('#code').fill(code(await page.locator('.secret').innerText()))
    await press('Connect')
    for (const place of ['work/me', 'work/me/password', 'work/me/app', 'work/me/close', 'work/me/passkeys']) {
      await at(place)
      await see()
    }
    await page.locator('#name').fill('laptop of the office')
    await page.keyboard.press('Tab')
    await Promise.all([page.waitForNavigation(), page.keyboard.press('Enter')])
    ;(await page.locator('ul.waiting').innerText()).includes('laptop of the office') || problems.push('the passkey that was made is not there')
    await see()
    await page.locator('#name').fill('the same again')
    await page.getByRole('button', { name: 'Add a passkey' }).click()
    await page.getByText('Your device made no passkey').waitFor()
    await press('Sign out')
    await see()
    await press('Sign in with a passkey')
    await heads('My work')
    writeFileSync(join(folder, 'grow-old'), '')
    while (!existsSync(join(folder, 'old'))) await new Promise((done) => setTimeout(done, 100))
    await at('work/me')
    await press('Make new recovery codes')
    await heads('Confirm that it is you')
    await see()
    await press('Confirm with a passkey')
    await heads('Keep your recovery codes')
  } catch (fault) {
    problems.push(`stopped at ${page.url()}: ${fault.message}`)
  }
  await context.close()
}

async function withoutScript() {
  const problems = (found['without JavaScript'] = [])
  const context = await browser.newContext({ javaScriptEnabled: false })
  const page = await context.newPage()
  await page.goto(`${base}work/sign-in`)
  ;(await page.getByRole('button', { name: 'Meld aan met een passkey' }).isVisible()) && problems.push('a passkey is offered that cannot be used')
  ;(await page.locator('#password').isVisible()) || problems.push('there is no password to fill in')
  await context.close()
}

await withAuthenticator()
await withoutScript()
await browser.close()
console.log(JSON.stringify(found))
