import { lazy, Suspense } from 'react'
import type { ProvisionView } from '../../api/views'
import { T } from '../../shared/i18n'
import { patiently } from '../../shared/patiently'
import { levelOf } from '../../shared/text/tree'
import { useEditing } from './Editing'

// the editor is fetched by those who edit
const EditWording = lazy(() => patiently(() => import('./EditWording')))

/** The editor of a provision's words, where they are being edited. */
export function EditHere({ provision, language }: { provision: ProvisionView; language: string }) {
  const { now, close } = useEditing()
  if (now?.provision !== provision.id || !levelOf(provision.pieces, now.level)) return null
  return (
    <Suspense fallback={<p className="loading"><T k="loading" /></p>}>
      <EditWording provision={provision} level={now.level} language={language} close={close} key={now.level} />
    </Suspense>
  )
}
