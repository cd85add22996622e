import { useQuery } from '@tanstack/react-query'
import { check, checks } from '../../api/queries'
import { all } from '../../api/views'
import { useForum } from '../../shared/ForumContext'
import { T, useName } from '../../shared/i18n'
import { Quoted } from '../../shared/Quoted'

/** The feel of the room, which is no vote: it says so larger than the question. */
export function CheckOnScreen({ id: number }: { id: string }) {
  const { id } = useForum()
  const nameOf = useName()
  const known = all(useQuery(checks(id)).data).find((one) => one.id === number)
  const { data } = useQuery(check(id, number))
  const question = data?.question ?? known?.question
  const words = data?.words ?? known?.words
  const counts = Object.entries(data?.counts ?? {})
  return (
    <section>
      <div className="not-a-vote">
        <p className="not-a-vote-name">
          <T k="screen.feel" />
        </p>
      </div>
      <h2 dir="auto">{question ? nameOf(question, number) : number}</h2>
      {counts.length > 0 && (
        <p className="big-figures tabular">
          {(['favourable', 'unfavourable', 'undecided'] as const).map((answer) => (
            <span className="big-figure" key={answer}>
              <b>{data?.counts?.[answer] ?? 0}</b> <T k={`feeling.${answer}`} />
            </span>
          ))}
        </p>
      )}
      {words && <p className="screen-words" dir="auto"><Quoted>{words}</Quoted></p>}
    </section>
  )
}
