import './text.css'
import { showDifference } from './compared'
import { type Draft, draftOf, edits, open, seatOf } from './acting'
import { button, h } from './element'
import { keptStore } from '../shared/keptStore'
import { alone, post, sendAll, standing } from './queue'
import { forgetReader, type Reading, readText } from './reader'
import { language, say, type Said, time, word } from './say'
import { type Line, NOBODY, queued, type QueuedAct, texts } from './store'

// The text under negotiation on a weak line, or on none: what was read last, and acts that wait.

const EVERY = 20_000
const forum = decodeURIComponent(/^\/forums\/([^/]+)/.exec(location.pathname)?.[1] ?? '')
const main = document.querySelector('main') as HTMLElement
const news = document.querySelector('#news') as HTMLElement
let reading: Reading | undefined
let as = ''

document.documentElement.lang = language
document.title = `${say('title')} · Plenary`
void begin()

async function begin() {
  if ('serviceWorker' in navigator && import.meta.env.PROD) void navigator.serviceWorker.register('/sw.js')
  main.replaceChildren(h('p', {}, say('loading')))
  await again()
  addEventListener('online', () => void again())
  addEventListener('offline', () => void again())
  setInterval(() => document.visibilityState === 'visible' && void again(), EVERY)
}

/** Sends what waits, reads the text, and shows both. What somebody is typing is left alone. */
async function again() {
  reading = await (forum ? readText(forum) : undefined)
  const sent = reading?.fresh ? await flush() : 'no-line'
  if (sent === 'all-sent' && reading?.fresh) reading = await readText(forum)
  if (sent === 'sign-in') news.textContent = say('sign-in')
  if (!document.querySelector('form')) await show()
}

async function flush() {
  const { person } = reading?.who ?? { person: NOBODY }
  if (person === NOBODY) return 'all-sent'
  const before = await queued.all(person, forum)
  const ended = await alone(() => sendAll({ all: () => queued.all(person, forum), put: queued.put, remove: queued.remove }, post))
  const left = new Set((await queued.all(person, forum)).map(({ n }) => n))
  const gone = before.filter(({ n }) => !left.has(n))
  if (gone.length > 0) news.textContent = say('sent', { what: gone.map(named).join(', ') })
  return ended
}

async function show() {
  if (!reading) return void main.replaceChildren(h('h1', {}, say('kept')), await shelf())
  const { kept, fresh, none, who } = reading
  as = kept?.capacities.includes(as) ? as : (kept?.capacities[0] ?? '')
  const acts = who.person === NOBODY ? [] : await queued.all(who.person, forum)
  main.replaceChildren(
    h('h1', { lang: kept?.text.language ?? '' }, kept?.text.title ?? say('title')),
    ways(),
    h('p', { className: fresh ? 'state' : 'state old' }, state()),
    acts.length > 0 ? queue(acts) : '',
    kept && kept.capacities.length > 0 ? capacities(kept.capacities) : '',
    ...(none ? [h('p', {}, say('none'))] : []),
    ...(kept?.text.provisions ?? []).map(provision),
  )
  if (!kept && !fresh) main.append(await shelf())
}

function state(): string {
  const { kept, fresh } = reading as Reading
  if (!kept) return fresh ? '' : say('nothing')
  return say(fresh ? 'fresh' : 'old', { time: time(kept.read) }) + (fresh ? '' : ` ${say('no-line')}`)
}

function ways() {
  const signedIn = reading?.who.person !== NOBODY
  return h(
    'p',
    {},
    h('a', { href: `/forums/${encodeURIComponent(forum)}/draft` }, say('whole')),
    ' · ',
    signedIn
      ? h('a', { href: '/sign-out', onclick: () => (keptStore.forgetClosed(), forgetReader()) }, say('out'))
      : h('a', { href: `/sign-in?to=${encodeURIComponent(location.pathname)}` }, say('theirs')),
    signedIn && reading?.who.name ? ` (${reading.who.name})` : '',
  )
}

function capacities(mine: string[]) {
  const select = h(
    'select',
    {
      onchange: () => {
        as = select.value
        void show()
      },
    },
    ...mine.map((capacity) => h('option', { value: capacity, selected: capacity === as }, capacity)),
  )
  return h('p', {}, h('label', {}, `${say('as')} `, select))
}

async function shelf() {
  const person = reading?.who.person ?? NOBODY
  const all = [...(await texts.of(person)), ...(person === NOBODY ? [] : await texts.of(NOBODY))]
  return h(
    'ul',
    {},
    ...all.map((kept) =>
      h('li', {}, h('a', { href: `/forums/${encodeURIComponent(kept.forum)}/text` }, kept.text.title), ` · ${time(kept.read)}`),
    ),
  )
}

