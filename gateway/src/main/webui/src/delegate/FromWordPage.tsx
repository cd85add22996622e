import { useMutation, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { newKey } from '../api/client'
import { recognise } from '../api/files'
import { draft } from '../api/queries'
import { all, type DraftView, type RecognitionView } from '../api/views'
import { ChooseFile } from '../shared/ChooseFile'
import { faultsOf, FaultList, placed } from '../shared/FaultList'
import { useForum } from '../shared/ForumContext'
import { T, useT, useTIfAny, Word } from '../shared/i18n'
import { Loaded } from '../shared/Loaded'
import { Page, Part } from '../shared/Page'
import { ProblemNote } from '../shared/ProblemNote'
import { useActing } from './Acting'
import { SwitchTo } from './ActingAs'
import { Returned } from './Returned'
import { TableRecognised } from './TableRecognised'
import { WordedBrackets } from './WordedBrackets'

/** A delegation's Word file with tracked changes becomes a proposal: recognised, corrected, tabled. */
export function FromWordPage() {
  const { id } = useForum()
  const { now } = useActing()
  const t = useT()
  const query = useQuery(draft(id))
  return (
    <Page title={t('from-word.title')} lead={<T k="from-word.lead" />} over={{ to: `/forums/${id}/proposals`, name: t('proposals.title') }}>
      {now?.kind === 'seat' ? (
        <Loaded query={query}>{(text) => <Desk text={text} />}</Loaded>
      ) : (
        <div className="note">
          <p>
            <T k="from-word.seat" />
          </p>
          <SwitchTo fit={({ kind }) => kind === 'seat'} />
        </div>
      )}
    </Page>
  )
}

function Desk({ text }: { text: DraftView }) {
  const { id } = useForum()
  const { now } = useActing()
  const [name, setName] = useState<string>()
  const found = useMutation({
    mutationFn: (file: File) => recognise({ forum: id, as: now?.as ?? '', key: newKey() }, file),
  })
  const choose = (file: File) => {
    setName(file.name)
    found.mutate(file)
  }
  return (
    <>
      <div className="press-row">
        <ChooseFile kinds={['.docx']} waiting={found.isPending} onChoose={choose}>
          <T k={name ? 'import.another' : 'from-word.choose'} />
        </ChooseFile>
        {name && <span className="file-name">{name}</span>}
      </div>
      <ProblemNote error={found.error} />
      <FaultList faults={faultsOf(found.error)} />
      {found.data && (
        <>
          <Sum found={found.data} />
          {found.data.returned && <Returned file={found.data.returned} />}
          <TableRecognised found={found.data} text={text} file={name ?? ''} key={found.submittedAt} />
          <WordedBrackets found={found.data} draft={text} key={`brackets ${found.submittedAt}`} />
          <Unplaced found={found.data} />
          <Asides found={found.data} text={text} />
        </>
      )}
    </>
  )
}

function Sum({ found }: { found: RecognitionView }) {
  const instructions = all(found.instructions).length
  const wordings = all(found.alternatives).length
  return (
    <p className={found.tracked ? 'note' : 'note warn'} role="status">
      {instructions === 0 && wordings > 0 ? (
        <T k="from-word.sum.brackets-only" count={wordings} paragraphs={found.paragraphs} placed={found.placed} />
      ) : (
        <T k="from-word.sum" count={instructions} paragraphs={found.paragraphs} placed={found.placed} />
      )}
      {instructions > 0 && wordings > 0 && (
        <>
          {' '}
          <T k="from-word.sum.alternatives" count={wordings} />
        </>
      )}
      {!found.tracked && (
        <>
          {' '}
          <T k="from-word.untracked" />
        </>
      )}
    </p>
  )
}

/** What was changed and could not be placed: nothing is lost without a word. */
function Unplaced({ found }: { found: RecognitionView }) {
  const t = useT()
  const say = useTIfAny()
  if (all(found.unplaced).length === 0) return null
  return (
    <Part title={t('from-word.unplaced')} id="unplaced" note={<T k="from-word.unplaced.note" />}>
      <ul className="plain">
        {all(found.unplaced).map((one, i) => (
          <li className="row" key={`${one.place} ${i}`}>
            <b>{placed(one.place ?? '', say)}</b> <Word of="unplaced" value={one.why} />
            {one.before && <del className="block">{one.before}</del>}
            {one.after && <ins className="block">{one.after}</ins>}
          </li>
        ))}
      </ul>
    </Part>
  )
}

/** What was changed beside the words, or without tracking: told, so that nobody is surprised. */
function Asides({ found, text }: { found: RecognitionView; text: DraftView }) {
  const t = useT()
  const say = useTIfAny()
  if (all(found.untracked).length === 0) return null
  const number = (id: string | undefined) => all(text.provisions).find((provision) => provision.id === id)?.number ?? id ?? ''
  return (
    <Part title={t('from-word.asides')} id="asides" note={<T k="from-word.asides.note" />}>
      <ul className="plain">
        {all(found.untracked).map((one, i) => (
          <li className="row" key={`${one.place} ${i}`}>
            {one.place && <b>{placed(one.place, say)} </b>}
            <T k={`aside.${one.what ?? 'paragraph-gone'}`} number={number(one.provision)} is={one.is ?? '–'} />
          </li>
        ))}
      </ul>
    </Part>
  )
}
