import type { Choices } from '../../components/settings';
import { assess } from '../../domain/assess';
import type { Assessment } from '../../domain/assessment';
import type { Dataset } from '../../domain/dataset';

/** Today on the person's own calendar, as an ISO date: the core has no clock. */
export function today(now = new Date()): string {
  const pad = (n: number) => String(n).padStart(2, '0');
  return `${now.getFullYear()}-${pad(now.getMonth() + 1)}-${pad(now.getDate())}`;
}

/** Puts the person's question to the core: an address, as seen from the home they chose. */
export function ask(given: string, home: string, choices: Choices, dataset: Dataset): Assessment {
  const wary = choices.wary.map((code) => code.toLowerCase());
  return assess({ given, person: { home: home.toLowerCase() }, on: today(), wary }, dataset);
}
