import { describe, expect, it } from 'vitest';
import { type Contact, findEmbed } from '../../../domain/reading/find-embed';
import { operator, service, state, worldOf } from '../small-world';

const WORLD = worldOf(
  state('us'),
  operator('acme', 'us', { hosts: [{ host: 'acme.example' }] }),
  service('chat', 'acme', 'us', {
    categories: ['messenger'],
    hosts: [{ host: 'chat.example' }, { host: 'only.chat.test', exact: true }],
    embeds: ['widget.example', 'a.chat.example'],
  }),
  service('shelf', 'acme', 'us', { categories: ['hosting'], hosts: [{ host: 'shelf.example' }] }),
);
const found = (host: string, contact: Contact) => findEmbed(host, contact, WORLD)?.id;

describe('a host inside a page', () => {
  it.each<[string, Contact, string | undefined]>([
    ['widget.example', 'loaded', 'chat'],
    ['x.widget.example', 'loaded', 'chat'],
    ['notwidget.example', 'loaded', undefined],
    ['a.chat.example', 'loaded', 'chat'],
    ['chat.example', 'loaded', undefined],
    ['chat.example', 'spoken-to', 'chat'],
    ['x.chat.example', 'spoken-to', 'chat'],
    ['only.chat.test', 'spoken-to', 'chat'],
    ['x.only.chat.test', 'spoken-to', undefined],
    ['shelf.example', 'spoken-to', undefined],
    ['acme.example', 'spoken-to', undefined],
    ['unknown.example', 'spoken-to', undefined],
  ])('%s that is %s names %s', (host, contact, id) => {
    expect(found(host, contact)).toBe(id);
  });
});
