import { useCallback, useMemo, useRef, useState } from 'preact/hooks';
import { Folds } from '../../components/atlas/folds';
import { Working } from '../../components/atlas/working';
import { useVoice } from '../../components/voice';
import { isAddressLike, listGiven } from '../../domain/reading/given';
import { type Identified, identify } from '../../domain/reading/find-service';
import type { Service } from '../../domain/schema';
import { useGradually } from './gradually';
import { type Asked, OverviewOf } from './overview-of';
import type { Seat } from './seat';

/** A page stays quick with so many; a longer list is no list of a person any more. */
const MOST = 20_000;

const NO_ADDRESS: Identified = { hostname: null, found: { kind: 'nothing', why: 'not-read' }, service: undefined };

/**
 * Many addresses at once: which services they belong to, and what those live under. What is pasted is read once and stays
 * in the field; nothing of it is kept, and no link names it.
 */
export function ManyTab({ seat }: { seat: Seat }) {
  const { say, number } = useVoice();
  const field = useRef<HTMLTextAreaElement>(null);
  const [given, setGiven] = useState<readonly string[]>([]);
  return (
    <section class="many many-tab">
      <p class="lead">{say('look.many.lead')}</p>
      <form
        autocomplete="off"
        onSubmit={(event) => {
          event.preventDefault();
          setGiven(listGiven(field.current?.value ?? ''));
        }}
      >
        <label for="many">{say('look.many.label')}</label>
        <textarea id="many" ref={field} dir="ltr" autocomplete="off" autocapitalize="off" spellcheck={false} rows={8} />
        <p class="buttons">
          <button type="submit" class="primary">
            {say('check.button')}
          </button>
        </p>
      </form>
      {given.length > MOST && <output>{say('look.many.most', { count: number(MOST) })}</output>}
      {given.length > 0 && <Answers given={given} seat={seat} />}
    </section>
  );
}

function Answers({ given, seat }: { given: readonly string[]; seat: Seat }) {
  const { say, stateName } = useVoice();
  const { dataset, home } = seat;
  const addresses = useMemo(() => given.slice(0, MOST), [given]);
  const read = useCallback((one: string) => (isAddressLike(one) ? identify(one, dataset) : NO_ADDRESS), [dataset]);
  const { results, done, total } = useGradually(addresses, read);
  const isRead = done === total;
  const asked = useMemo(() => (isRead ? counted(results.map(({ service }) => service)) : []), [isRead, results]);
  if (!isRead) return <Working done={done} total={total} />;
  const those = (isMeant: (one: Identified) => boolean) =>
    addresses.filter((_, i) => results[i] && isMeant(results[i]));
  return (
    <>
      {asked.length > 0 && (
        <OverviewOf seat={seat} title={say('look.many.title', { state: stateName(home) })} asked={asked} />
      )}
      <Folds
        title={say('level.operator-page')}
        entries={those(({ found, hostname }) => hostname !== null && found.kind === 'operator-page')}
      />
      <Folds
        title={say('level.unknown')}
        entries={those(({ found, hostname }) => hostname !== null && found.kind === 'nothing')}
      />
      <Folds title={say('look.many.not-read')} entries={those(({ hostname }) => hostname === null)} />
    </>
  );
}

/** Each service once, those that most addresses belong to first. */
function counted(services: readonly (Service | undefined)[]): Asked[] {
  const counts = new Map<Service, number>();
  for (const service of services) if (service) counts.set(service, (counts.get(service) ?? 0) + 1);
  return [...counts].map(([service, count]) => ({ service, count })).sort((a, b) => b.count - a.count);
}
