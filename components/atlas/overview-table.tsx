import type { ComponentChildren } from 'preact';
import type { Overview } from '../../domain/atlas/overview';
import type { Level } from '../../domain/words';
import { LevelMark } from '../answer/level-mark';
import { useVoice } from '../voice';
import { decidersText, ownText } from './deciders';
import { Way } from './way';

/** One service in the table; `beside` stands under its name. */
export interface OverviewRow {
  id: string;
  name: string;
  level: Level;
  overview: Overview;
  beside?: ComponentChildren;
  /** How many addresses of a list belong to it. */
  count?: number;
}

interface Props {
  title: string;
  rows: readonly OverviewRow[];
}

/** Services below each other: who must decide, whether the operator can read it, what its own country needs. */
export function OverviewTable({ title, rows }: Props) {
  const voice = useVoice();
  const { say, term, number } = voice;
  const isCounted = rows.some(({ count }) => count !== undefined);
  return (
    <table class="overview">
      <caption>{title}</caption>
      <thead>
        <tr>
          <th scope="col">{say('atlas.service')}</th>
          {isCounted && <th scope="col">{say('look.many.addresses')}</th>}
          <th scope="col">{say('look.column.decides')}</th>
          <th scope="col">{say('look.column.reads')}</th>
          <th scope="col">{say('look.column.own')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ id, name, level, overview, beside, count }) => (
          <tr key={id}>
            <th scope="row">
              <Way to={{ tab: 'service', service: id }}>{name}</Way>
              <LevelMark level={level} />
              {beside}
            </th>
            {isCounted && <td data-column={say('look.many.addresses')}>{number(count ?? 0)}</td>}
            <td data-column={say('look.column.decides')}>
              {term('data', 'stored-content')}: <b>{decidersText(overview.content, voice)}</b>
              <br />
              {term('data', 'traffic')}: <b>{decidersText(overview.traffic, voice)}</b>
            </td>
            <td data-column={say('look.column.reads')}>{term('encryption.is', overview.reads)}</td>
            <td data-column={say('look.column.own')}>
              {overview.own.length === 0 && say('atlas.verdict.unknown')}
              {overview.own.map((own) => (
                <span class={own.line === true ? 'own own-line' : 'own'} key={own.state}>
                  {ownText(own, voice)}
                </span>
              ))}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
