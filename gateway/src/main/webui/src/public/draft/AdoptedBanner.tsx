import { useQuery } from '@tanstack/react-query'
import { Link } from 'wouter'
import { adopted } from '../../api/queries'
import { useForum } from '../../shared/ForumContext'
import { T, useT } from '../../shared/i18n'
import { When } from '../../shared/When'

/** Says over a draft whose text was adopted that this is not the adopted text, and where that is. */
export function AdoptedBanner() {
  const { id } = useForum()
  const t = useT()
  const { data } = useQuery(adopted(id))
  return (
    <p className="note" role="note">
      <T
        k="draft.adopted"
        at={data ? <When at={data.at} /> : '…'}
        text={<Link href={`/forums/${id}/adopted`}>{t('adopted.title')}</Link>}
      />
    </p>
  )
}
