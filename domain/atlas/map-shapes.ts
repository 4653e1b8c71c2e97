/** The map as the package carries it: finished SVG paths, nothing to project. */
export interface MapShapes {
  width: number;
  height: number;
  /** By lower-case code. */
  states: Record<string, Shape>;
  /** Land without a code of ISO 3166-1: drawn, but without a meaning. */
  others: string;
}

export interface Shape {
  d: string;
  /** The middle of the largest part. */
  at: [number, number];
  /** Too small to be seen: drawn as a dot as well. */
  dot?: true;
}
