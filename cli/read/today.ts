/** The day as UTC has it. The one place where the command looks at the clock; the core is given the day. */
export const today = (): string => new Date().toISOString().slice(0, 10);
