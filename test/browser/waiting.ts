/** Set by every page of the extension when it has painted what it has to say. */
export const READY = 'html[data-ready]';
export const PICTURES = new URL('pictures/', import.meta.url).pathname;

/** Waits until something holds, looking every 50 ms for at most ten seconds. */
export async function until(holds: () => Promise<boolean>, what: string): Promise<void> {
  for (let i = 0; i < 200; i += 1) {
    if (await holds()) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`Waited ten seconds in vain until ${what}.`);
}
