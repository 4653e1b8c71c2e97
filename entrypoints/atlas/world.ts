import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import type { MapShapes } from '../../domain/atlas/map-shapes';

/** The shapes of the states, read from the package when a map is to be drawn. */
export function useWorld(): MapShapes | undefined {
  const [world, setWorld] = useState<MapShapes>();
  useEffect(() => {
    void fetch(browser.runtime.getURL('/world.json'))
      .then((response) => response.json())
      .then((read) => setWorld(read as MapShapes));
  }, []);
  return world;
}
