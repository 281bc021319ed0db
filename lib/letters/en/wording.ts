import bodyFollowUp from './body-follow-up';
import complaint from './complaint';
import followUp from './follow-up';
import publicBody from './public-body';
import request from './request';
import shortRequest from './request-short';
import words from './words';
import type { Wording } from '../wording';

const wording: Wording = { words, request, shortRequest, followUp, complaint, publicBody, bodyFollowUp };

export default wording;
