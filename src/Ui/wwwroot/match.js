// What the pages' elements have together: their words, and words that need not be typed right. Everything on a page works
// without this script; it only adds to what is there.
'use strict'

const rk = {
  language: document.documentElement.lang === 'en' ? 'en' : 'nl',

  /** The text in the page's language. */
  say: (nl, en) => (rk.language === 'en' ? en : nl),

  /** An element with its properties set and its children put in. */
  make(name, properties = {}, ...children) {
    const element = Object.assign(document.createElement(name), properties)
    element.append(...children)
    return element
  },

  /** Lower case, without accents, ij and y alike, cut at whatever is no letter or digit; as the server folds them. */
  words: (text) =>
    text
      .normalize('NFD')
      .replace(/\p{Mn}/gu, '')
      .toLowerCase()
      .split(/[^\p{L}\p{N}]+/u)
      .filter(Boolean)
      .map((word) => word.replaceAll('ij', 'y')),

  /** Slips between two words, a swap of neighbours counting once; more than `most` is told as most + 1. */
  slips(a, b, most) {
    if (Math.abs(a.length - b.length) > most) return most + 1
    let before = []
    let last = Array.from({ length: b.length + 1 }, (_, i) => i)
    for (let i = 1; i <= a.length; i++) {
      const row = [i]
      for (let j = 1; j <= b.length; j++) {
        row[j] = Math.min(last[j] + 1, row[j - 1] + 1, last[j - 1] + (a[i - 1] === b[j - 1] ? 0 : 1))
        if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) row[j] = Math.min(row[j], before[j - 2] + 1)
      }
      before = last
      last = row
    }
    return last[b.length]
  },

  /** How alike a word is to what was asked: 1 the same, 0 not at all. A slip in four letters, two in seven. */
  alike(asked, word) {
    if (asked === word) return 1
    if (word.startsWith(asked)) return 0.85
    if (asked.length >= 4 && word.includes(asked)) return 0.7
    const most = asked.length < 4 ? 0 : asked.length < 7 ? 1 : 2
    if (most === 0) return 0
    const whole = rk.slips(asked, word, most)
    if (whole <= most) return 0.6 - 0.1 * whole
    const start = word.length > asked.length ? rk.slips(asked, word.slice(0, asked.length), most) : most + 1
    if (start <= most) return 0.5 - 0.1 * start
    return 0.5 * rk.pieces(asked, word)
  },

  /** The share of three-letter pieces that two words have together; 0 where it is less than half. */
  pieces(a, b) {
    if (a.length < 5 || b.length < 5) return 0
    const left = new Set(rk.cut(b))
    const shared = rk.cut(a).filter((piece) => left.delete(piece)).length
    const share = (2 * shared) / (a.length + b.length - 4)
    return share >= 0.5 ? share : 0
  },

  cut: (word) => Array.from({ length: word.length - 2 }, (_, i) => word.slice(i, i + 3)),

  /** How well all asked words stand among others; 0 where one does not. */
  score(asked, words) {
    let total = 0
    for (const one of asked) {
      const best = Math.max(0, ...words.map((word) => rk.alike(one, word)))
      if (best === 0) return 0
      total += best
    }
    return total
  },
}
