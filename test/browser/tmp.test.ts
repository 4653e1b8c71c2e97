import { afterAll } from 'vitest';
import { closeShared } from './shared';
import './suites/giants';
afterAll(closeShared);
