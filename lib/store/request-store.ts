import { readRequest } from '../requests/request';
import { requestRepository } from './requests';

/** The requests of this browser. */
export const requestStore = requestRepository(readRequest);
