import { afterAll } from 'vitest';
import { closeShared } from './shared';
import './suites/packs';
import './suites/tasks';
afterAll(closeShared);
