import { useIntl } from 'react-intl'
import type { DocumentView } from '../api/views'
import { dayName } from './day'
import { T } from './i18n'

/** A paper by its title; the programme of a day by its day, as people say it. */
export function DocumentTitle({ of: { series, title } }: { of: Pick<DocumentView, 'series' | 'title'> }) {
  const { locale } = useIntl()
  return series === 'programme' ? <T k="programme.of" day={dayName(title ?? '', locale)} /> : title
}
