/** Every suite that shares one browser, one after another; each begins as on the first day (`shared.ts`). */
import { afterAll } from 'vitest';
import { closeShared } from './shared';
import './suites/popup';
import './suites/pages';
import './suites/kept';
import './suites/signatures';
import './suites/failing-storage';
import './suites/badge';
import './suites/warnings';
import './suites/inside';
import './suites/servers';
import './suites/tasks';
import './suites/packs';
import './suites/giants';
import './suites/matrix';
import './suites/keyboard';
import './suites/transcript';
import './suites/taking';
import './suites/atlas';
import './suites/look';
import './suites/first-screen';
import './suites/over-page';
import './suites/moments';
import './suites/curate';

afterAll(closeShared);
