import * as limits from '#limits'
import { useState } from 'react'
import { type CommentView, margin } from '../../api/margin'
import { useActing } from '../../delegate/Acting'
import { useAct } from '../../delegate/useAct'
import { Write } from '../../shared/Fields'
import { type Key, T, useT } from '../../shared/i18n'
import { Press } from '../../shared/Press'
import { ProblemNote } from '../../shared/ProblemNote'
import { Tag } from '../../shared/Tag'
import { When } from '../../shared/When'
import { Quoted } from '../../shared/Quoted'
import { Who } from '../../shared/Who'

/** Comments by thread; settled threads are folded. */
export function CommentsThread({ comments }: { comments: readonly CommentView[] }) {
  const firsts = comments.filter((comment) => comment.thread === comment.id)
  return (
    <section className="comments">
      <h4 className="margin-name">
        <T k="comments.title" count={firsts.length} />
      </h4>
      <ul className="plain">
        {firsts.map((first) => (
          <li key={first.id} id={first.id}>
            <Thread first={first} answers={comments.filter((c) => c.thread === first.id && c.id !== first.id)} />
          </li>
        ))}
      </ul>
    </section>
  )
}

function Thread({ first, answers }: { first: CommentView; answers: readonly CommentView[] }) {
  const t = useT()
  const { now } = useActing()
  const [text, setText] = useState('')
  const [answering, setAnswering] = useState(false)
  const reply = useAct(margin.reply)
  const settle = useAct(margin.settle)
  return (
    <details className="comment-thread" open={!first.resolved}>
      <summary>
        {first.resolved && (
          <Tag tone="good">
            <T k="comment.resolved" />
          </Tag>
        )}{' '}
        <span className="comment-about">{first.bracket ?? (first.words ? <Quoted>{first.words}</Quoted> : t('comment.on-all'))}</span>{' '}
        {first.gone && (
          <Tag tone="warn">
            <T k="comment.gone" />
          </Tag>
        )}
        {first.visibility !== 'body' && (
          <Tag>
            <T k={`comment.to.${first.visibility}` as Key} />
          </Tag>
        )}
      </summary>
      {first.words && first.stands && first.stands !== first.words && (
        <p className="small quiet">
          <T k="comment.stands" words={first.stands} />
        </p>
      )}
      {[first, ...answers].map((comment) => (
        <Said comment={comment} key={comment.id} />
      ))}
      {now && answering && (
        <form
          className="comment-reply"
          onSubmit={(event) => {
            event.preventDefault()
            void reply.run(first.id, text).then((made) => {
              if (!made) return
              setText('')
              setAnswering(false)
            })
          }}
        >
          <Write label={t('comment.text')} longest={limits.NewReply.text} value={text} onChange={setText} lines={2} needed />
          <ProblemNote error={reply.error} />
          <Press small submit weight="strong" waiting={reply.waiting}>
            <T k="comment.answer" />
          </Press>
        </form>
      )}
      {now && (
        <p>
          {!answering && (
            <Press small weight="bare" onPress={() => setAnswering(true)}>
              <T k="comment.answer" />
            </Press>
          )}{' '}
          <Press small weight="bare" waiting={settle.waiting} onPress={() => void settle.run(first.id, !first.resolved)}>
            <T k={first.resolved ? 'comment.reopen' : 'comment.resolve'} />
          </Press>
        </p>
      )}
      <ProblemNote error={settle.error} />
    </details>
  )
}

function Said({ comment }: { comment: CommentView }) {
  const { now } = useActing()
  const takeBack = useAct(margin.takeBack)
  const own = comment.by === now?.as || comment.by === now?.seat
  return (
    <div className="comment">
      <p className="small">
        <b><Who is={comment.by} /></b>{' '}
        <span className="quiet">
          <When at={comment.at} />
        </span>
      </p>
      {comment.withdrawn ? (
        <p className="quiet">
          <T k="comment.withdrawn" />
        </p>
      ) : (
        <p className="comment-text">{comment.text}</p>
      )}
      {own && !comment.withdrawn && (
        <Press small weight="bare" waiting={takeBack.waiting} onPress={() => void takeBack.run(comment.id)}>
          <T k="comment.take-back" />
        </Press>
      )}
      <ProblemNote error={takeBack.error} />
    </div>
  )
}
