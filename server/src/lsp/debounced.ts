/** Calls once nobody has asked for so many milliseconds. */
export function debounced(pause: number, call: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  return () => {
    clearTimeout(timer);
    timer = setTimeout(call, pause);
  };
}
