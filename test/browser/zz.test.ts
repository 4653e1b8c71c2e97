import { afterAll } from 'vitest';
import { closeShared } from './shared';
import './suites/first-screen';
afterAll(closeShared);
