/** All that is seen is painted; builds that drew what is folded at once said so of both together. */
export const WHOLE = 'html[data-whole], html[data-ready]';
