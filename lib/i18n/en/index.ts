import card from './card';
import notices from './notices';
import popup from './popup';
import reasons from './reasons';
import requests from './requests';
import settings from './settings';
import welcome from './welcome';

export default { card, notices, popup, reasons, requests, settings, welcome };
