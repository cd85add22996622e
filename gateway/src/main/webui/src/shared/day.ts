/** A day of the calendar (`2012-12-03`) as people say it, with the day of the week; the same day in every zone. */
export function dayName(day: string, locale: string): string {
  const noon = new Date(`${day}T12:00:00Z`)
  return Number.isNaN(noon.getTime()) ? day : new Intl.DateTimeFormat(locale, { dateStyle: 'full', timeZone: 'UTC' }).format(noon)
}
