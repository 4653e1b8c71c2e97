/** Does the work once for all who ask. A failure is not remembered: whoever asks next tries again. */
export function once<T>(work: () => Promise<T>): () => Promise<T> {
  let begun: Promise<T> | undefined;
  return () => {
    begun ??= work().catch((reason: unknown) => {
      begun = undefined;
      throw reason;
    });
    return begun;
  };
}
