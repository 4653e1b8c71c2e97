import { render } from 'preact';
import { Atlas } from './atlas';

const root = document.getElementById('root');
if (root) render(<Atlas />, root);
