import { askToSee, maySee, stopSeeing } from '../servers/leave';
import { useLeave } from './use-leave';

/** Whether the person lets servers be noted, and the switch for it. */
export const useSeeing = () => useLeave({ has: maySee, ask: askToSee, giveBack: stopSeeing });
