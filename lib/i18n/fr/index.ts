import type { Language } from '../translate';
import bodies from './bodies';
import card from './card';
import channels from './channels';
import collectors from './collectors';
import data from './data';
import directory from './directory';
import face from './face';
import facts from './facts';
import fill from './fill';
import laws from './laws';
import lower from './lower';
import notices from './notices';
import organisations from './organisations';
import places from './places';
import popup from './popup';
import queue from './queue';
import reasons from './reasons';
import regulators from './regulators';
import requests from './requests';
import settings from './settings';
import steps from './steps';
import stranger from './stranger';
import welcome from './welcome';

const french: Language = {
  bodies,
  card,
  channels,
  collectors,
  data,
  directory,
  face,
  facts,
  fill,
  laws,
  lower,
  notices,
  organisations,
  places,
  popup,
  queue,
  reasons,
  regulators,
  requests,
  settings,
  steps,
  stranger,
  welcome,
};

export default french;
