/** A policy as the files that administrators place: one for each browser and system that has a form of its own. */
import { armourOf } from '../carrier/armour';
import type { Outer } from '../outer';
import { LONGEST_PIECE, type Policy } from './policy';

/** The add-on's name in Firefox; it names the product, never the person or the publisher. An edition has another. */
export const ADDON = 'lex-loci@lex-loci.example';

/** Packs as one text without line breaks, which no registry knows, cut into pieces that every form takes. */
export async function piecesOf(packs: readonly Outer[]): Promise<string[]> {
  const armours = await Promise.all(packs.map(armourOf));
  return (
    armours
      .join('')
      .replaceAll('\n', '')
      .match(new RegExp(`.{1,${LONGEST_PIECE}}`, 'g')) ?? []
  );
}

const laid = (json: unknown): string => `${JSON.stringify(json, null, 2)}\n`;

/** Firefox, on every system: `distribution/policies.json` beside the program, or `/etc/firefox/policies/`. */
export const firefoxFile = (addon: string, policy: Policy): string =>
  laid({ policies: { '3rdparty': { Extensions: { [addon]: policy } } } });

/** Chromium and Chrome on Linux: any name under `/etc/chromium/policies/managed/`. */
export const linuxFile = (extension: string, policy: Policy): string =>
  laid({ '3rdparty': { extensions: { [extension]: policy } } });

/** Chrome on Windows: the registry, for `reg import` or a group policy's preferences. What stood there goes first. */
export function windowsFile(extension: string, policy: Policy): string {
  const root = `HKEY_LOCAL_MACHINE\\SOFTWARE\\Policies\\Google\\Chrome\\3rdparty\\extensions\\${extension}\\policy`;
  const quoted = (text: string) => `"${text.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`;
  const plain = Object.entries(policy).flatMap(([name, value]) =>
    Array.isArray(value)
      ? []
      : [`${quoted(name)}=${typeof value === 'boolean' ? `dword:0000000${Number(value)}` : quoted(String(value))}`],
  );
  const lists = Object.entries(policy).flatMap(([name, value]) =>
    Array.isArray(value)
      ? ['', `[${root}\\${name}]`, ...value.map((one, i) => `"${i + 1}"=${quoted(String(one))}`)]
      : [],
  );
  const lines = ['Windows Registry Editor Version 5.00', '', `[-${root}]`, '', `[${root}]`, ...plain, ...lists, ''];
  return lines.join('\r\n');
}

/** Chrome on macOS: a property list of the domain `com.google.Chrome.extensions.<id>`, for a configuration profile. */
export function macFile(policy: Policy): string {
  const valueOf = (value: unknown): string => {
    if (Array.isArray(value)) return `<array>${value.map(valueOf).join('')}</array>`;
    return typeof value === 'boolean' ? `<${value}/>` : `<string>${String(value)}</string>`;
  };
  const lines = Object.entries(policy).map(([name, value]) => `  <key>${name}</key>${valueOf(value)}`);
  return `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE plist PUBLIC "-//Apple//DTD PLIST 1.0//EN" "http://www.apple.com/DTDs/PropertyList-1.0.dtd">
<plist version="1.0">
<dict>
${lines.join('\n')}
</dict>
</plist>
`;
}

/** The settings in whatever of these JSON files an administrator holds: Firefox's, Chromium's, or the settings alone. */
export function settingsIn(json: unknown): unknown {
  const record = (value: unknown): Record<string, unknown> =>
    typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Record<string, unknown>) : {};
  const outer = record(json);
  const third = record(record(outer['policies'])['3rdparty'] ?? outer['3rdparty']);
  const [first] = Object.values(record(third['Extensions'] ?? third['extensions']));
  // A manifest of Firefox's managed storage says so of itself.
  return first ?? (outer['type'] === 'storage' ? outer['data'] : json);
}
