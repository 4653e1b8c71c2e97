import { Gate } from '../../components/road/gate';
import { LevelMark } from '../../components/answer/level-mark';
import { Road } from '../../components/road/road';
import type { Filter, Route } from '../../domain/assessment';
import { AUTHORIZERS, LEVELS, ROUTE_KINDS } from '../../domain/words';
import { Frame } from './frame';

const filter = (different: Partial<Filter> = {}): Filter => ({
  jurisdiction: 'KR',
  authorizer: 'court',
  threshold: 'reasonable-grounds',
  particularity: 'person',
  offences: 'any-offence',
  lastResort: false,
  grounds: 'none',
  notice: 'unknown',
  remedy: 'unknown',
  approves: 'case',
  review: 'none',
  provider: 'unknown',
  part: 'requesting',
  sources: [],
  ...different,
});

const route = (kind: Route['kind'], filters: Filter[]): Route => ({
  kind,
  requester: 'KR',
  data: 'stored-content',
  track: 'criminal',
  status: 'in-force',
  filters,
  records: [],
  hindrances: [],
  sources: [],
});

/** The marks and drawings everything else is made of. */
export function Drawings() {
  return (
    <>
      <Frame id="levels">
        {[...LEVELS, 'unknown' as const].map((level) => (
          <LevelMark key={level} level={level} />
        ))}
      </Frame>
      <Frame id="gates">
        <ol class="gates">
          {AUTHORIZERS.map((authorizer) => (
            <Gate key={authorizer} filter={filter({ authorizer })} />
          ))}
          <Gate filter={filter({ jurisdiction: 'US', part: 'central-authority', threshold: 'none' })} />
          <Gate filter={filter({ confidence: 'contested' })} />
          <Gate filter={filter({ jurisdiction: 'US' })} lost={{ law: 'Act 1', since: '2018-02-28' }} />
        </ol>
      </Frame>
      <Frame id="ways">
        {ROUTE_KINDS.map((kind) => (
          <Road key={kind} data="stored-content" route={route(kind, kind === 'mlat' ? [filter(), filter()] : [])} />
        ))}
        <Road data="traffic" route={undefined} isUnknown />
      </Frame>
    </>
  );
}
