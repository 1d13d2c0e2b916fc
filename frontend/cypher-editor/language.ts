/** Cypher's language in two threads beside the page's: one follows the hand, one looks for mistakes. */

import type { Answered, Asked, Name, Questions } from './answers';
import type { SchemaWords } from './messages';

class Line {
  private readonly worker: Worker;
  private readonly open = new Map<number, (answer: unknown) => void>();
  private ticket = 0;

  constructor(worker: Worker) {
    this.worker = worker;
    worker.onmessage = ({ data }: MessageEvent<Answered>) => {
      this.open.get(data.ticket)?.(data.answer);
      this.open.delete(data.ticket);
    };
  }

  ask<N extends Name>(name: N, question: Questions[N]['question']): Promise<Questions[N]['answer'] | null> {
    const asked: Asked<N> = { ticket: ++this.ticket, name, question };
    return new Promise((resolve) => {
      this.open.set(asked.ticket, (answer) => resolve(answer as Questions[N]['answer'] | null));
      this.worker.postMessage(asked);
    });
  }

  end(): void {
    this.worker.terminate();
    this.open.forEach((answered) => answered(null));
    this.open.clear();
  }
}

/** What is asked here may be answered by nothing, where the text is more than the language can take. */
export class Language {
  private readonly hand = new Line(new Worker(new URL('./language-worker.ts', import.meta.url), { type: 'module' }));
  private readonly eye = new Line(new Worker(new URL('./lint-worker.ts', import.meta.url), { type: 'module' }));

  /** Is done when every later answer knows these words, and every earlier question is answered. */
  async learn(words: SchemaWords, parameters: readonly string[]): Promise<void> {
    void this.eye.ask('schema', { words, parameters });
    await this.hand.ask('schema', { words, parameters });
  }

  ask<N extends Name>(name: N, question: Questions[N]['question']): Promise<Questions[N]['answer'] | null> {
    return (name === 'lint' ? this.eye : this.hand).ask(name, question);
  }

  end(): void {
    this.hand.end();
    this.eye.end();
  }
}
