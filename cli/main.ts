const USAGE = `Usage: lexloci <command>

  assess <url|host|e-mail> --home <country>
  data check | stats
`;

/** Runs one command and returns the exit code: 0 answered, 2 bad usage. */
export async function main(args: string[]): Promise<number> {
  const isHelp = args.includes('--help') || args.includes('-h');
  (isHelp ? process.stdout : process.stderr).write(USAGE);
  return isHelp ? 0 : 2;
}
