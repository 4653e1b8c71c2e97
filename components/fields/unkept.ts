/** The form every list and switch belongs to; it stands once in each page and is never sent. */
export const UNKEPT_FORM = 'unkept';

/**
 * For every list and switch. To bring pages back after a crash, browsers write to the disk what is chosen in their
 * fields, in session-only mode as well; they leave out what is not to be completed by itself. Firefox reads that of the
 * field, Chromium of the form it belongs to.
 */
export const UNKEPT = { autocomplete: 'off', form: UNKEPT_FORM } as const;
