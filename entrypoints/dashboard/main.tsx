import { render } from 'preact';
import { Dashboard } from '../../components/Dashboard';

const app = document.getElementById('app');
if (app !== null) render(<Dashboard />, app);
