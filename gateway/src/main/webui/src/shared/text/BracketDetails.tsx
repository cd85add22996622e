import { useQuery } from '@tanstack/react-query'
import { notes } from '../../api/margin'
import { all, type BracketView } from '../../api/views'
import { NotesList } from '../../public/margin/NotesList'
import { useForum } from '../ForumContext'
import { T } from '../i18n'
import { Tag } from '../Tag'
import { Who } from '../Who'

/** What is particular about a bracket: its sort, what is missing, who let go and why, wordings taken back, notes. */
export function BracketDetails({ bracket }: { bracket: BracketView }) {
  const { id } = useForum()
  const noted = all(useQuery(notes(id)).data).filter((note) => note.bracket === bracket.id)
  const left = all(bracket.former).filter(({ leaving }) => leaving)
  return (
    <>
      <p className="bracket-sorts">
        {bracket.sort === 'linguistic' && (
          <Tag>
            <T k="bracket.linguistic" language={bracket.language} />
          </Tag>
        )}
        {bracket.heading && (
          <Tag>
            <T k="bracket.in-title" />
          </Tag>
        )}
        {bracket.placeholder && (
          <Tag tone="warn">
            <T k="bracket.missing" what={bracket.placeholder} />
          </Tag>
        )}
      </p>
      {left.map(({ holder, leaving }) => (
        <p className="small quiet" key={holder}>
          <T k="bracket.left" who={<Who is={holder} />} reason={leaving} />
        </p>
      ))}
      {all(bracket.withdrawn).map((wording) => (
        <p className="small quiet" key={wording.id}>
          <T k={wording.into ? 'alternative.merged' : 'alternative.withdrawn'} who={wording.name} words={wording.shown} into={wording.into} />
        </p>
      ))}
      <NotesList notes={noted} />
    </>
  )
}
