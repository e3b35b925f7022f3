/** An answer, or after so many milliseconds what `late` gives (or throws) instead. The answer itself is not called off. */
export function inTime<T>(answer: Promise<T>, longest: number, late: () => T): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const otherwise = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, longest);
  });
  return Promise.race([answer, otherwise.then(late)]).finally(() => clearTimeout(timer));
}
