import { useState } from 'preact/hooks';
import type { Alternative } from '../../domain/assessment';
import { Forum } from './forum';
import { useVoice } from '../voice';
import { UNKEPT } from '../fields/unkept';

const SHOWN_AT_FIRST = 3;

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
  // To begin with, the narrowest wish that has an answer: an empty list helps nobody.
  const wish = chosen ?? (alternatives.some((forum) => WISHES.gains(forum, home)) ? 'gains' : 'all');
  const [order, setOrder] = useState<Order>('reach');
  if (alternatives.length === 0) return null;
  const wanted = alternatives
    .filter((forum) => WISHES[wish](forum, home))
    .sort((a, b) => Number(b.preferred) - Number(a.preferred) || ORDERS[order](a, b) || ORDERS.name(a, b));
  const more = wanted.slice(SHOWN_AT_FIRST);
  const items = (list: readonly Alternative[]) =>
    list.map((forum) => <Forum key={forum.service} forum={forum} home={home} onPrefer={onPrefer} />);
  return (
    <section class="alternatives">
      <h2>{say('alternatives.title')}</h2>
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
      <ul>{items(wanted.slice(0, SHOWN_AT_FIRST))}</ul>
      {more.length > 0 && (
        <details key={`${wish} ${order}`}>
          <summary>{say('more', { count: number(more.length) })}</summary>
          <ul>{items(more)}</ul>
        </details>
      )}
    </section>
  );
}
