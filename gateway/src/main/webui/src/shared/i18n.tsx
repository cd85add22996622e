import { createContext, type ReactNode, useContext, useEffect, useMemo, useState } from 'react'
import { IntlProvider, useIntl } from 'react-intl'
import type english from '../../i18n/en.json'
import { CHOSEN, LANGUAGES, type Messages, preferred } from './languages'
import { localeOf } from './locale'
import { patiently } from './patiently'

/** A message, by its permanent key. */
export type Key = keyof typeof english
export type Values = Record<string, ReactNode | Date | ((chunks: ReactNode) => ReactNode)>
/** All messages of a language, and which of them are in English for want of its own. */
async function messagesOf(language: string): Promise<{ messages: Messages; foreign: Set<string> }> {
  const spoken = LANGUAGES[language] ?? LANGUAGES.en
  const own = spoken ? (await patiently(spoken.load)).default : {}
  if (!spoken?.draft) return { messages: own, foreign: new Set() }
  const english: Messages = (await patiently(() => import('../../i18n/en.json'))).default
  return { messages: { ...english, ...own }, foreign: new Set(Object.keys(english).filter((key) => !(key in own))) }
}

const Language = createContext<{ language: string; choose: (language: string) => void; foreign: ReadonlySet<string> }>({
  language: 'en',
  choose: () => {},
  foreign: new Set(),
})

export const useLanguage = () => useContext(Language)

/** Speaks the reader's language: chosen before, or the browser's. Shows nothing until it can. */
export function LanguageProvider({ children }: { children: ReactNode }) {
  const [language, setLanguage] = useState(preferred)
  const [spoken, setSpoken] = useState<{ language: string; messages: Messages; foreign: Set<string> }>()

  useEffect(() => {
    let stale = false
    void messagesOf(language).then((said) => {
      if (stale) return
      document.documentElement.lang = language
      document.documentElement.dir = LANGUAGES[language]?.rtl ? 'rtl' : 'ltr'
      setSpoken({ language, ...said })
    })
    return () => {
      stale = true
    }
  }, [language])

  const choice = useMemo(
    () => ({
      language,
      choose: (chosen: string) => {
        localStorage.setItem(CHOSEN, chosen)
        setLanguage(chosen)
      },
      foreign: spoken?.foreign ?? new Set<string>(),
    }),
    [language, spoken],
  )
  if (!spoken) return <Wordless />
  return (
    <Language value={choice}>
      <IntlProvider locale={localeOf(spoken.language)} messages={spoken.messages} defaultLocale="en">
        {children}
      </IntlProvider>
    </Language>
  )
}

/** Before there are words: seen only where they take long to come. */
function Wordless() {
  return (
    <p className="wordless" lang="en">
      Plenary is on its way. It is tried again by itself. · <span lang="fr">Plenary arrive. Un nouvel essai se fait tout seul.</span>
    </p>
  )
}

/** Says a message as a plain string. */
export function useT() {
  const intl = useIntl()
  return (key: Key, values?: Record<string, string | number | Date | undefined>) =>
    intl.formatMessage({ id: key }, apart(values, intl.locale) as never)
}

const NUMBER = /^-?\d+$/

/** In a message that runs from right to left, a name or a title from elsewhere keeps its own direction; a number is counted with. */
function apart<V extends object | undefined>(values: V, locale: string): V {
  if (!values || !LANGUAGES[locale.slice(0, 2)]?.rtl) return values
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [name, typeof value === 'string' && value && !NUMBER.test(value) ? `\u2068${value}\u2069` : value]),
  ) as V
}

/** Whether there is a message under a key made at run time, such as an enum's. */
export function useTIfAny() {
  const intl = useIntl()
  return (key: string, otherwise: string, values?: Record<string, string | number>) =>
    intl.messages[key] ? intl.formatMessage({ id: key }, values) : otherwise
}

const bold = { b: (chunks: ReactNode) => <b>{chunks}</b>, em: (chunks: ReactNode) => <em>{chunks}</em> }

/** A message on the page; values may be elements. */
export function T({ k, ...values }: { k: Key } & Values) {
  const intl = useIntl()
  const { foreign } = useLanguage()
  const said = intl.formatMessage({ id: k }, { ...bold, ...apart(values, intl.locale) } as never)
  return foreign.has(k) ? (
    <span lang="en" dir="ltr">
      {said}
    </span>
  ) : (
    <>{said}</>
  )
}

/** The word for a value of the wire's enums, such as `stage.open`. */
export function Word({ of, value }: { of: string; value: string | undefined }) {
  const say = useTIfAny()
  return <>{value ? say(`${of}.${value}`, value.replaceAll('-', ' ')) : ''}</>
}

/** A name in the reader's language, else in English, else in any. */
export function nameIn(names: Record<string, string> | undefined, language: string, otherwise = ''): string {
  if (!names) return otherwise
  return names[language] ?? names.en ?? Object.values(names)[0] ?? otherwise
}

export function useName() {
  const { language } = useLanguage()
  return (names: Record<string, string> | undefined, otherwise = '') => nameIn(names, language, otherwise)
}
