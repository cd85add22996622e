import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { all, type Delegation } from '../api/views'
import { useLanguage } from './i18n'
import { patiently } from './patiently'

const STATES = 'governments'

/** A state's name in a language as the browser knows it, by its ISO 3166 code of two letters. */
function nameOf(code: string | undefined, language: string): string | undefined {
  return code && new Intl.DisplayNames(language, { type: 'region', fallback: 'none' }).of(code)
}

/**
 * A roster with its states named in the reader's language too, where the roster itself does not
 * name them in it: rosters are kept in one or two languages, and read in six.
 */
export function useNamed(roster: readonly Delegation[] | undefined): readonly Delegation[] {
  const { language } = useLanguage()
  const nameless = ({ group, names }: Delegation) => group === STATES && !names?.[language]
  const { data: codes } = useQuery({
    queryKey: ['-', 'state-codes'],
    queryFn: async () => new Map((await patiently(() => import('./stateCodes'))).twoLetters),
    enabled: all(roster).some(nameless),
    staleTime: Number.POSITIVE_INFINITY,
  })
  return useMemo(
    () =>
      all(roster).map((one) => {
        const name = nameless(one) ? nameOf(codes?.get(one.code), language) : undefined
        return name ? { ...one, names: { ...one.names, [language]: name } } : one
      }),
    [roster, language, codes],
  )
}
