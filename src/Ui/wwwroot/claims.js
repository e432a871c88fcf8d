// What stands on a claim's own page opens beside the words where there is room, and under their paragraph where there is
// none. A site that was opened from a file may fetch nothing: there, and without this script, the words lead to the page.
{
  const marks = () => document.querySelectorAll('a.claim[id]')
  const pages = new Map()
  let open = null

  /** The part of a claim's page that is shown, with its links as seen from here. */
  const read = async (url) => {
    const answer = await fetch(url)
    if (!answer.ok) throw new Error(`${url}: ${answer.status}`)
    const page = new DOMParser().parseFromString(await answer.text(), 'text/html')
    const content = document.importNode(page.querySelector('.claim-panel'), true)
    for (const link of content.querySelectorAll('a[href]')) link.href = new URL(link.getAttribute('href'), url)
    for (const heading of content.querySelectorAll('h2')) heading.replaceWith(rk.make('h3', {}, ...heading.childNodes))
    return content
  }

  const fetched = (url) => {
    if (!pages.has(url)) pages.set(url, read(url).catch((fault) => (pages.delete(url), Promise.reject(fault))))
    return pages.get(url)
  }

  /** Under the words: behind the paragraph, in the item, behind the table. */
  const place = (mark, panel) => {
    const block = mark.closest('.table, figure') ?? mark.closest('li, dd, p, h2, h3, h4, h5, h6, blockquote') ?? mark.parentElement
    if (block.matches('li, dd')) block.append(panel)
    else block.after(panel)
  }

  const words = (mark) => [...mark.childNodes].filter((part) => !part.classList?.contains('visually-hidden')).map((part) => part.textContent).join('')

  const frame = (mark, content) => {
    const back = rk.make('button', { type: 'button', className: 'claim-close', textContent: rk.say('Terug naar de tekst', 'Back to the text') })
    back.addEventListener('click', () => leave(mark))
    const title = rk.make('h2', { id: 'claim-title', textContent: `‘${words(mark)}’` })
    const whole = rk.make('a', { href: mark.href, textContent: rk.say('Eigen pagina', 'Page of its own') })
    const panel = rk.make('section', { className: 'claim-beside', tabIndex: -1 }, back, title, content, rk.make('p', { className: 'small' }, whole))
    panel.setAttribute('aria-labelledby', 'claim-title')
    panel.addEventListener('keydown', (event) => event.key === 'Escape' && leave(mark))
    return panel
  }

  const close = () => {
    open?.panel.remove()
    open?.mark.removeAttribute('aria-expanded')
    open = null
  }

  const leave = (mark) => {
    close()
    history.replaceState(null, '', location.pathname + location.search)
    mark.focus({ preventScroll: true })
    mark.scrollIntoView({ block: 'nearest' })
  }

  const show = async (mark) => {
    const content = await fetched(mark.href)
    close()
    const panel = frame(mark, content)
    open = { mark, panel }
    mark.setAttribute('aria-expanded', 'true')
    place(mark, panel)
    panel.focus({ preventScroll: true })
    if (getComputedStyle(panel).position !== 'fixed') panel.scrollIntoView({ block: 'nearest' })
    else if (mark.getBoundingClientRect().bottom < 0 || mark.getBoundingClientRect().top > innerHeight) mark.scrollIntoView({ block: 'center' })
  }

  /** The address says which claim is open, so that it can be sent, and left with Back. */
  const follow = () => {
    const mark = location.hash.startsWith('#claim-') ? document.getElementById(location.hash.slice(1)) : null
    if (mark?.matches('a.claim')) show(mark).catch(() => {})
    else if (open) {
      const left = open.mark
      close()
      left.focus({ preventScroll: true })
    }
  }

  if (location.protocol !== 'file:') {
    for (const mark of marks())
      mark.addEventListener('click', (event) => {
        if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey || event.button !== 0) return
        event.preventDefault()
        if (open?.mark === mark) return leave(mark)
        show(mark).then(
          () => history.pushState(null, '', `#${mark.id}`),
          () => location.assign(mark.href),
        )
      })
    addEventListener('popstate', follow)
    addEventListener('hashchange', follow)
    if (marks().length > 0) follow()
  }
}
