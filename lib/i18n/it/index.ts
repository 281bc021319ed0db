import type { Language } from '../translate';
import about from './about';
import answers from './answers';
import backup from './backup';
import bodies from './bodies';
import card from './card';
import channels from './channels';
import collectors from './collectors';
import data from './data';
import directory from './directory';
import face from './face';
import errors from './errors';
import evidence from './evidence';
import facts from './facts';
import fill from './fill';
import keys from './keys';
import laws from './laws';
import lower from './lower';
import due from './due';
import list from './list';
import lock from './lock';
import notices from './notices';
import organisations from './organisations';
import places from './places';
import popup from './popup';
import queue from './queue';
import profiles from './profiles';
import reasons from './reasons';
import regulators from './regulators';
import requests from './requests';
import safety from './safety';
import settings from './settings';
import steps from './steps';
import stranger from './stranger';
import welcome from './welcome';
import why from './why';

const texts: Language = {
  about,
  answers,
  backup,
  bodies,
  card,
  channels,
  collectors,
  data,
  directory,
  face,
  errors,
  evidence,
  facts,
  fill,
  keys,
  laws,
  lower,
  due,
  list,
  lock,
  notices,
  organisations,
  places,
  popup,
  queue,
  profiles,
  reasons,
  regulators,
  requests,
  safety,
  settings,
  steps,
  stranger,
  welcome,
  why,
};

export default texts;
