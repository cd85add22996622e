import { Compared } from './Compared'
import { T } from '../i18n'

/** One wording before and after, side by side; on a narrow screen one below the other. */
export function SideBySide({ before, after, language }: { before?: string | null; after?: string | null; language: string | undefined }) {
  return (
    <div className="wordings">
      <div>
        <h4 className="small quiet">
          <T k="wording.before" />
        </h4>
        <p className="provision-text" lang={language}>
          {before ?? <T k="wording.none" />}
        </p>
      </div>
      <div>
        <h4 className="small quiet">
          <T k="wording.after" />
        </h4>
        <p className="provision-text" lang={language}>
          {after === undefined || after === null ? <T k="wording.none" /> : <Compared before={before ?? ''} after={after} />}
        </p>
      </div>
    </div>
  )
}
