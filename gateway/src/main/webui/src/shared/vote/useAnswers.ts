import { all, type Choice, type PollView } from '../../api/views'
import { useName, useTIfAny } from '../i18n'

const PLAIN: Choice[] = ['yes', 'no', 'abstain', 'not-taking-part', 'no-objection', 'recuse']

/** What one may answer, as the body says it: one of its own words with what it means, or a plain answer. */
export interface Answer {
  choice: Choice
  /** the body's own word; none for a plain answer */
  word?: string
  name: string
}

/** The answers a vote offers, and what an answer is called there. */
export function useAnswers(poll: PollView | undefined): {
  offered: Answer[]
  called: (choice: Choice, word?: string) => string
  /** an answer by all the names the body has for it, with what they mean: where only the meaning is counted */
  meant: (choice: Choice) => string
} {
  const nameOf = useName()
  const say = useTIfAny()
  const words = all(poll?.conduct?.words)
  const choices = all(poll?.conduct?.choices)
  const plain = (choice: Choice) => say(`choice.${choice}`, choice)
  const called = (choice: Choice, word?: string) => {
    const own = words.find((one) => one.word === word)
    return own && PLAIN.every((one) => one !== own.word) ? nameOf(own.title, own.word.replaceAll('-', ' ')) : plain(choice)
  }
  const own = words.map(({ word, means }) => ({ choice: means as Choice, word, name: called(means as Choice, word) }))
  const rest = PLAIN.filter((choice) => (choices.length > 0 ? choices.includes(choice) : choice !== 'no-objection' && choice !== 'recuse'))
    .filter((choice) => words.every(({ means }) => means !== choice))
    .map((choice) => ({ choice, name: plain(choice) }))
  const meant = (choice: Choice) => {
    const names = own.filter((one) => one.choice === choice && one.name !== plain(choice)).map(({ name }) => name)
    return names.length > 0 ? `${names.join(' / ')} (${plain(choice)})` : plain(choice)
  }
  return { offered: [...own, ...rest], called, meant }
}
