import { afterAll } from 'vitest';
import { closeShared } from './shared';
import './suites/giants';
import './suites/curate';
import './suites/packs';
afterAll(closeShared);
