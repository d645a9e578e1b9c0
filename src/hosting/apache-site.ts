import { timeouts, siteRoot, type HostRules } from './host-rules.ts';

/** Writes the site file for Apache: what `.htaccess` may not say, about logs, silent connections and the server's name. */
export function apacheSite({ host }: Pick<HostRules, 'host'>): string {
  return `# Written by the build from src/hosting/. Put it into /etc/apache2/sites-available/ and the site into ${siteRoot}.
# For HTTPS: certbot --apache -d ${host}
ServerTokens Prod
ServerSignature Off
TraceEnable Off

# Whoever opens connections and stays silent must not take the places of readers.
Timeout ${timeouts.send}
<IfModule mod_reqtimeout.c>
  RequestReadTimeout header=${timeouts.head},minrate=500 body=${timeouts.head},minrate=500
</IfModule>
<IfModule mpm_event_module>
  ThreadsPerChild 64
  MaxRequestWorkers 1024
</IfModule>

# Who reads this site is nobody's business; without a log of its own a site writes into the one of all sites.
<VirtualHost *:80>
  ServerName ${host}
  DocumentRoot ${siteRoot}
  CustomLog /dev/null "-"
  LogLevel alert
  <Directory ${siteRoot}>
    Options FollowSymLinks
    AllowOverride All
    Require all granted
  </Directory>
</VirtualHost>
`;
}
