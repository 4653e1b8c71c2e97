import { spawnSync } from 'node:child_process';

/** Asked where nobody named an address: what most people know. */
const EXAMPLE = 'gmail.com';

/**
 * One short answer in the terminal, and how to ask the next: for a machine on which no browser can open.
 *
 * @param {string} root the checkout
 * @param {string[]} args an address and options of `lexloci assess`, or nothing
 * @param {(text: string) => void} print
 * @returns {boolean} false if the command could not answer
 */
export function answerInTerminal(root, args, print = console.log) {
  const asked = [...(args.some((arg) => /[.@]/.test(arg)) ? [] : [EXAMPLE]), ...args];
  const whole = [...asked, ...(args.includes('--home') ? [] : ['--home', guessHome()])];
  const { status, stdout } = spawnSync(process.execPath, ['cli/lexloci.mjs', 'assess', ...whole], {
    cwd: root,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  // Whoever asks for a format wants all of it.
  if (args.includes('--json')) print(stdout.trimEnd());
  else if (status === 0)
    print(`
$ lexloci assess ${whole.join(' ')}

${shortOf(stdout)}

The whole answer, with who decides and every source:
  npm run -s lexloci -- assess ${whole.join(' ')}
The next: npm start -- <address> --home <country>, for example npm start -- kakao.com --home KR
`);
  return status === 0;
}

/** Who it is and the sentence that matters: the two paragraphs an answer begins with, in every language. */
const shortOf = (/** @type {string} */ answer) => answer.split('\n\n').slice(0, 2).join('\n\n');

/** The region of the system's language, only a suggestion: `--home` says it properly. */
const guessHome = () => new Intl.Locale(Intl.DateTimeFormat().resolvedOptions().locale).region ?? 'KR';
