const everyMs = 2000;
const shown = new Map();

function letterOf(notice) {
  const template = document.getElementById(notice.channel);
  const letter = template.content.firstElementChild.cloneNode(true);
  const put = (selector, text) => {
    letter.querySelector(selector).textContent = text;
  };
  put('time', new Date(notice.at).toLocaleTimeString([], { hour: '2-digit', minute: '2-digit' }));
  letter.querySelector('time').dateTime = notice.at;
  put('.to', notice.to);
  put('h2', notice.subject);
  put('.text', notice.text);
  const words = letter.querySelectorAll('h2, .text');
  for (const part of words) Object.assign(part, { lang: notice.language, dir: 'auto' });
  letter.querySelector('.open').href = notice.page;
  letter.querySelector('.stop').href = notice.unsubscribe;
  return letter;
}

function show(notices) {
  const letters = document.getElementById('letters');
  for (const notice of [...notices].reverse()) {
    if (shown.has(notice.id)) continue;
    const letter = letterOf(notice);
    shown.set(notice.id, letter);
    letters.prepend(letter);
  }
  document.getElementById('nothing').hidden = notices.length > 0;
  const count = notices.length === 1 ? '1 message' : `${notices.length} messages`;
  document.getElementById('count').textContent = count;
}

async function look() {
  try {
    const response = await fetch('/api/demo/inbox', { headers: { accept: 'application/json' } });
    if (!response.ok) throw new Error('inbox');
    show((await response.json()).notices);
    document.getElementById('lamp').classList.add('is-open');
  } catch {
    document.getElementById('lamp').classList.remove('is-open');
    document.getElementById('count').textContent = 'No answer just now';
  }
}

fetch('/api/venue')
  .then((response) => response.json())
  .then(({ name }) => {
    document.getElementById('venue').textContent = name;
    document.title = `Inbox · ${name}`;
  })
  .catch(() => {});
void look();
setInterval(look, everyMs);
