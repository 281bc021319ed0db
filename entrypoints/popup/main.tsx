import { watchFaults } from '../../components/errors/Guard';
import { keepFocus } from '../../components/keep-focus';
import { startPopup } from '../../components/start-popup';

watchFaults('popup');
const app = document.getElementById('app');
if (app !== null) keepFocus(app);
void startPopup();
