import { Fragment, h } from 'preact';
import { Faults } from '../../components/answer/faults';
import type { Profile } from '../../components/profile';
import { late, useLate } from '../../shell/page/use-late';

const PARTS = late(() => Promise.all([import('./asked-page'), import('./servers-in-front')]));

/** The questions about the page in front, read once the answer about its address is painted. */
export function PageInFront({ profile, address }: { profile: Profile; address: string }) {
  const parts = useLate(PARTS);
  if (parts === 'missing') return <Faults faults={['part']} />;
  if (!parts) return null;
  const { hostname } = new URL(address);
  return h(
    Fragment,
    null,
    h(parts[0].AskedPage, { profile, host: hostname }),
    h(parts[1].ServersInFront, { profile, host: hostname, key: hostname }),
  );
}
