import * as limits from '#limits'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useLocation } from 'wouter'
import { session } from '../../api/queries'
import { createForum, type NewForum } from '../../api/setUp'
import { all } from '../../api/views'
import { whatIfCharters } from '../../api/whatIf'
import { ActForm } from '../../shared/ActForm'
import { ChooseOne, Write } from '../../shared/Fields'
import { T, useLanguage, useName, useT } from '../../shared/i18n'
import { Page } from '../../shared/Page'
import { Pick } from '../../shared/Pick'
import { Instant, instant } from '../../shared/Until'
import { inLanguages } from './inLanguages'

/** The deployment's administrator sets a forum up, under a charter that ships, and names its secretariat. */
export function NewForumPage() {
  const t = useT()
  const { data: who } = useQuery(session())
  return (
    <Page title={t('new-forum.title')} lead={<T k="new-forum.lead" />} over={{ to: '/', name: t('forums.title') }}>
      {who?.signedIn ? (
        <Form person={who.person ?? ''} />
      ) : (
        <p className="note">
          <T k="forums.none.sign-in" />
        </p>
      )}
    </Page>
  )
}

function Form({ person }: { person: string }) {
  const t = useT()
  const nameOf = useName()
  const { language } = useLanguage()
  const [, go] = useLocation()
  const queries = useQueryClient()
  const { data: charters } = useQuery(whatIfCharters())
  const [title, setTitle] = useState('')
  const [name, setName] = useState('')
  const [charter, setCharter] = useState('')
  const [mode, setMode] = useState<'live' | 'rehearsal'>('live')
  const [clock, setClock] = useState('')
  const [others, setOthers] = useState('')
  const made = useMutation({
    mutationFn: (forum: NewForum) => createForum(forum),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['-', 'forums'] }),
  })
  const offered = all(charters).filter(({ offered }) => offered)
  const chosen = offered.find((one) => one.charter === charter)
  const secretariat = others.split(/[\s,;]+/).filter(Boolean)
  const send = () => {
    const starts = mode === 'rehearsal' ? instant(clock) : undefined
    if (mode === 'rehearsal' && !starts) return undefined
    const forum = { forum: name.trim(), title: inLanguages(title, language), mode, charter, secretariat, clock: starts } as unknown as NewForum
    return made.mutateAsync(forum).then(
      () => true,
      () => false,
    )
  }
  return (
    <>
      <ActForm
        act={{ waiting: made.isPending, error: made.error }}
        send={send}
        done={() => go(secretariat.length === 0 || secretariat.includes(person) ? `/forums/${name.trim()}/set-up` : `/forums/${name.trim()}`)}
        label={<T k="new-forum.do" />}
      >
        <Write label={t('new-forum.name')} longest={limits.NewForum.title} value={title} onChange={setTitle} needed />
        <Write label={t('new-forum.id')} hint={t('new-forum.id.hint')} value={name} onChange={setName} needed />
        <Pick label={t('new-forum.charter')} value={charter} onChange={setCharter} options={offered.map(({ charter: id, title: names }) => ({ id: id ?? '', name: nameOf(names, id ?? '') }))} needed />
        {chosen && <p className="small">{nameOf(chosen.summary, '')}</p>}
        <ChooseOne
          label={t('new-forum.mode')}
          value={mode}
          onChange={setMode}
          options={[
            { value: 'live', label: <T k="new-forum.live" />, note: <T k="new-forum.live.note" /> },
            { value: 'rehearsal', label: <T k="rehearsal" />, note: <T k="new-forum.rehearsal.note" /> },
          ]}
        />
        {mode === 'rehearsal' && <Instant label={t('new-forum.clock')} value={clock} onChange={setClock} needed />}
        <Write label={t('new-forum.secretariat')} hint={t('new-forum.secretariat.hint')} value={others} onChange={setOthers} lines={2} />
      </ActForm>
      <p className="note small">
        <T k="new-forum.your-id" id={<code>{person}</code>} />
      </p>
    </>
  )
}
