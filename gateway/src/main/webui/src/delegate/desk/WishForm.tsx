import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { noticeActs, type NoticeMode, noticeWish, type NoticeWish } from '../../api/notices'
import { ActForm } from '../../shared/ActForm'
import { ChooseOne } from '../../shared/Fields'
import { T, useLanguage, useT } from '../../shared/i18n'
import { LANGUAGES } from '../../shared/languages'
import { Loaded } from '../../shared/Loaded'
import { zone as zoneHere } from '../../shared/locale'
import { Pick } from '../../shared/Pick'

const MODES: NoticeMode[] = ['off', 'digest', 'at-once']

/** Chooses how one is told; e-mail only to who asks for it. */
export function WishForm() {
  return <Loaded query={useQuery(noticeWish())}>{(wish) => <Form wish={wish} />}</Loaded>
}

function Form({ wish }: { wish: NoticeWish }) {
  const t = useT()
  const queries = useQueryClient()
  const { language: spoken } = useLanguage()
  const [mode, setMode] = useState(wish.mode)
  const [zone, setZone] = useState(wish.mode === 'off' ? zoneHere() : wish.zone)
  const [language, setLanguage] = useState(wish.mode === 'off' ? spoken : wish.language)
  const [said, setSaid] = useState(false)
  const choose = useMutation({
    mutationFn: () => noticeActs.choose(mode, zone, language),
    onSuccess: () => {
      setSaid(true)
      return queries.invalidateQueries({ queryKey: ['-', 'notice-wish'] })
    },
  })
  const act = {
    waiting: choose.isPending,
    error: choose.error,
  }
  const send = () =>
    choose.mutateAsync().then(
      () => true,
      () => false,
    )
  return (
    <ActForm act={act} send={send} label={<T k="notices.save" />}>
      {!wish.mailing && (
        <p className="note">
          <T k="notices.no-server" />
        </p>
      )}
      <ChooseOne
        label={t('notices.mode')}
        value={mode}
        onChange={setMode}
        options={MODES.map((value) => ({ value, label: t(`notices.mode.${value as "off"}`), note: t(`notices.mode.${value as "off"}.note`) }))}
      />
      {mode !== 'off' && (
        <>
          <p className="hint">{wish.email ? <T k="notices.goes-to" email={<b>{wish.email}</b>} /> : <T k="notices.consent" />}</p>
          <Pick label={t('notices.zone')} value={zone} onChange={setZone} options={zones(zone)} needed />
          <ChooseOne
            label={t('language')}
            value={language}
            onChange={setLanguage}
            options={Object.entries(LANGUAGES).map(([value, { name }]) => ({ value, label: name }))}
          />
        </>
      )}
      {said && !choose.isPending && !choose.error && (
        <p role="status" className="small">
          <T k="notices.saved" />
        </p>
      )}
    </ActForm>
  )
}

/** Every time zone the browser knows, and the one chosen. */
function zones(chosen: string) {
  const known = Intl.supportedValuesOf('timeZone')
  return (known.includes(chosen) ? known : [chosen, ...known]).map((id) => ({ id, name: id.replaceAll('_', ' ') }))
}
