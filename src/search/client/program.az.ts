import { azerbaijani } from '../words/azerbaijani.ts';
import { waitForSearch } from './run-search.ts';

waitForSearch(azerbaijani);
