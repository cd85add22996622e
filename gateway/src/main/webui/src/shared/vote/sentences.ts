import { useIntl } from 'react-intl'
import type { Sentence } from '../../api/views'
import { usePlace, useWho } from '../ForumContext'
import { useLanguage } from '../i18n'

const SHARES = ['1/2', '1/3', '2/3', '1/4', '3/4', '3/5', '1/1']

/** Says why a vote cannot be counted under a rule: English as it was said, else by its permanent code. */
export function useCannot() {
  const intl = useIntl()
  const { language } = useLanguage()
  return (cannot: { code?: string; words?: string; attribute?: string | null } | null | undefined): string => {
    const id = `why.cannot.${cannot?.code}`
    if (language === 'en' || !intl.messages[id]) return cannot?.words ?? ''
    return intl.formatMessage({ id }, { attribute: (cannot?.attribute ?? '').replaceAll('_', ' ') })
  }
}

/**
 * Says a sentence of an explanation. English is what the record says, word for word; another language
 * is put together from the same key and values, or falls back to the English.
 */
export function useSentence() {
  const intl = useIntl()
  const { language } = useLanguage()
  const place = usePlace()
  const who = useWho()
  return ({ key, numbers, words, english }: Sentence): string => {
    if (language === 'en' || !intl.messages[`why.${key}`]) return english
    const n = numbers ?? {}
    const w = words ?? {}
    const say = (id: string, values: Record<string, string | number>) =>
      intl.messages[id] ? intl.formatMessage({ id }, values) : undefined
    const share = w.share ? (SHARES.includes(w.share) ? say(`why.share-of.${w.share}`, {}) : percent(w.share, language)) : ''
    const votingClass = w.votingClass ? place(w.votingClass) : ''
    const values: Record<string, string | number> = { ...n, ...w, share: share ?? '' }
    values.in = votingClass ? (say('why.in', { votingClass }) ?? '') : ''
    values.among = votingClass ? (say('why.among', { votingClass }) ?? '') : ''
    if (w.measured) {
      const what = say(`why.what.${w.measured}`, { got: n.got ?? 0 }) ?? `${n.got}`
      const by = w.weighedBy && (intl.messages[`why.weighed.${w.weighedBy}`] ? say(`why.weighed.${w.weighedBy}`, {}) : w.weighedBy)
      values.what = by ? (say('why.by', { what, by }) ?? what) : what
    }
    if (w.together) {
      const lacking = Object.entries(n).map(([one, votes]) => `${votes}${say('why.among', { votingClass: place(one) }) ?? ''}`)
      values.together = new Intl.ListFormat(language).format(lacking)
    }
    if (w.comparison) {
      const strict = w.comparison === 'more-than' ? -1 : w.comparison === 'fewer-than' ? 1 : 0
      const of = w.base
        ? (say(`why.of.${w.base}`, { share: share ?? '', base: n.base ?? 0 }) ?? '')
        : String((n.needed ?? 0) + strict)
      values.threshold = say(`why.comparison.${w.comparison}`, { of }) ?? ''
      values.short = say(`why.short.${w.comparison}`, { of }) ?? ''
      values.limit = say(`why.limit.${w.comparison}`, { of: (n.needed ?? 0) + strict }) ?? ''
      values.spare = say(spareKey(w.comparison, n.got ?? 0, n.needed ?? 0), { needed: n.needed ?? 0, margin: n.margin ?? 0 }) ?? ''
    }
    if (w.outcome) values.outcome = say(`outcome.${w.outcome}`, {}) ?? w.outcome
    if (w.groups) values.groups = new Intl.ListFormat(language).format(w.groups.split(', ').map(place))
    if (w.seats) values.seats = w.seats.split(', ').map(who).join(', ')
    const said = intl.formatMessage({ id: `why.${key}` }, values)
    return said.charAt(0).toLocaleUpperCase(language) + said.slice(1)
  }
}

/** `60/100` is 60 % where the language is French, and 60% elsewhere; other shares stay as they are. */
function percent(share: string, language: string): string {
  const [of, hundred] = share.split('/')
  return hundred === '100' ? new Intl.NumberFormat(language, { style: 'percent' }).format(Number(of) / 100) : share
}

function spareKey(comparison: string, got: number, needed: number): string {
  const lower = comparison === 'more-than' || comparison === 'at-least'
  const held = lower ? got >= needed : got <= needed
  return `why.spare.${lower ? 'lower' : 'upper'}.${held ? 'held' : 'failed'}`
}
