import { useState } from 'preact/hooks';
import type { Alternative } from '../../domain/assessment';
import { Fold } from '../answer/fold';
import { Forum } from './forum';
import { useVoice } from '../voice';
import { UNKEPT } from '../fields/unkept';

/** As many as somebody reads; whoever looks for another one searches for it. */
const SHOWN = 5;

/** What a person may look for. Within each, by name: which one is better is theirs to say. */
const WISHES: Record<Wish, (forum: Alternative, home: string) => boolean> = {
  gains: (forum, home) => forum.against[home] === 'stronger' && forum.reachable !== false,
  'no-loss': (forum, home) => WISHES.gains(forum, home) && !Object.values(forum.against).includes('weaker'),
  encrypted: (forum) => forum.encryption === 'end-to-end-default',
  all: () => true,
};

type Wish = 'gains' | 'no-loss' | 'encrypted' | 'all';

/** In which order they stand; the preferred ones always first. An order is the person's too, and no judgement. */
const ORDERS: Record<Order, (a: Alternative, b: Alternative) => number> = {
  reach: (a, b) => reach(a) - reach(b) || ORDERS.encryption(a, b),
  encryption: (a, b) => Number(a.encryption !== 'end-to-end-default') - Number(b.encryption !== 'end-to-end-default'),
  name: (a, b) => a.name.localeCompare(b.name),
};

type Order = 'reach' | 'encryption' | 'name';

const reach = ({ reachable }: Alternative): number => (reachable === true ? 0 : reachable === 'unknown' ? 1 : 2);

interface Props {
  alternatives: readonly Alternative[];
  /** Upper-case code of the person's home: from there they are reachable or not. */
  home: string;
  onPrefer?: ((service: string, wanted: boolean) => void) | undefined;
}

/** Other forums for the same purpose: what each gains and what it loses. Never a rank; the person chooses. */
export function Alternatives({ alternatives, home, onPrefer }: Props) {
  const { say, state, number } = useVoice();
  const [chosen, setWish] = useState<Wish>();
  const [order, setOrder] = useState<Order>('reach');
  const [sought, seek] = useState('');
  if (alternatives.length === 0) return null;
  const gains = alternatives.filter((forum) => WISHES.gains(forum, home)).length;
  // To begin with, the narrowest wish that has an answer: an empty list helps nobody.
  const wish = chosen ?? (gains > 0 ? 'gains' : 'all');
  const found = sought === '' ? undefined : alternatives.filter(({ name }) => hasIn(name, sought));
  // Of two that are alike in this, the core's own order decides: a sort that is stable keeps it.
  const wanted = (found ?? alternatives.filter((forum) => WISHES[wish](forum, home))).toSorted(
    (a, b) => Number(b.preferred) - Number(a.preferred) || ORDERS[order](a, b),
  );
  return (
    <Fold
      name="alternatives"
      title={say('fold.others')}
      gist={
        gains === 0 ? say('fold.others.none') : say('fold.others.count', { state: state(home), count: number(gains) })
      }
    >
      <label for="wish">{say('alternatives.wish')}</label>
      <select {...UNKEPT} id="wish" value={wish} onChange={(event) => setWish(event.currentTarget.value as Wish)}>
        {(Object.keys(WISHES) as Wish[]).map((key) => (
          <option key={key} value={key}>
            {say(`alternatives.wish.${key}`, { state: state(home) })}
          </option>
        ))}
      </select>
      <label for="order">{say('alternatives.order')}</label>
      <select {...UNKEPT} id="order" value={order} onChange={(event) => setOrder(event.currentTarget.value as Order)}>
        {(Object.keys(ORDERS) as Order[]).map((key) => (
          <option key={key} value={key}>
            {say(`alternatives.order.${key}`)}
          </option>
        ))}
      </select>
      {wanted.length === 0 && <p>{say('alternatives.none')}</p>}
      <ul>
        {wanted.slice(0, SHOWN).map((forum) => (
          <Forum key={forum.service} forum={forum} home={home} onPrefer={onPrefer} />
        ))}
      </ul>
      {found !== undefined && found.length > SHOWN && <p>{say('fold.others.more')}</p>}
      {alternatives.length > SHOWN && (
        <>
          <label for="sought">{say('fold.others.search', { count: number(alternatives.length) })}</label>
          <input
            {...UNKEPT}
            id="sought"
            type="text"
            autocomplete="off"
            spellcheck={false}
            value={sought}
            onInput={(event) => seek(event.currentTarget.value.trim())}
          />
        </>
      )}
    </Fold>
  );
}

const hasIn = (name: string, sought: string): boolean => name.toLocaleLowerCase().includes(sought.toLocaleLowerCase());
