/** Talks to the layout worker; where no worker can start, the same rules run here. */

import type { LayoutAnswer, LayoutRequest } from './arranging';

export type LayoutQuestion = Omit<LayoutRequest, 'ticket'>;

export class LayoutThread {
  private worker: Worker | null = null;
  private ticket = 0;

  /** Asks for places; an answer that a later question has overtaken is dropped. */
  ask(question: LayoutQuestion, answered: (answer: LayoutAnswer) => void): void {
    const request: LayoutRequest = { ...question, ticket: ++this.ticket };
    const take = (answer: LayoutAnswer): void => {
      if (answer.ticket === this.ticket) {
        answered(answer);
      }
    };
    this.worker ??= this.start();
    this.worker.onmessage = (event: MessageEvent<LayoutAnswer>) => take(event.data);
    this.worker.onerror = () => {
      void import('./layout').then(({ layOut }) => take(layOut(request)));
    };
    this.worker.postMessage(request);
  }

  stop(): void {
    this.ticket++;
    this.worker?.terminate();
    this.worker = null;
  }

  private start(): Worker {
    return new Worker(new URL('./layout-worker.ts', import.meta.url), { type: 'module' });
  }
}
