// Takes the rules that the pages use out of the NL Design System components of the Utrecht library, into one stylesheet
// that is committed. Run it after a version in package.json has changed: npm ci && npm run select. The same versions give
// the same bytes.
import { readFileSync, writeFileSync } from 'node:fs'

const packages = Object.keys(JSON.parse(readFileSync('package.json', 'utf8')).devDependencies).sort()

// A plain element on a page is the component: pages are written by hand and by Markdown, which knows no classes.
const elements = {
  'utrecht-link': 'a',
  'utrecht-link--html-a': 'a',
  'utrecht-heading-1': 'h1',
  'utrecht-heading-2': 'h2',
  'utrecht-heading-3': 'h3',
  'utrecht-heading-4': 'h4',
  'utrecht-button': 'button:not(.sort)',
  'utrecht-button--html-button': 'button:not(.sort)',
  'utrecht-textbox': "input:is([type='search'], [type='text'], [type='date'])",
  'utrecht-textbox--html-input': "input:is([type='search'], [type='text'], [type='date'])",
  'utrecht-select': 'select',
  'utrecht-select--html-select': 'select',
  'utrecht-checkbox': "input[type='checkbox']",
  'utrecht-checkbox--html-input': "input[type='checkbox']",
  'utrecht-form-label': 'label',
  'utrecht-breadcrumb-nav': '.trail',
  'utrecht-breadcrumb-nav__list': '.trail ol',
  'utrecht-breadcrumb-nav__item': '.trail li',
  'utrecht-breadcrumb-nav__link': '.trail a',
}

// What else is used by its class. A rule with any other class is left out.
const classes = [
  'utrecht-skip-link', 'utrecht-skip-link--visible-on-focus',
  'utrecht-table', 'utrecht-table__caption', 'utrecht-table__header', 'utrecht-table__body',
  'utrecht-page-header', 'utrecht-page-header__content', 'utrecht-page-footer', 'utrecht-page-footer__content',
]
const kept = new Set([...classes, ...Object.keys(elements)])

/** Blocks of a stylesheet: what stands before the brace, and what stands in it. */
function* blocks(css) {
  for (let at = 0; ; ) {
    const open = css.indexOf('{', at)
    if (open < 0) return
    let [close, depth] = [open + 1, 1]
    for (; depth > 0; close++) depth += css[close] === '{' ? 1 : css[close] === '}' ? -1 : 0
    yield [css.slice(at, open).trim(), css.slice(open + 1, close - 1)]
    at = close
  }
}

/** A selector list at its own commas, not at those within brackets. */
const parts = (selectors) => selectors.split(/,(?![^(]*\))/).map((one) => one.trim().replace(/\s+/g, ' '))

// Fields of these kinds are on no page.
const absent = /\[(type|inputMode|autocomplete)|-moz-|-ms-/i

const wanted = (selector) => !absent.test(selector) && (selector.match(/\.[\w-]+/g) ?? []).every((name) => kept.has(name.slice(1)))

const onElements = (selector) => selector.replace(/\.([\w-]+)/g, (name, word) => (elements[word] ? `:where(${name}, ${elements[word]})` : name))

function select(css) {
  let out = ''
  for (const [head, body] of blocks(css)) {
    if (head.startsWith('@media') || head.startsWith('@supports')) {
      const inner = select(body)
      if (inner) out += `${head} {\n${inner}}\n`
    } else if (!head.startsWith('@')) {
      const selectors = parts(head).filter(wanted).map(onElements)
      const rules = body.split(';').map((rule) => rule.trim().replace(/\s+/g, ' ').replace(/([:,(]) /g, '$1')).filter(Boolean)
      if (selectors.length && rules.length) out += `${selectors.join(',')}{${rules.join(';')}}\n`
    }
  }
  return out
}

const versions = packages.map((name) => `${name} ${JSON.parse(readFileSync(`node_modules/${name}/package.json`, 'utf8')).version}`)
const rules = packages.map((name) => select(readFileSync(`node_modules/${name}/dist/index.css`, 'utf8').replace(/\/\*[\s\S]*?\*\//g, ''))).join('')
const head = `/**
 * @license EUPL-1.2
 * Copyright (c) 2020-2024 Frameless B.V.
 * Copyright (c) 2021-2024 Gemeente Utrecht
 *
 * NL Design System components, rules in use only; made by tools/Design/select.mjs from
 * ${versions.join(',\n * ')}.
 * No token of anybody's house style is in it: see tokens.css. In a layer, so that the pages' own rules come first.
 */
`
writeFileSync('../../src/Ui/wwwroot/utrecht.css', `${head}@layer utrecht {\n${rules}}\n`)
