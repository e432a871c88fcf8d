// Sets documents as PDF/UA-1, one a line: a request {id, document} comes in on standard input, an answer {id, pdf,
// replaced} or {id, error} goes out. What is written in a document reaches the template as data and never as markup.
import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'

const here = dirname(fileURLToPath(import.meta.url))
const packages = join(here, 'node_modules')

// Fonts come with the program: the same bytes on every machine. In order: the text, what it lacks, pictographs.
const fonts = [
  '@expo-google-fonts/source-sans-3/400Regular',
  '@expo-google-fonts/source-sans-3/400Regular_Italic',
  '@expo-google-fonts/source-sans-3/600SemiBold',
  '@expo-google-fonts/source-sans-3/600SemiBold_Italic',
  'dejavu-fonts-ttf/ttf',
  '@expo-google-fonts/noto-emoji/400Regular',
].map(folder => join(packages, folder))

const standard = { pdfStandard: 'ua-1', pdfStandards: ['ua-1'] }
// A letter that no font has is not allowed in PDF/UA: it becomes this, and the answer says which it was.
const substitute = '\u25A1'
const lacking = /the text `\\?"(.+?)\\?"` could not be displayed/g
const mostRounds = 4

let compiler

async function start() {
  const { NodeCompiler } = await import('@myriaddreamin/typst-ts-node-compiler')
  compiler = NodeCompiler.create({ workspace: here, fontArgs: [{ fontPaths: fonts }] })
}

function set(document) {
  const replaced = new Set()
  for (let round = 0; ; round++) {
    try {
      const inputs = { document: JSON.stringify(document, (_, value) => clean(value, replaced)) }
      const pdf = compiler.pdf({ mainFilePath: join(here, 'document.typ'), inputs }, standard)
      // What was set before is of no use to the next document.
      compiler.evictCache(2)
      return { pdf: pdf.toString('base64'), replaced: [...replaced] }
    } catch (fault) {
      const lost = [...String(fault.message).matchAll(lacking)].flatMap(([, text]) => [...unescaped(text)])
      if (round === mostRounds || lost.every(letter => replaced.has(letter))) throw fault
      lost.forEach(letter => replaced.add(letter))
    }
  }
}

function clean(value, replaced) {
  if (typeof value !== 'string' || replaced.size === 0) return value
  return [...value].map(letter => (replaced.has(letter) ? substitute : letter)).join('')
}

// As Rust writes a text for a programmer, and once more around it: \\u{1}.
function unescaped(text) {
  return text.replace(/\\+u\{([0-9a-f]+)\}/gi, (_, code) => String.fromCodePoint(parseInt(code, 16)))
}

function answer(line) {
  const { id, document } = JSON.parse(line)
  try {
    return { id, ...set(document) }
  } catch (fault) {
    return { id, error: String(fault.message ?? fault) }
  }
}

await start()
process.stdout.write(JSON.stringify({ ready: JSON.parse(readFileSync(join(here, 'package.json'))).dependencies }) + '\n')
for await (const line of createInterface({ input: process.stdin }))
  process.stdout.write(JSON.stringify(answer(line)) + '\n')
