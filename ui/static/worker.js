// The page's worker: Ribbit starts without a network, and is told of messages while it is closed. The server writes the line
// before this one: KEPT, whose name changes with the page's files, {name, files, static, offline, icon, subscriptions}.

const ours = `ribbit ${registration.scope} `;

addEventListener("install", (event) => event.waitUntil(keep()));
addEventListener("activate", (event) => event.waitUntil(forgetOlder()));

async function keep() {
  const cache = await caches.open(ours + KEPT.name);
  await cache.addAll(KEPT.files);
  await skipWaiting();
}

async function forgetOlder() {
  for (const name of await caches.keys()) {
    if (name.startsWith(ours) && name !== ours + KEPT.name) await caches.delete(name);
  }
}

const kept = async (path) => (await caches.open(ours + KEPT.name)).match(path);

// A page comes from the server, whose word counts; without it there is one that shows what waits to be sent. Everything else that
// the page asks for goes its way.
addEventListener("fetch", (event) => {
  const { request } = event;
  if (request.method !== "GET") return;
  if (request.mode === "navigate") event.respondWith(fetch(request).catch(async () => (await kept(KEPT.offline)) ?? Response.error()));
  else if (new URL(request.url).pathname.startsWith(KEPT.static)) event.respondWith(kept(request).then((file) => file ?? fetch(request)));
});

// What is pushed is written for browsers that show it by themselves, too.
addEventListener("push", (event) => {
  const { title, body, navigate, tag } = event.data.json().notification;
  event.waitUntil(registration.showNotification(title, { body, tag, icon: KEPT.icon, data: navigate }));
});

addEventListener("notificationclick", (event) => {
  event.notification.close();
  event.waitUntil(lead(event.notification.data));
});

async function lead(to) {
  const [open] = await clients.matchAll({ type: "window" });
  if (!open) return clients.openWindow(to);
  await open.focus();
  return open.navigate(to);
}

// The push service has another address for this browser from now on.
addEventListener("pushsubscriptionchange", (event) => {
  const options = event.oldSubscription?.options;
  if (options) event.waitUntil(registration.pushManager.subscribe(options).then(tell));
});

const tell = (subscription) =>
  fetch(KEPT.subscriptions, { method: "POST", headers: { "Content-Type": "application/json" }, body: JSON.stringify(subscription) });
