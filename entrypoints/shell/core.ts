/**
 * The core with its dataset, as one piece that a page loads while it already paints. A page's own script stays small,
 * and whatever needs the law waits for this.
 */
export { ask } from './ask';
export { loadDataset } from './dataset';
export { erosionsOf } from './forums';
