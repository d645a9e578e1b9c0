import { english } from '../words/english.ts';
import { waitForSearch } from './run-search.ts';

waitForSearch(english);
