import type { Profile } from '../../components/profile';
import { useVoice } from '../../components/voice';
import { spoken } from '../../locales/heard';
import type { Pack } from '../../packs/hearing/pack';
import { Effects } from './effects';

/** A pack as a whole: what it calls itself, what it advises, and what it would change. */
export function About({ pack, profile }: { pack: Pack; profile: Profile }) {
  const { say, language, day, number } = useVoice();
  const { title, summary, original, version, issued, expires, licence, advice } = pack.document;
  const head = spoken({ text: title, original }, language);
  const sum = summary && spoken({ text: summary, original }, language);
  return (
    <>
      <h3 lang={head.tag}>
        <bdi>{head.text}</bdi>
      </h3>
      {sum && (
        <p lang={sum.tag} dir="auto">
          {sum.text}
        </p>
      )}
      <p class="why">
        {say('packs.page.version', { version: number(version), issued: day(issued), expires: day(expires) })}
        {' · '}
        {say('packs.page.licence', { licence })}
      </p>
      {advice.length > 0 && (
        <>
          <h4>{say('packs.page.advice')}</h4>
          <ul>
            {advice.map((one) => {
              const { text, tag } = spoken({ text: one.text, original: one.original }, language);
              return (
                <li key={JSON.stringify(one)} lang={tag}>
                  <bdi>{text}</bdi>
                </li>
              );
            })}
          </ul>
        </>
      )}
      <Effects pack={pack} profile={profile} />
    </>
  );
}
