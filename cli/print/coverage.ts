/** docs/coverage.md: what the dataset holds and, as plainly, what it lacks. */
import { gaps, isFull, known } from '../../domain/check/full';
import type { Stats } from '../../domain/check/count';
import { type MostUsed, REGIONS } from '../../domain/check/most-used';
import type { Records } from '../../domain/dataset';
import { CATEGORIES } from '../../domain/words';
import { table } from './markdown';

export const DEFINITIONS: Record<keyof Stats, string> = {
  services: 'services',
  hosts: 'host patterns',
  mailDomains: 'domains of mail addresses',
  embeddedServices: 'services that also live inside other pages (chat, form, comments, player)',
  servicesWithPersonDependentStorage: 'services whose storage, operator or regime depends on the person',
  jurisdictions: 'jurisdictions, the EU as legislator included',
  jurisdictionsFull: 'of them with at least fourteen of eighteen things known',
  instruments: 'treaties, agreements, regulations, protocols',
  measures: 'localization measures',
  offences: 'speech and political offences',
  claims: 'dated, sourced statements in all',
  claimsWithoutSource: 'of them without a source',
  claimsRead: 'of which somebody read a source on a day written down',
  claimsReadShare: 'their share',
  claimsCited: 'of which nobody opened the source (`cited`)',
  claimsCitedShare: 'their share',
  keyClaims: 'claims a warning hangs on',
  keyClaimsRead: 'of which somebody read a source',
  keyClaimsReadShare: 'their share',
  mostUsed: 'services in the list of the most used below',
  mostUsedClaims: 'claims on their storage, contracts and encryption',
  mostUsedClaimsRead: 'of which somebody read a source',
  mostUsedClaimsReadShare: 'their share',
  stale: 'claims past their review date',
  unknown: 'claims that say unknown, or are contested',
};

/** The page, without a date of its own, so that it changes only with the data. */
export function coverage(stats: Stats, records: Records, version: string, mostUsed: MostUsed): string {
  const full = records.jurisdictions.filter((j) => isFull(j, records.measures));
  const partial = records.jurisdictions.filter(
    (j) => j.actorOnly !== true && !full.includes(j) && j.standards.length > 0,
  );
  const lines = [
    '# Coverage of the dataset',
    '',
    `Version ${version}. Written by \`lexloci data stats --markdown > docs/coverage.md\`; do not edit by hand.`,
    '',
    ...table(
      ['Figure', '', 'What is counted'],
      Object.entries(stats).map(([name, value]) => [`\`${name}\``, String(value), DEFINITIONS[name as keyof Stats]]),
    ),
    '',
    'Eighteen things are asked of every state: a standard for each of the four data kinds on both tracks, notice, direct access, bulk',
    'collection, retention, compelled decryption, real names, blocking statutes or voluntary disclosure, offences, practice, and a',
    'localization measure or that none is known. A profile is full when at least fourteen of them are known; "unknown" answers nothing,',
    'and is written only where somebody looked. Key claims are measures (status, whom they cover, who complies), the status of',
    'instruments, direct access, storage or contracts that depend on the person, and storage, contracts and encryption of the most used',
    'services.',
    '',
    '## Services by category',
    '',
    ...table(
      ['Category', 'Services'],
      CATEGORIES.map((c) => [c, String(records.services.filter((s) => s.categories.includes(c)).length)]),
    ),
    '',
    '## The most used services by region',
    '',
    ...table(['Region', 'Services'], mostUsedBy(mostUsed, records)),
    '',
    `## Full profiles (${full.length}), and how many of the eighteen things are known`,
    '',
    full.map((j) => `${j.name} (${j.id.toUpperCase()}, ${known(j, records.measures)})`).join(', ') || 'None yet.',
    '',
    `## What the others with a profile lack (${partial.length})`,
    '',
    ...table(
      ['Jurisdiction', 'Not known'],
      partial.map((j) => [`${j.name} (${j.id.toUpperCase()})`, gaps(j, records.measures).join(', ')]),
    ),
    '',
    `For the remaining ${records.jurisdictions.length - full.length - partial.length} only memberships and single facts are stated; everything else is unknown.`,
    '',
    '## Localization measures by jurisdiction',
    '',
    ...table(['Jurisdiction', 'Measures'], measuresBy(records)),
    '',
  ];
  return lines.join('\n');
}

function mostUsedBy(mostUsed: MostUsed, records: Records): string[][] {
  const names = new Map(records.services.map((s) => [s.id, s.name]));
  return Object.entries(REGIONS).flatMap(([region, title]) => {
    const ids = mostUsed[region] ?? [];
    return ids.length === 0 ? [] : [[title, ids.map((id) => names.get(id) ?? id).join(', ')]];
  });
}

function measuresBy(records: Records): string[][] {
  const by = new Map<string, string[]>();
  for (const m of records.measures)
    if (m.status.some((c) => c.value !== 'none')) by.set(m.jurisdiction, [...(by.get(m.jurisdiction) ?? []), m.name]);
  return [...by].sort(([a], [b]) => (a < b ? -1 : 1)).map(([state, names]) => [state.toUpperCase(), names.join('; ')]);
}
