import { launch, type Driver } from './driver';
import { erase } from './hands';

let driver: Promise<Driver> | undefined;

/**
 * One browser for whatever needs none of its own, because starting one takes longer than most tests. It is as on the
 * first day each time it is asked for: nothing chosen, no permission but those of the installation, no popup open, light colours.
 */
export async function shared(): Promise<Driver> {
  driver ??= launch({ grant: true });
  const ready = await driver;
  await ready.behind.evaluate(async () => {
    const api = globalThis as unknown as Record<'browser' | 'chrome', Permitted | undefined>;
    await (api.browser ?? api.chrome)?.permissions.remove({
      permissions: ['tabs', 'scripting', 'webRequest'],
      origins: ['<all_urls>'],
    });
  });
  await (await ready.unasked())?.close();
  await erase(ready);
  await ready.setDark(false);
  return ready;
}

export const closeShared = async (): Promise<void> => void (await (await driver)?.close());

interface Permitted {
  permissions: { remove(what: { permissions: string[]; origins: string[] }): Promise<boolean> };
}
