import { useVoice } from '../../components/voice';

/** Where each browser lists what an extension may do, and what it sends. */
const PLACES = import.meta.env.FIREFOX
  ? { permissions: 'about:addons', traffic: 'about:debugging' }
  : { permissions: 'chrome://extensions', traffic: 'chrome://extensions' };

/** Where the button is, and that nothing is sent, with ways to see that for oneself. */
export function Greeting() {
  const { say } = useVoice();
  return (
    <>
      <figure class="toolbar">
        <div aria-hidden="true">
          <span class="address" />
          <svg viewBox="0 0 24 24">
            <path d="M9 5a2 2 0 1 1 4 0v1h4a1 1 0 0 1 1 1v4h1a2 2 0 1 1 0 4h-1v4a1 1 0 0 1-1 1H6a1 1 0 0 1-1-1v-4h1a2 2 0 1 0 0-4H5V7a1 1 0 0 1 1-1h3Z" />
          </svg>
          <span class="button">
            <img src="/icon/32.png" alt="" width="24" height="24" />
          </span>
        </div>
        <figcaption>{say('look.welcome.button')}</figcaption>
      </figure>
      <p>{say('look.welcome.pin')}</p>
      <section class="nothing-sent">
        <h2>{say('look.welcome.nothing')}</h2>
        <p>{say('look.welcome.nothing.why')}</p>
        <details>
          <summary>{say('look.welcome.see')}</summary>
          <ol>
            <li>{say('look.welcome.see.offline')}</li>
            <li>{say('look.welcome.see.permissions', { address: PLACES.permissions })}</li>
            <li>{say('look.welcome.see.traffic', { address: PLACES.traffic })}</li>
          </ol>
        </details>
      </section>
    </>
  );
}
