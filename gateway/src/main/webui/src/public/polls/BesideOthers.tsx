import { useQuery } from '@tanstack/react-query'
import { pollAnalysis } from '../../api/analysis'
import { all } from '../../api/views'
import { useForum } from '../../shared/ForumContext'
import { useT } from '../../shared/i18n'
import { Part } from '../../shared/Page'
import { Spread } from '../../shared/picture/Spread'
import { useFile } from '../../shared/useFile'

/** Who said yes beside who said no, by what is known of them from elsewhere; nothing where nothing is known. */
export function BesideOthers({ poll }: { poll: string }) {
  const { id } = useForum()
  const file = useFile()
  const t = useT()
  const { data } = useQuery({ ...pollAnalysis(id, poll), retry: false })
  const cells = all(data?.cells)
  if (cells.length === 0) return null
  return (
    <Part title={t('poll.beside')} id="beside">
      <Spread
        name={`${poll}-beside-others`}
        title={t('poll.beside')}
        cells={cells}
        sides={['yes', 'no']}
        source={`${data?.indicators}: ${data?.source}`}
        csv={file(`polls/${poll}/analysis.csv`)}
      />
    </Part>
  )
}
