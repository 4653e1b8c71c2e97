import { render } from 'preact';
const root = document.getElementById('root');
if (root) render(<h1>Lex Loci</h1>, root);
