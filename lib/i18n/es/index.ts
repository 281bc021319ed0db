import type { Language } from '../translate';
import about from './about';
import answers from './answers';
import bodies from './bodies';
import card from './card';
import channels from './channels';
import collectors from './collectors';
import data from './data';
import directory from './directory';
import face from './face';
import evidence from './evidence';
import facts from './facts';
import fill from './fill';
import laws from './laws';
import lower from './lower';
import due from './due';
import list from './list';
import notices from './notices';
import organisations from './organisations';
import places from './places';
import popup from './popup';
import queue from './queue';
import profiles from './profiles';
import reasons from './reasons';
import regulators from './regulators';
import requests from './requests';
import settings from './settings';
import steps from './steps';
import stranger from './stranger';
import welcome from './welcome';

const texts: Language = {
  about,
  answers,
  bodies,
  card,
  channels,
  collectors,
  data,
  directory,
  face,
  evidence,
  facts,
  fill,
  laws,
  lower,
  due,
  list,
  notices,
  organisations,
  places,
  popup,
  queue,
  profiles,
  reasons,
  regulators,
  requests,
  settings,
  steps,
  stranger,
  welcome,
};

export default texts;