function provision(line: Line) {
  const seat = seatOf(as)
  const brackets = line.brackets ?? []
  const acts = h('p', { className: 'acts' })
  const place = h('div')
  const ask = (label: string, long: string, start: string, make: (words: string) => Draft) =>
    acts.append(button(label, () => form(place, line, long, start, make), `${label}: ${line.number}`))
  if (seat && line.call) ask(say('object'), say('reason'), '', (words) => draftOf.object(forum, line, words))
  if (seat && !line.call && open(line)) ask(say('bracket'), say('reason'), '', (words) => draftOf.bracket(forum, line, words))
  if (seat) {
    for (const { id, holders } of brackets) {
      if (!holders?.includes(seat)) ask(say('join', { id }), say('reason'), '', (words) => draftOf.join(forum, id, seat, words))
    }
  }
  if (seat && line.shown !== undefined) ask(say('comment'), say('comment.words'), '', (words) => draftOf.comment(forum, line, words))
  if (edits(as, line)) ask(say('edit'), say('words'), line.shown ?? '', (words) => draftOf.edit(forum, line, words))
  return h(
    'section',
    { id: `p-${line.id}`, label: line.number },
    h('h2', {}, line.number, ' ', h('small', {}, meta(line))),
    line.call ? h('p', { className: 'call' }, say('call')) : '',
    line.shown === undefined
      ? h('p', { className: 'quiet' }, say('referred', { body: line.bodyName }))
      : h('p', { className: line.struck ? 'words struck' : 'words', lang: reading?.kept?.text.language ?? '' }, line.shown),
    brackets.length > 0
      ? h('ul', { className: 'held' }, ...brackets.map(({ id, names }) => h('li', {}, say('held', { id, names: names?.join(', ') || say('nobody') }))))
      : '',
    acts,
    place,
  )
}

function meta(line: Line): string {
  const state = word(`state.${line.state}`, line.state)
  return [state, line.struck && say('struck'), say('with', { body: line.bodyName })].filter(Boolean).join(' · ')
}

function form(place: HTMLElement, line: Line, label: string, start: string, make: (words: string) => Draft) {
  const { what } = make('')
  const kept = `${reading?.who.person}.${forum}.${line.id}.text.${what}`
  const field = h('textarea', { rows: start ? 8 : 3, value: keptStore.read<string>(kept) ?? start })
  field.oninput = () => keptStore.write(kept, field.value, line.closed)
  const close = () => {
    place.replaceChildren()
    void show()
  }
  const made = async () => {
    await enqueue({ ...make(field.value), line })
    keptStore.forget(kept)
    place.replaceChildren()
    await again()
  }
  place.replaceChildren(
    h(
      'form',
      {
        onsubmit: (event) => {
          event.preventDefault()
          void made()
        },
      },
      h('label', {}, `${label}`, field),
      h('button', { type: 'submit' }, say('make')),
      ' ',
      button(say('cancel'), () => {
        keptStore.forget(kept)
        close()
      }),
    ),
  )
  field.focus()
}

async function enqueue({ line, ...act }: Draft & { line: Line }) {
  const person = reading?.who.person ?? NOBODY
  const made: QueuedAct = { ...act, person, forum, as, key: key(), provision: line.id, number: line.number, closed: line.closed, made: Date.now() }
  // a second edit of the same words takes the place of the first, if that has not gone yet
  const earlier = (await queued.all(person, forum)).find((one) => made.what === 'edit' && one.what === 'edit' && one.provision === line.id && !one.refused)
  await (earlier ? queued.put({ ...made, n: earlier.n }) : queued.add(made))
}

const key = () => crypto.randomUUID?.() ?? Array.from(crypto.getRandomValues(new Uint32Array(4)), (n) => n.toString(36)).join('-')
const named = ({ what, number }: QueuedAct) => say(`what.${what}` as Said, { number })

function queue(acts: QueuedAct[]) {
  return h('section', { className: 'queue', label: say('queue') }, h('h2', {}, say('queue')), h('ul', {}, ...acts.map(waiting)))
}

function waiting(act: QueuedAct) {
  const refused = act.refused
  const there = refused && act.what === 'edit' ? standing(refused) : undefined
  const drop = async () => {
    await queued.remove(act.n as number)
    await show()
  }
  const onTop = async () => {
    await queued.put({ ...act, refused: undefined, version: there?.version, key: key() })
    await again()
  }
  return h(
    'li',
    {},
    h('b', {}, refused ? say('refused') : say('waiting')),
    ` · ${named(act)} · ${say('made', { time: time(act.made) })}`,
    refused ? h('p', {}, refused.detail || refused.title, ' ', h('code', {}, refused.code)) : '',
    there ? h('p', {}, `${say('stands')}: `, h('q', {}, there.stands)) : '',
    act.words ? h('p', {}, `${say('yours')}: `, there ? showDifference(there.stands, act.words) : h('q', {}, act.words)) : '',
    there ? button(say('again'), () => void onTop()) : '',
    ' ',
    button(say('drop'), () => void drop(), `${say('drop')}: ${named(act)}`),
  )
}
