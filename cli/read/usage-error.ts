/** A command used wrongly: one clear line naming the fault and the cure, exit code 2. */
export class UsageError extends Error {}
