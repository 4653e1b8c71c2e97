import { useEffect, useState } from 'preact/hooks';
import type { MapShapes } from '../../domain/atlas/map-shapes';
import { readPackaged } from '../../shell/core/packaged';

/** The shapes of the states, read from the package. Without them everything but the drawing still works. */
export function useWorld(): MapShapes | 'unreadable' | undefined {
  const [world, setWorld] = useState<MapShapes | 'unreadable'>();
  useEffect(() => {
    readPackaged('/world.json').then(
      (read) => setWorld('states' in read && 'others' in read ? (read as MapShapes) : 'unreadable'),
      () => setWorld('unreadable'),
    );
  }, []);
  return world;
}
