import { askToRead, mayRead, stopReading } from '../inside/reading';
import { useLeave } from './use-leave';

/** Whether the person lets a page be read when they press, and the switch for it. */
export const useReading = () => useLeave({ has: mayRead, ask: askToRead, giveBack: stopReading });
