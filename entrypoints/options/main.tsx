import { render } from 'preact';
import { Preferences } from './preferences';

const root = document.getElementById('root');
if (root) render(<Preferences />, root);
