/** A host seen inside a page → the service that lives there. Never a guess: whole labels from the right, the longest wins. */
import type { Dataset } from '../dataset';
import type { Service } from '../schema';
import { next } from './find-service';

/**
 * What a page does with a host. What is `loaded` (a script, a picture) names a service only by the hosts recorded for
 * embeds: a picture from a provider's shelf is no conversation. What is `spoken-to` (a frame, a form, a socket) names it
 * by its own hosts as well.
 */
export type Contact = 'loaded' | 'spoken-to';

/**
 * A name that is longer decides, whoever's it is: `calls.vk.com` is no embed of VK. A host of a company that only lends
 * room (`hosting`) tells nothing of who is spoken to.
 */
export function findEmbed(hostname: string, contact: Contact, dataset: Dataset): Service | undefined {
  for (let at = 0; at !== -1; at = next(hostname, at)) {
    const name = hostname.slice(at);
    const embedded = dataset.embeds.get(name);
    if (embedded !== undefined) return dataset.services.get(embedded);
    const host = dataset.hosts.get(name);
    if (host !== undefined && (at === 0 || !host.exact)) return ofHost(host.service, name, contact, dataset);
    const page = dataset.pages.get(name);
    if (page !== undefined && (at === 0 || !page.exact)) return undefined;
  }
  return undefined;
}

/** Below a host of its own, a service still lives by its embeds: `a.disqus.com` under `disqus.com`. */
function ofHost(id: string, host: string, contact: Contact, dataset: Dataset): Service | undefined {
  const service = dataset.services.get(id);
  if (service === undefined) return undefined;
  if (contact === 'spoken-to' && service.categories.some((category) => category !== 'hosting')) return service;
  return service.embeds.some((embed) => host.endsWith(`.${embed}`)) ? service : undefined;
}
