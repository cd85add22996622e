/** A name written in the reader's language, as the record keeps names; English is what every reader falls back on. */
export function inLanguages(name: string, language: string): Record<string, string> {
  const said = name.trim()
  return language === 'en' ? { en: said } : { en: said, [language]: said }
}
