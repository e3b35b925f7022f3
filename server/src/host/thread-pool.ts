import type { AskedThread } from './asked-thread.ts';

/** Some threads that answer questions in the order in which they come. Never rejects. */
export function threadPool<Question, Answer>(
  count: number,
  newThread: () => AskedThread<Question, Answer>,
): (question: Question) => Promise<Answer> {
  const waiting: { readonly question: Question; readonly done: (answer: Answer) => void }[] = [];
  // The one that worked last is taken first, so that the others may end.
  const free = Array.from({ length: count }, newThread);
  return (question) =>
    new Promise((done) => {
      waiting.push({ question, done });
      const thread = free.pop();
      if (thread) void work(thread);
    });

  async function work(thread: AskedThread<Question, Answer>): Promise<void> {
    for (let task = waiting.shift(); task; task = waiting.shift()) task.done(await thread.ask(task.question));
    free.push(thread);
  }
}
