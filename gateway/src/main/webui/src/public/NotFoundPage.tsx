import { Link } from 'wouter'
import { T, useT } from '../shared/i18n'
import { Page } from '../shared/Page'

export function NotFoundPage() {
  const t = useT()
  return (
    <Page title={t('not-found.title')}>
      <p>
        <T k="not-found" />
      </p>
      <p>
        <Link href="/">
          <T k="forums.title" />
        </Link>
      </p>
    </Page>
  )
}
