import { useEffect, useState } from 'preact/hooks';
import type { World } from '../../domain/atlas/map-shapes';
import { readPackaged } from '../../shell/core/packaged';

/** The shapes of the states, read from the package. Without them everything but the drawing still works. */
export function useWorld(): World | 'unreadable' | undefined {
  const [world, setWorld] = useState<World | 'unreadable'>();
  useEffect(() => {
    readPackaged('/world.json').then(
      (read) => setWorld('states' in read && 'others' in read ? (read as World) : 'unreadable'),
      () => setWorld('unreadable'),
    );
  }, []);
  return world;
}
