#!/usr/bin/env node
// `npm run bench -- NAME`: a benchmark measures the very modules the product is made of.
import { withSource } from '../modules/sources.mjs';

const [name = 'assess', ...args] = process.argv.slice(2);
await withSource(`/bench/${name}.ts`, ({ main }) => main(args));
