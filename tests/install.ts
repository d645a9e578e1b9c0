import { installTools } from './support/install-tools.ts';

/** Installs the browsers, servers and programs that the tests need and this machine lacks. */
installTools();
