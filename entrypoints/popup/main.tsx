import { startPopup } from '../../components/start-popup';

void startPopup();
