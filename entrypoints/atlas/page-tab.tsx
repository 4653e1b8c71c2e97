import { useMemo } from 'preact/hooks';
import { PageMap } from '../../components/atlas/page-map';
import { printWhole } from '../../components/atlas/printed';
import { ReachedTable } from '../../components/atlas/reached-table';
import { Inside } from '../../components/page/inside';
import { Servers } from '../../components/page/servers';
import { useVoice } from '../../components/voice';
import { reached } from '../../evidence/reached';
import type { Seat } from './seat';

/** The answer about a page, large and to print: whom it reaches from home, drawn and in a table, then who is in it. */
export function PageTab({ seat }: { seat: Seat }) {
  const { say, stateName } = useVoice();
  const { handed, home, world } = seat;
  const states = useMemo(() => (handed ? reached(handed.page, handed.servers?.answer) : []), [handed]);
  if (!handed) return <p class="lead">{say('servers.page.gone')}</p>;
  const { page, servers } = handed;
  const title = say('servers.page.map', { home: stateName(home) });
  return (
    <section class="page-tab">
      <h2>{page.host === null ? say('page.services') : say('servers.page', { host: page.host })}</h2>
      {states.length > 0 && (
        <figure class="map">
          <figcaption>{title}</figcaption>
          {world && <PageMap world={world} home={home} states={states.map(({ state }) => state)} />}
          <p class="caveat">{say(servers ? 'servers.page.why.answered' : 'servers.page.why')}</p>
          <ReachedTable title={title} states={states} />
        </figure>
      )}
      <Inside answer={page} />
      {servers && (
        <>
          <h2>{say('servers.title')}</h2>
          <Servers answer={servers.answer} sources={servers.sources} correction={undefined} />
        </>
      )}
      <p class="buttons">
        <button type="button" onClick={printWhole}>
          {say('atlas.print')}
        </button>
      </p>
    </section>
  );
}
