const PARTICLES: Readonly<Record<string, [afterConsonant: string, afterVowel: string]>> = {
  '은(는)': ['은', '는'],
  '이(가)': ['이', '가'],
  '을(를)': ['을', '를'],
  '와(과)': ['과', '와'],
  '(으)로': ['으로', '로'],
};
const FIRST_SYLLABLE = 0xac00;
const FINALS = 28;
const FINAL_RIEUL = 8;

/** Korean particles follow the last sound. After a name in another script nobody can know it: both forms stay. */
export function withParticles(text: string): string {
  return text.replace(
    /([가-힣])(은\(는\)|이\(가\)|을\(를\)|와\(과\)|\(으\)로)/g,
    (_, letter: string, particle: string) => {
      const final = ((letter.codePointAt(0) ?? 0) - FIRST_SYLLABLE) % FINALS;
      const isOpen = final === 0 || (particle === '(으)로' && final === FINAL_RIEUL);
      return letter + (PARTICLES[particle]?.[isOpen ? 1 : 0] ?? particle);
    },
  );
}
