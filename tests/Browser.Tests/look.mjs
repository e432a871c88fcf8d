// What is looked at on every page, whoever opens it: axe, headings, anchors, tables, and whether it fits the window.
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
export const wide = { width: 1280, height: 900 }
const narrow = { width: 320, height: 640 }
const doubled = { width: 640, height: 450 } // 1280 at 200%

/** In the page: what axe says of it, as short lines. */
async function inspect(contrastOnly) {
  /** One element of each look; what is placed over other things is always looked at. */
  const looks = () => {
    const seen = new Map()
    const under = new Map()
    const behind = (element) => {
      if (!element) return ''
      if (!under.has(element)) {
        const { backgroundColor, backgroundImage, opacity, position } = getComputedStyle(element)
        const plain = backgroundColor === 'rgba(0, 0, 0, 0)' && backgroundImage === 'none' && opacity === '1' && (position === 'static' || position === 'relative')
        under.set(element, behind(element.parentElement) + (plain ? '' : `|${backgroundColor} ${backgroundImage} ${opacity} ${position} ${element.className}`))
      }
      return under.get(element)
    }
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    for (let text; (text = texts.nextNode()); ) {
      const element = text.parentElement
      if (!text.data.trim() || !element.checkVisibility({ visibilityProperty: true })) continue
      const style = getComputedStyle(element)
      const look = [style.color, style.fill, style.fontSize, style.fontWeight, style.textShadow, style.position, behind(element)].join()
      if (!seen.has(look)) seen.set(look, element)
    }
    for (const field of document.querySelectorAll('input, select, textarea')) if (field.checkVisibility()) seen.set(field, field)
    return [...seen.values()]
  }

  const options = { preload: false, iframes: false, resultTypes: ['violations'] }
  const contrast = () => axe.run({ include: looks() }, { ...options, runOnly: ['color-contrast'] })
  const rest = () => axe.run(document, { ...options, rules: { 'color-contrast': { enabled: false } } })
  const runs = contrastOnly ? [await contrast()] : [await rest(), await contrast()]
  return runs
    .flatMap((run) => run.violations)
    .map(({ id, help, nodes }) => `${id} (${help}): ${nodes.slice(0, 3).map((node) => [node.target.join(' '), id === 'color-contrast' ? node.any[0]?.message : ''].filter(Boolean).join(': ')).join(', ')}`)
}

/** Loaded, and drawn in the scheme and the size that were asked for: a busy machine shows a page half way between two. */
const settled = (page) =>
  page.evaluate(async () => {
    if (document.readyState !== 'complete') await new Promise((done) => addEventListener('load', done))
    for (let i = 0; i < 2; i++) await Promise.race([new Promise(requestAnimationFrame), new Promise((done) => setTimeout(done, 200))])
  })

// A fault is one that stays: what is found is looked for again, and only what is there both times is told.
async function axe(page, scheme, contrastOnly, problems) {
  await page.emulateMedia({ colorScheme: scheme })
  await settled(page)
  const width = page.viewportSize().width
  const found = await page.evaluate(inspect, contrastOnly)
  if (!found.length) return
  await page.waitForTimeout(500)
  const again = new Set(await page.evaluate(inspect, contrastOnly))
  for (const problem of found.filter((one) => again.has(one))) problems.push(`${scheme}, ${width} px: ${problem}`)
}

// What is wider than the window makes the whole page scroll sideways; a table in its own region does not.
async function reflow(page, window, problems) {
  await page.setViewportSize(window)
  const out = await page.evaluate(() => {
    const room = document.documentElement.clientWidth
    if (document.documentElement.scrollWidth <= room) return null
    const out = [...document.body.querySelectorAll('*')].find((one) => one.getBoundingClientRect().right > room + 1 && !one.closest('.table'))
    return `${document.documentElement.scrollWidth} px, ${out?.tagName} ${out?.className?.baseVal ?? out?.className}`
  })
  if (out) problems.push(`scrolls sideways at ${window.width} px: ${out}`)
}

async function structure(page, problems, base, isThere) {
  const seen = await page.evaluate(() => ({
    h1: document.querySelectorAll('h1').length,
    title: document.title,
    language: document.documentElement.lang,
    ids: Object.entries(Object.groupBy(document.querySelectorAll('[id]'), (one) => one.id)).flatMap(([id, all]) => (all.length > 1 ? [id] : [])),
    inline: document.querySelectorAll('[style]:not(.chart-tip), style, script:not([src])').length,
    lost: [...document.querySelectorAll('a[href^="#"]')].map((a) => decodeURIComponent(a.hash.slice(1))).filter((id) => id && !document.getElementById(id)),
    links: [...new Set([...document.querySelectorAll('a[href]')].map((a) => a.getAttribute('href')).filter((href) => !href.startsWith('#')))],
    empty: [...document.querySelectorAll('td, th')].filter((cell) => !cell.textContent.trim()).length,
  }))
  if (seen.h1 !== 1) problems.push(`${seen.h1} h1`)
  if (!seen.title || !['nl', 'en'].includes(seen.language)) problems.push('no title or language')
  if (seen.ids.length) problems.push(`ids twice: ${seen.ids.slice(0, 3)}`)
  if (seen.inline) problems.push(`${seen.inline} inline styles or scripts`)
  if (seen.lost.length) problems.push(`anchors that lead nowhere: ${seen.lost.slice(0, 3)}`)
  if (seen.empty) problems.push(`${seen.empty} empty cells`)
  for (const href of seen.links) {
    const to = new URL(href, page.url())
    to.hash = ''
    if (to.href.startsWith(base) && to.pathname.endsWith('.html') && !isThere(to)) problems.push(`link to a page that is not there: ${href}`)
  }
}

/**
 * Everything about the page that is open now; problems are added to the list.
 * isThere says whether an address that the page leads to is one of the site's.
 */
export async function look(page, problems, base, isThere) {
  await settled(page)
  await structure(page, problems, base, isThere)
  await page.evaluate(axeSource)
  await axe(page, 'light', false, problems)
  await axe(page, 'dark', true, problems)
  await reflow(page, doubled, problems)
  await reflow(page, narrow, problems)
  await axe(page, 'dark', false, problems)
  await axe(page, 'light', true, problems)
}
