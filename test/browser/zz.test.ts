import { afterAll } from 'vitest';
import { closeShared } from './shared';
import './suites/inside';
afterAll(closeShared);
