/* Keeps the pages that were read, so that they can be read again without network, marked with their time.
   Nothing private is kept: no desk, no account, no answer to a session (those say "private" or "no-store"). */

const VERSION = "1";
const PAGES = `pages-${VERSION}`;
const ASSETS = `assets-${VERSION}`;
const MOST_PAGES = 60;
const MOST_ASSETS = 150;
const LONGEST_PAGE = 1e6;
const OLDEST = 30 * 86400e3;
const PATIENCE = 4000;
const OFFLINE = "/offline";
const OTHERS = /^\/(admin|account|sign-|embed|screen|api|health)|^\/starred\/|\.[a-z0-9]+$/;
const FOR_GOOD = /^\/(css|js|font|img)\/.*-[0-9a-f]{32}\.[a-z0-9]+$|^\/webjars\/|^\/css\/accent-[0-9a-f]{6}\.css$|^\/logo-[0-9a-f]{32}\.png$|^\/media\/[0-9a-f]{32}\//;

const isKeepable = ({ status, type, headers }) => status === 200 && type === "basic"
  && /^text\/html/.test(headers.get("Content-Type")) && !/private|no-store/.test(headers.get("Cache-Control"));

async function trim(cache, most) {
  const keys = await cache.keys();
  await Promise.all(keys.slice(0, Math.max(0, keys.length - most)).map((key) => cache.delete(key)));
}

async function keepAssets(html) {
  const assets = await caches.open(ASSETS);
  const paths = [...html.matchAll(/ (?:href|src|data-changed|data-module)="(\/[^"#?]+)"/g)].map(([, path]) => path);
  for (const path of new Set(paths.filter((path) => FOR_GOOD.test(path)))) {
    if (!(await assets.match(path))) {
      await assets.add(path);
    }
  }
  await trim(assets, MOST_ASSETS);
}

function copy(answer, html, more = {}, status = 200) {
  const headers = new Headers(answer.headers);
  headers.delete("Content-Encoding");
  headers.delete("Content-Length");
  Object.entries(more).forEach(([name, value]) => headers.set(name, value));
  return new Response(html, { status, headers });
}

async function keep(url, answer) {
  const pages = await caches.open(PAGES);
  if (answer.status === 404 || answer.status === 410) {
    await pages.delete(url);
  }
  if (isKeepable(answer)) {
    const html = await answer.text();
    if (html.length <= LONGEST_PAGE) {
      await pages.delete(url);
      await pages.put(url, copy(answer, html, { Kept: new Date().toISOString() }));
      await trim(pages, MOST_PAGES);
      await keepAssets(html);
    }
  }
}

async function find(url) {
  const pages = await caches.open(PAGES);
  const page = await pages.match(url);
  if (page && Date.now() - Date.parse(page.headers.get("Kept")) > OLDEST) {
    await pages.delete(url);
    return undefined;
  }
  return page;
}

async function marked(page) {
  const html = await page.text();
  return copy(page, html.replace("<html ", `<html data-kept="${page.headers.get("Kept")}" `));
}

async function keepOfflinePage() {
  const answer = await fetch(OFFLINE, { credentials: "omit", cache: "no-cache" });
  const html = await answer.text();
  await (await caches.open(ASSETS)).put(OFFLINE, copy(answer, html));
  await keepAssets(html);
}

async function offline() {
  const page = await caches.match(OFFLINE);
  return page ? copy(page, await page.text(), {}, 503) : Response.error();
}

const impatience = () => new Promise((resolve) => setTimeout(resolve, PATIENCE));

async function page(event) {
  const { url } = event.request;
  const fresh = fetch(event.request);
  event.waitUntil(fresh.then((answer) => keep(url, answer.clone())).catch(() => {}));
  const kept = await find(url);
  const answer = await (kept ? Promise.race([fresh, impatience()]) : fresh).catch(() => undefined);
  if (answer && (answer.status < 500 || !kept)) {
    return answer;
  }
  return kept ? marked(kept) : offline();
}

async function asset(request) {
  const assets = await caches.open(ASSETS);
  const known = await assets.match(request);
  if (known) {
    return known;
  }
  const answer = await fetch(request);
  if (answer.status === 200 && !/private|no-store|no-cache/.test(answer.headers.get("Cache-Control"))) {
    await assets.put(request, answer.clone());
  }
  return answer;
}

async function tidy() {
  for (const name of await caches.keys()) {
    if (name !== PAGES && name !== ASSETS) {
      await caches.delete(name);
    }
  }
  for (const { url } of await (await caches.open(PAGES)).keys()) {
    await find(url);
  }
}

self.addEventListener("install", (event) => {
  self.skipWaiting();
  event.waitUntil(keepOfflinePage());
});

self.addEventListener("activate", (event) => event.waitUntil(tidy().then(() => self.clients.claim())));

self.addEventListener("message", (event) => {
  const url = new URL(event.data?.keep ?? "", location.origin);
  if (event.data?.keep && url.origin === location.origin && !OTHERS.test(url.pathname)) {
    url.hash = "";
    event.waitUntil(fetch(url).then((answer) => keep(url.href, answer)).catch(() => {}));
  }
});

self.addEventListener("fetch", (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (origin !== location.origin) {
    return;
  }
  if (pathname === "/sign-out") {
    event.waitUntil(caches.delete(PAGES));
  } else if (request.method === "GET" && request.mode === "navigate" && !OTHERS.test(pathname)) {
    event.respondWith(page(event));
  } else if (request.method === "GET" && FOR_GOOD.test(pathname)) {
    event.respondWith(asset(request));
  }
});
