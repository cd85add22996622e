import { useMutation, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { newKey } from '../api/client'
import { LARGEST_WORD, recognise } from '../api/files'
import { draft } from '../api/queries'
import { all, type DraftView, type RecognitionView } from '../api/views'
import { ChooseFile } from '../shared/ChooseFile'
import { faultsOf, FaultList } from '../shared/FaultList'
import { useForum } from '../shared/ForumContext'
import { T, useT } from '../shared/i18n'
import { useSomeClosed } from '../shared/kept'
import { Loaded } from '../shared/Loaded'
import { Page } from '../shared/Page'
import { Press } from '../shared/Press'
import { ProblemNote } from '../shared/ProblemNote'
import { useKeptState } from '../shared/useKeptState'
import { useActing } from './Acting'
import { SwitchTo } from './ActingAs'
import { type Correction, correctionOf, onceTabled, wordedAs } from './recognised'
import { Returned } from './Returned'
import { Made } from './TableProposalPage'
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
        <Loaded query={query}>{(text) => <Desk text={text} as={now.as} key={now.as} />}</Loaded>
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

function Desk({ text, as }: { text: DraftView; as: string }) {
  const { id } = useForum()
  const [value, keep] = useKeptState<Correction | undefined>(`from-word.${as}`, undefined, useSomeClosed())
  const [earlier, setEarlier] = useState<Correction>()
  const replaceBy = (next: Correction | undefined) =>
    keep((before) => {
      setEarlier(before)
      return next
    })
  const [tooLarge, setTooLarge] = useState<File>()
  const [tabled, setTabled] = useState<string>()
  const found = useMutation({ mutationFn: (file: File) => recognise({ forum: id, as, key: newKey() }, file) })
  const choose = (file: File) => {
    setTooLarge(file.size > LARGEST_WORD ? file : undefined)
    found.reset()
    if (file.size > LARGEST_WORD) return
    found.mutate(file, {
      onSuccess: (recognised) => {
        setTabled(undefined)
        replaceBy(correctionOf(file.name, recognised))
      },
    })
  }
  const done = (title: string) => {
    setTabled(title)
    setEarlier(undefined)
    keep((now) => now && onceTabled(now))
  }
  return (
    <>
      <div className="press-row">
        <ChooseFile kinds={['.docx']} waiting={found.isPending} onChoose={choose}>
          <T k={value ? 'import.another' : 'from-word.choose'} />
        </ChooseFile>
        {value && <span className="file-name">{value.file}</span>}
        {value && (
          <Press weight="bare" onPress={() => replaceBy(undefined)}>
            <T k="from-word.drop" />
          </Press>
        )}
        {earlier && (
          <Press weight="bare" onPress={() => replaceBy(earlier)}>
            <T k="from-word.earlier" file={earlier.file} />
          </Press>
        )}
      </div>
      {tooLarge && (
        <div className="note stop" role="alert">
          <T k="from-word.too-large" file={tooLarge.name} size={tooLarge.size / 1024 / 1024} largest={LARGEST_WORD / 1024 / 1024} />
        </div>
      )}
      {faultsOf(found.error).length === 0 && <ProblemNote error={found.error} />}
      <FaultList faults={faultsOf(found.error)} />
      {tabled !== undefined && <Made forum={id} title={tabled} />}
      {value && (
        <>
          {tabled === undefined && <Sum found={value.found} />}
          {tabled === undefined && (
            <p className="small quiet">
              <T k="table.kept" />
            </p>
          )}
          {value.found.returned && <Returned file={value.found.returned} />}
          <TableRecognised value={value} text={text} onChange={keep} onTabled={done} key={value.file} />
          <WordedBrackets value={value} draft={text} onChange={(n, worded) => keep((now) => now && wordedAs(now, n, worded))} />
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
