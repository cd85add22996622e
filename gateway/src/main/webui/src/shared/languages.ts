export type Messages = Record<string, string>

interface Spoken {
  /** in itself */
  name: string
  load: () => Promise<{ default: Messages }>
  /** not yet read by a speaker; what it does not say is said in English */
  draft?: true
  /** written from right to left */
  rtl?: true
}

/** The languages there are messages for. */
export const LANGUAGES: Record<string, Spoken> = {
  en: { name: 'English', load: () => import('../../i18n/en.json') },
  fr: { name: 'Français', load: () => import('../../i18n/fr.json') },
  es: { name: 'Español', draft: true, load: () => import('../../i18n/es.json') },
  ru: { name: 'Русский', draft: true, load: () => import('../../i18n/ru.json') },
  zh: { name: '中文', draft: true, load: () => import('../../i18n/zh.json') },
  ar: { name: 'العربية', draft: true, rtl: true, load: () => import('../../i18n/ar.json') },
}

/** Where the reader's own choice is kept. */
export const CHOSEN = 'plenary.language'

/** The reader's language: chosen before, or the browser's, or English. */
export function preferred(): string {
  const wishes = [localStorage.getItem(CHOSEN), ...(navigator.languages ?? [])]
  for (const wish of wishes) {
    const language = wish?.split('-')[0]
    if (language && language in LANGUAGES) return language
  }
  return 'en'
}
