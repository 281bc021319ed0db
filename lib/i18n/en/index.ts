import card from './card';
import common from './common';
import popup from './popup';
import reasons from './reasons';
import requests from './requests';
import settings from './settings';
import welcome from './welcome';

export default { card, common, popup, reasons, requests, settings, welcome };
