import { isWatching, startWatching, stopWatching } from '../button/watching';
import { useLeave } from './use-leave';

/** Whether the person lets the button warn as they browse, and the switch for it. */
export const useWatching = () => useLeave({ has: isWatching, ask: startWatching, giveBack: stopWatching });
