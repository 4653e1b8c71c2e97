/** The languages shipped, each by its own name. */
export const LANGUAGES = { en: 'English', ko: '한국어' } as const;
export type Language = keyof typeof LANGUAGES;
export type Params = Readonly<Record<string, string | number>>;

/** Puts the parameters in; a placeholder without one stays, so that the fault is seen and not hidden. */
export function fill(template: string, params: Params = {}): string {
  return template.replace(/\{(\w+)\}/g, (whole, name: string) => String(params[name] ?? whole));
}

/** The shipped language nearest to what the browser asks for; English if none is. */
export function nearestLanguage(wanted: readonly string[]): Language {
  const found = wanted.map((tag) => tag.split('-')[0]).find((tag) => tag !== undefined && tag in LANGUAGES);
  return (found ?? 'en') as Language;
}
