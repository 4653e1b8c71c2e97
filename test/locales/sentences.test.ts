import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { PARAMETERS } from '../../domain/findings/parameters';
import { fullOr, SENTENCES, sentence, type SentenceKey } from '../../domain/findings/sentences';
import { practiceSentence } from '../../domain/findings/practice';
import { TOLD, type ToldKey } from '../../packs/hearing/sentences';
import { readTexts } from '../../locales/from-disk';
import { PLACE, type Language } from '../../locales/languages';
import { LANGUAGES } from '../../locales/own-names';

const languages = Object.keys(LANGUAGES) as Language[];
const keys = Object.keys(SENTENCES) as SentenceKey[];
const placeholders = (text: string) => [...new Set([...text.matchAll(PLACE)].map((m) => m[1]))].sort();

describe('the table of sentences', () => {
  it.each(languages)('has a text in %s for each of its keys, and %s has no other', (language) => {
    const files = ['law', 'steps'].map((part) => new URL(`../../locales/${language}/${part}.json`, import.meta.url));
    const written = files.flatMap((file) => Object.keys(JSON.parse(readFileSync(file, 'utf8'))));
    expect(written.sort()).toEqual([...keys].sort());
  });

  it.each(languages)('and every text in %s name the same parameters', (language) => {
    const texts = readTexts(language, ['law', 'steps']);
    const named = Object.fromEntries(keys.map((key) => [key, placeholders(texts[key] ?? '')]));
    expect(named).toEqual(Object.fromEntries(keys.map((key) => [key, [...SENTENCES[key]].sort()])));
  });

  it.each(languages)('and what only packs tell has a text in %s, which names the same parameters', (language) => {
    const texts = readTexts(language, ['heard']);
    const named = Object.keys(TOLD).map((key) => [key, placeholders(texts[key] ?? '')]);
    expect(named).toEqual(Object.keys(TOLD).map((key) => [key, [...TOLD[key as ToldKey]].sort()]));
  });

  it('has a kind for each parameter, and no parameter that no sentence needs', () => {
    const packs = [...Object.values(TOLD).flat(), 'publisher'];
    const needed = new Set<string>([...keys.flatMap((key) => [...SENTENCES[key]]), ...packs]);
    expect([...needed].sort()).toEqual(Object.keys(PARAMETERS).sort());
  });

  it('has no key that nothing in the program says', () => {
    // Keys are written out or put together by `${…}`: a template stands for every key it could make.
    const room = (name: string) =>
      readdirSync(new URL(`../../${name}/`, import.meta.url), { recursive: true, encoding: 'utf8' })
        .filter((file) => /\.tsx?$/.test(file) && file !== 'findings/sentences.ts')
        .map((file) => readFileSync(new URL(`../../${name}/${file}`, import.meta.url), 'utf8'));
    const text = ['domain', 'locales', 'components', 'cli'].flatMap(room).join('\n');
    const quoted = new Set([...text.matchAll(/'([\w.-]+)'/g)].map((m) => m[1]));
    const templates = [...text.matchAll(/`((?:[\w.-]|\$\{[^{}`]*\})+)`/g)]
      .map(([, template = '']) => template)
      // A template that names nothing (`${a}.${b}`) would make every key.
      .filter((template) => /^[\w-]+\.|^[\w-]+\$\{|\.[\w-]+$/.test(template) && template.includes('${'))
      .map((t) => new RegExp(`^${t.replaceAll('.', '\\.').replace(/\$\{[^}]*\}/g, '[\\w-]+')}$`));
    // Reasons of an answer without a service are keys of their own.
    const said = (key: string) => quoted.has(key) || templates.some((template) => template.test(key));
    expect(keys.filter((key) => !said(key))).toEqual([]);
  });
});

describe('a sentence', () => {
  it('takes what it needs of what is known, and nothing else', () => {
    const known = { state: 'KR', stateOther: 'US', service: 'Gmail' };
    expect(sentence('no-treaty.plain', known)).toEqual({
      key: 'no-treaty.plain',
      params: { state: 'KR' },
    });
  });

  it('is the full one where all it names is known, else the plain one', () => {
    const said = (law?: string) =>
      fullOr('agreement.lost', 'agreement.lost.plain', {
        law,
        state: 'KR',
        service: 'Gmail',
        authorizerLost: 'court',
        stateLost: 'US',
      }).key;
    expect([said('An Act'), said()]).toEqual(['agreement.lost', 'agreement.lost.plain']);
  });

  it('of practice does not say a year twice', () => {
    const found = { finding: 'X', by: 'A court, 2 May 2020', year: 2020 };
    expect(practiceSentence(found)).toEqual({ key: 'practice.plain', params: { finding: 'X', by: found.by } });
    expect(practiceSentence({ ...found, by: 'A court' }).key).toBe('practice');
  });
});
