/** What the API says when it refuses: an RFC 9457 problem with a permanent code. */
export interface Problem {
  type: string
  title: string
  status: number
  detail: string
  code: string
  traceId?: string
  [extension: string]: unknown
}

/** A refusal, thrown. Branch on `code`, never on the sentence. */
export class Refusal extends Error {
  readonly problem: Problem

  constructor(problem: Problem) {
    super(problem.detail || problem.title)
    this.name = 'Refusal'
    this.problem = problem
  }

  get code() {
    return this.problem.code
  }

  get status() {
    return this.problem.status
  }
}

/** The problem in an answer that is no success; an answer without one gets a code of its own. */
export async function problemOf(response: Response): Promise<Problem> {
  const text = await response.text()
  try {
    const body = JSON.parse(text)
    if (typeof body?.code === 'string') return { ...body, status: body.status ?? response.status }
  } catch {
    // not JSON: a proxy or a broken server answered
  }
  return {
    type: 'about:blank',
    title: response.statusText,
    status: response.status,
    detail: '',
    code: response.status >= 500 ? 'service-unavailable' : 'not-understood',
  }
}
