const show = (id) => {
  const element = document.getElementById(id);
  element.hidden = false;
  return element;
};

async function ask(path) {
  const response = await fetch(path, { headers: { accept: 'application/json' } });
  if (!response.ok) throw new Error(path);
  return response.json();
}

/** Make this browser every screen of the demo, then open the page that was asked for. */
async function signInAndOpen(page) {
  const button = document.getElementById('sign-in');
  button.disabled = true;
  try {
    const response = await fetch('/api/demo/sign-in', { method: 'POST' });
    if (!response.ok) throw new Error('sign-in');
    location.assign(page);
  } catch {
    show('trouble').textContent = 'That did not work just now. Press once more, please.';
    button.disabled = false;
  }
}

function offerDemo() {
  show('demo');
  document.getElementById('sign-in').addEventListener('click', () => signInAndOpen('/staff/'));
  for (const link of document.querySelectorAll('.screen:not([href="/guest/"])')) {
    link.addEventListener('click', (event) => {
      if (event.ctrlKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      void signInAndOpen(link.getAttribute('href'));
    });
  }
}

function sayNow({ openCounters, wait }) {
  const counters = openCounters === 1 ? '1 counter open' : `${openCounters} counters open`;
  const waiting = wait ? `, ${wait.fromMinutes} to ${wait.toMinutes} min wait` : '';
  document.getElementById('lamp').classList.toggle('is-open', openCounters > 0);
  document.getElementById('now-words').textContent =
    openCounters === 0 ? 'The desk is closed' : counters + waiting;
  show('now');
}

ask('/api/venue')
  .then(({ name, isDemo }) => {
    document.getElementById('venue').textContent = name;
    document.title = `${name} · Homeward`;
    if (isDemo) offerDemo();
  })
  .catch(() => {});
ask('/api/board')
  .then(sayNow)
  .catch(() => {});
