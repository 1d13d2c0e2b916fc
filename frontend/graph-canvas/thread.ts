/** Talks to a worker of its own; where none can start, the same rules run here. */

interface Ticketed {
  readonly ticket: number;
}

export class Thread<Request extends Ticketed, Answer extends Ticketed> {
  private readonly start: () => Worker;
  private readonly here: (request: Request) => Promise<Answer>;
  private worker: Worker | null = null;
  private ticket = 0;

  constructor(start: () => Worker, here: (request: Request) => Promise<Answer>) {
    this.start = start;
    this.here = here;
  }

  /** Asks; an answer that a later question has overtaken is dropped. */
  ask(question: Omit<Request, 'ticket'>, answered: (answer: Answer) => void): void {
    const request = { ...question, ticket: ++this.ticket } as Request;
    const take = (answer: Answer): void => {
      if (answer.ticket === this.ticket) {
        answered(answer);
      }
    };
    this.worker ??= this.start();
    this.worker.onmessage = (event: MessageEvent<Answer>) => take(event.data);
    this.worker.onerror = () => {
      void this.here(request).then(take);
    };
    this.worker.postMessage(request);
  }

  /** Ends what is asked, at once. */
  stop(): void {
    this.ticket++;
    this.worker?.terminate();
    this.worker = null;
  }
}
