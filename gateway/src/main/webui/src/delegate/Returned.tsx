import { all, type RecognitionView } from '../api/views'
import { T } from '../shared/i18n'
import { When } from '../shared/When'

/** Which version of the draft a file was handed out with, and whose changes in it were not taken for the sender's. */
export function Returned({ file }: { file: NonNullable<RecognitionView['returned']> }) {
  const others = all(file.others)
  return (
    <div className="note">
      <p>
        <Version file={file} />
      </p>
      {others.length > 0 && (
        <p>
          <T k="from-word.returned.others" names={others.join(', ')} />
        </p>
      )}
    </div>
  )
}

function Version({ file }: { file: NonNullable<RecognitionView['returned']> }) {
  if (file.entry === undefined || !file.at) return <T k="from-word.returned.unsaid" />
  if (file.form === 'adopted') return <T k="from-word.returned.adopted" />
  if (file.form === 'proposal') return <T k="from-word.returned.paper" symbol={file.symbol ?? ''} />
  return (
    <>
      <T k="from-word.returned" entry={file.entry} at={<When at={file.at} />} />{' '}
      {!file.here && <T k="from-word.returned.elsewhere" forum={file.forum ?? ''} />}
      {file.here && (file.entries ? <T k="from-word.returned.moved" count={file.entries} /> : <T k="from-word.returned.same" />)}
    </>
  )
}
