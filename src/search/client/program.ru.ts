import { russian } from '../words/russian.ts';
import { waitForSearch } from './run-search.ts';

waitForSearch(russian);
