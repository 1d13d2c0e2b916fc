/** Hears questions in a thread and answers them, in the order that they come in. */

import type { Answered, Answers, Asked } from './answers';

export function answerBy(answers: Answers): void {
  self.addEventListener('message', (event: MessageEvent<Asked>) => {
    const { ticket, name, question } = event.data;
    const reply: Answered = { ticket, answer: answered(answers, name, question) };
    self.postMessage(reply);
  });
}

/** A statement that is half written may be more than the parser can take: then there is no answer, and nothing is shown. */
function answered(answers: Answers, name: Asked['name'], question: Asked['question']): unknown {
  try {
    return (answers[name] as ((question: unknown) => unknown) | undefined)?.(question) ?? null;
  } catch {
    return null;
  }
}
