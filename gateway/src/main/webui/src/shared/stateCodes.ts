import codes from 'i18n-iso-countries/codes.json'

/** ISO 3166 codes of states: of two letters, by those of three. */
export const twoLetters: readonly (readonly [string, string])[] = codes.map(([two, three]) => [three as string, two as string])
