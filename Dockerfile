# Builds the site and serves it with Caddy on port 8080, as a user without rights:
#   docker build --build-arg SITE_URL=https://… -t insan-alverine-qarsi . && docker run -p 8080:8080 insan-alverine-qarsi
FROM node:24.21.0-bookworm-slim AS build
WORKDIR /site
COPY package.json package-lock.json ./
# `npm ci` refuses a lock file that lacks a package for a platform that is none of ours.
RUN npm install --omit=dev --no-audit --no-fund
COPY . .
ARG SITE_URL
ARG SECURITY_CONTACT
RUN ASTRO_TELEMETRY_DISABLED=1 npm run build

FROM caddy:2.10.2-alpine
COPY --from=build /site/dist /srv
COPY --from=build /site/.build/hosting/Caddyfile /etc/caddy/Caddyfile
# Without the right to open low ports the program starts for anybody, in any jail.
RUN setcap -r /usr/bin/caddy && caddy validate --config /etc/caddy/Caddyfile
ENV SITE_ADDRESS=:8080 HOME=/tmp XDG_CONFIG_HOME=/tmp XDG_DATA_HOME=/tmp
EXPOSE 8080
USER 65534:65534
HEALTHCHECK --interval=30s --timeout=5s --start-period=10s \
  CMD wget --quiet --output-document=/dev/null http://127.0.0.1:8080/robots.txt || exit 1
