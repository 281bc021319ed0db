import { render } from 'preact';
import { Dashboard } from '../../components/Dashboard';
import { Guard, watchFaults } from '../../components/errors/Guard';
import { keepFocus } from '../../components/keep-focus';

watchFaults('dashboard');
const app = document.getElementById('app');
if (app !== null) {
  keepFocus(app);
  render(
    <Guard page="dashboard">
      <Dashboard />
    </Guard>,
    app,
  );
}
