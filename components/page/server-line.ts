import type { Server } from '../../evidence/servers';
import { useVoice } from '../voice';

/** One server in a line: where it stands, whose network it is in, and whether the record says the same. */
export function useServerLine(): (server: Server, places: readonly string[]) => string {
  const { say, stateName, states } = useVoice();
  return ({ host, addresses, told, says }, places) => {
    switch (told.kind) {
      case 'edge': {
        const { network, state } = told.edge;
        return state === undefined
          ? say('page.answered.edge', { host, network })
          : say('page.answered.edge-in', { host, network, state: stateName(state) });
      }
      case 'silent':
        return say('page.answered.silent', { host });
      case 'address': {
        const address = addresses.join(', ');
        const network = told.networks ? ` · ${say('servers.network', { networks: told.networks.join(', ') })}` : '';
        if (told.states.length === 0) return say('page.answered.address', { host, address }) + network;
        const known = { host, address, state: told.states.map((state) => stateName(state)).join(', ') };
        if (says === 'nothing') return say('page.answered.state', known) + network;
        if (says === 'agrees') return say('page.answered.agrees', known) + network;
        return say('page.answered.differs', { ...known, places: states(places) }) + network;
      }
    }
  };
}
