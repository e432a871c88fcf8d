// What somebody typed and has not sent yet, kept in this browser for that person alone: until it is sent, thrown away, or
// the person signs out. Another person on the same machine is offered nothing of it.
{
  const Folder = 'rk-write:'

  // Who signs out keeps nothing any more, though a page may still be typing.
  let out = false

  const keys = (beginning) => Object.keys(localStorage).filter((key) => key.startsWith(beginning))

  /** Where the text of a page is kept. Each way of asking may fail where the browser keeps nothing. */
  rk.typed = (who, path) => {
    const key = `${Folder}${who}:${path}`
    return {
      keep: (text) => out || localStorage.setItem(key, JSON.stringify({ text, at: new Date().toISOString() })),
      drop: () => localStorage.removeItem(key),
      found: () => JSON.parse(localStorage.getItem(key)),
    }
  }

  try {
    // A text under a key that names nobody may be anybody's, and is offered to nobody.
    for (const key of keys(`${Folder}/`)) localStorage.removeItem(key)
  } catch {}

  document.addEventListener('submit', (event) => {
    const who = event.target.dataset?.signsOut
    if (!who) return
    try {
      const mine = keys(`${Folder}${who}:`)
      const goes = rk.say('U typte iets dat nog niet is bewaard. Meldt u zich af, dan gaat het weg. Toch afmelden?', 'You typed something that is not kept yet. If you sign out, it goes. Sign out all the same?')
      if (mine.length && !confirm(goes)) return event.preventDefault()
      for (const key of mine) localStorage.removeItem(key)
      out = true
    } catch {}
  })
}
