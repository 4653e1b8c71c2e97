import { useCallback } from 'preact/hooks';
import { type OverviewRow, OverviewTable } from '../../components/atlas/overview-table';
import { overviewPicture } from '../../components/atlas/overview-picture';
import { printWhole } from '../../components/atlas/printed';
import { Searched } from '../../components/atlas/searched';
import { Working } from '../../components/atlas/working';
import { useVoice } from '../../components/voice';
import { overviewOf } from '../../domain/atlas/overview';
import type { Service } from '../../domain/schema';
import { ask } from '../../shell/core/ask';
import { useGradually } from './gradually';
import { saveFile } from './save-file';
import type { Seat } from './seat';

/** A service of the table, and how many addresses of a list belong to it. */
export interface Asked {
  service: Service;
  count?: number;
}

interface Props {
  seat: Seat;
  title: string;
  asked: readonly Asked[];
}

/** The table of some services, worked out one by one, and the ways out on paper and as a picture. */
export function OverviewOf({ seat, title, asked }: Props) {
  const voice = useVoice();
  const { say, day } = voice;
  const { home, profile, dataset, answer } = seat;
  const look = useCallback(
    ({ service, count }: Asked): OverviewRow => {
      const { id, name } = service;
      const assessment = ask(service.hosts[0]?.host ?? id, home, profile, dataset, { alternatives: false }, answer);
      return {
        id,
        name,
        level: assessment.level,
        overview: overviewOf(assessment),
        ...(count !== undefined && { count }),
      };
    },
    [home, profile, dataset, answer],
  );
  const { results, done, total } = useGradually(asked, look);
  const save = () => {
    const foot = [say('age.data', { date: day(dataset.version.replaceAll('.', '-')) }), say('age.advice')];
    const words = { title, rows: results, foot: [`Lex Loci. ${foot.join('. ')}`] };
    saveFile('lex-loci-services.svg', overviewPicture(words, voice, getComputedStyle(document.body)), 'image/svg+xml');
  };
  return (
    <>
      <Working done={done} total={total} />
      <Searched id="table-search" items={results} text={({ id, name }) => `${name} ${id}`}>
        {(found) => <OverviewTable title={title} rows={found} />}
      </Searched>
      <p class="buttons">
        <button type="button" class="save" onClick={save}>
          {say('atlas.save')}
        </button>
        <button type="button" onClick={printWhole}>
          {say('atlas.print')}
        </button>
      </p>
    </>
  );
}
