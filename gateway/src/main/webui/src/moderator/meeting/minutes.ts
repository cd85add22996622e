/** Seconds as minutes to write in: "1.5"; empty for none. */
export function minutes(seconds: number | undefined): string {
  return seconds ? String(Math.round((seconds / 60) * 1000) / 1000) : ''
}

/** Minutes that were written as seconds; undefined for none, and for what is no number. */
export function seconds(minutes: string): number | undefined {
  const number = Number(minutes.replace(',', '.'))
  return minutes.trim() && !Number.isNaN(number) ? Math.round(number * 60) : undefined
}

/** Whether something was written that is no number: sent, it would lift the limit that stands. */
export const noMinutes = (written: string) => written.trim() !== '' && seconds(written) === undefined
