/**
 * The rooms of the project and the wings of the core, each in the order a question walks through them (DESIGN §4).
 * A wing may import those before it, never those after it; a room may import the rooms named here.
 */
export const WINGS = [
  'ground',
  'order',
  'reading',
  'situation',
  'law',
  'localization',
  'routes',
  'forums',
  // The counterfactual asks for the reference forum: that is why forums stand before it.
  'loss',
  // What is laid down beside the records is what forums are compared by.
  'records',
  'findings',
  'answer',
  'what-if',
  'roof',
  'atlas',
  'check',
] as const;

/** Modules directly under domain/: what every wing stands on, and the one door above them. */
export const GROUND = [
  'assessment',
  'changed',
  'citation',
  'claims',
  'data-kinds',
  'dataset',
  'dimensions',
  'heard',
  'memory',
  'nearest',
  'overlay',
  'question',
  'refs',
  'schema',
  'states',
  'words',
  'worked-out',
] as const;
export const ROOF = ['first-answer', 'assess'] as const;

/** Room → rooms it may import besides itself. */
export const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  domain: [],
  evidence: ['domain'],
  packs: ['domain'],
  locales: ['domain'],
  // What is shown of a page is a finished answer as well; evidence is as pure as the core.
  // The form in which a pack is made is drawn from the shapes of its document.
  components: ['domain', 'evidence', 'packs', 'locales'],
  shell: ['domain', 'evidence', 'packs', 'locales', 'components'],
  entrypoints: ['domain', 'evidence', 'packs', 'locales', 'components', 'shell'],
  cli: ['domain', 'evidence', 'packs', 'locales'],
  modules: ['domain', 'evidence', 'packs', 'locales'],
  library: ['domain', 'locales', 'modules'],
  start: [],
  bench: ['domain', 'evidence', 'packs', 'locales', 'components', 'cli', 'modules', 'test'],
};
