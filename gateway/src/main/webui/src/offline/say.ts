import english from '../../i18n/text/en.json'
import { localeOf } from '../shared/locale'
import french from '../../i18n/text/fr.json'

export type Said = keyof typeof english

const languages: Record<string, Record<string, string>> = { en: english, fr: french }

/** The reader's language: the one chosen on the full pages, or the browser's. */
export const language = [localStorage.getItem('plenary.language'), ...navigator.languages]
  .map((wish) => wish?.split('-')[0] ?? '')
  .find((wish) => wish in languages) ?? 'en'

/** A message with its values put in. */
export function say(key: Said, values: Record<string, string> = {}): string {
  return (languages[language]?.[key] ?? english[key]).replace(/\{(\w+)\}/g, (_, name: string) => values[name] ?? '')
}

/** A word of the wire, where there is one for it. */
export const word = (key: string, otherwise: string) => languages[language]?.[key] ?? otherwise

/** An instant on the reader's clock. */
export const time = (at: number) => new Intl.DateTimeFormat(localeOf(language), { dateStyle: 'medium', timeStyle: 'short' }).format(at)
