import { T } from '../../shared/i18n'
import { Press } from '../../shared/Press'
import { Compared } from '../../shared/text/Compared'

/** Two wrote over the same words: both are shown against what they began with, and one chooses. */
export function ConflictNote({
  before,
  theirs,
  mine,
  language,
  keepMine,
  takeTheirs,
  editBoth,
}: {
  before: string
  theirs: string
  mine: string
  language: string
  /** absent where brackets were opened or lifted meanwhile, so that mine has no place as it is */
  keepMine?: () => void
  takeTheirs: () => void
  editBoth: () => void
}) {
  return (
    <div className="note warn conflict" role="alert">
      <p>
        <b>
          <T k="conflict.title" />
        </b>
      </p>
      <div className="conflict-sides">
        <section>
          <h4>
            <T k="conflict.theirs" />
          </h4>
          <p className="provision-text bracketed" lang={language}>
            <Compared before={before} after={theirs} />
          </p>
        </section>
        <section>
          <h4>
            <T k="conflict.yours" />
          </h4>
          <p className="provision-text bracketed" lang={language}>
            <Compared before={before} after={mine} />
          </p>
        </section>
      </div>
      <p className="edit-acts">
        {keepMine && (
          <Press onPress={keepMine}>
            <T k="conflict.keep" />
          </Press>
        )}
        <Press onPress={takeTheirs}>
          <T k="conflict.take" />
        </Press>
        <Press onPress={editBoth}>
          <T k="conflict.both" />
        </Press>
      </p>
      {!keepMine && (
        <p className="small">
          <T k="conflict.brackets" />
        </p>
      )}
    </div>
  )
}
