/**
 * How dates and numbers are written: as the reader's browser does in the language of the page, and where
 * it names no country, as the world does and not one country of it.
 */
export function localeOf(language: string): string {
  const wishes = navigator.languages ?? []
  return wishes.find((wish) => wish.startsWith(`${language}-`)) ?? (language === 'en' ? 'en-001' : language)
}

/** The reader's time zone by its name, such as `Asia/Dubai`. */
export const zone = () => Intl.DateTimeFormat().resolvedOptions().timeZone
