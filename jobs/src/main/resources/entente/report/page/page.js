'use strict';
// The page is whole without this script: it narrows, finds, moves the map, and keeps what is shown in the address.
(() => {
  const byId = id => document.getElementById(id);
  const all = selector => Array.from(document.querySelectorAll(selector));
  const form = byId('filters');
  const map = byId('network');
  if (!form || !map) {
    return;
  }
  const cards = all('.card');
  const ties = all('.tie');
  const rows = all('tr[data-n]');
  const dots = all('#network .dot');
  const labels = all('#network .labels text');
  const lines = all('#network .line');
  const detail = byId('detail');
  const hint = detail.firstElementChild;
  const count = byId('count');
  const fields = ['q', 'kind', 'bloc', 'side', 'window', 'chance'].map(byId).filter(Boolean);
  const names = cards.map(card => card.querySelector('summary b').textContent.toLowerCase());
  const whole = map.getAttribute('viewBox').split(' ').map(Number);
  let view = whole.slice();
  let chosen = '';

  form.hidden = false;
  document.querySelector('.tools').hidden = false;

  const valueOf = field => field.type === 'checkbox' ? (field.checked ? '1' : '') : field.value;
  const setting = name => {
    const field = byId(name);
    return field ? valueOf(field) : '';
  };
  const isIn = (element, window) =>
    window === '' || ((BigInt('0x' + (element.dataset.w || '0')) >> BigInt(window)) & 1n) === 1n;
  const show = (element, shown) => element.toggleAttribute('data-off', !shown);

  function narrow() {
    const q = setting('q').trim().toLowerCase();
    const [kind, bloc, side, window, chance] = ['kind', 'bloc', 'side', 'window', 'chance'].map(setting);
    const stands = cards.map(card =>
      (!kind || card.dataset.kind === kind) && (!bloc || card.dataset.bloc === bloc) && isIn(card, window));
    const named = names.map(name => !q || name.includes(q));
    const joins = tie => stands[tie.dataset.a] && stands[tie.dataset.b] && (!side || tie.dataset.side === side)
      && (!chance || tie.dataset.k === '1') && isIn(tie, window);
    lines.forEach(line => show(line, joins(line)));
    ties.forEach(tie => show(tie, joins(tie) && (named[tie.dataset.a] || named[tie.dataset.b])));
    dots.concat(labels).forEach(mark => show(mark, stands[mark.dataset.n]));
    cards.forEach((card, n) => show(card, stands[n] && named[n]));
    rows.forEach(row => show(row, stands[row.dataset.n] && named[row.dataset.n]));
    dots.forEach(dot => dot.classList.toggle('hit', q !== '' && named[dot.dataset.n]));
    const actors = stands.filter((stand, n) => stand && named[n]).length;
    count.textContent = actors + ' of ' + cards.length + ' actors, '
      + ties.filter(tie => !tie.hasAttribute('data-off')).length + ' of ' + ties.length + ' ties';
    light();
  }

  // What does not touch the chosen or found actors steps back.
  function light() {
    const q = setting('q').trim().toLowerCase();
    const lit = new Set();
    let isLit = line => lit.has(line.dataset.a) || lit.has(line.dataset.b);
    if (chosen.startsWith('tie-')) {
      const tie = byId(chosen);
      lit.add(tie.dataset.a).add(tie.dataset.b);
      isLit = line => line.dataset.t === chosen.slice(4);
    } else if (chosen) {
      lit.add(chosen.slice(6));
    } else if (q) {
      names.forEach((name, n) => name.includes(q) && lit.add(String(n)));
    }
    const near = new Set(lit);
    lines.forEach(line => {
      const bright = lit.size === 0 || isLit(line);
      line.classList.toggle('faint', !bright);
      if (bright && lit.size > 0 && !line.hasAttribute('data-off')) {
        near.add(line.dataset.a).add(line.dataset.b);
      }
    });
    dots.concat(labels).forEach(mark => mark.classList.toggle('faint', lit.size > 0 && !near.has(mark.dataset.n)));
  }

  function choose(id) {
    const source = id && byId(id);
    all('.chosen').forEach(element => element.classList.remove('chosen'));
    detail.replaceChildren();
    chosen = '';
    if (!source || !/^(actor|tie)-\d+$/.test(id)) {
      detail.append(hint);
    } else {
      chosen = id;
      source.classList.add('chosen');
      const head = document.createElement('h3');
      const parts = source.querySelector('summary').cloneNode(true);
      head.append(...parts.childNodes);
      detail.append(head);
      source.querySelectorAll('.body').forEach(body => detail.append(body.cloneNode(true)));
      if (id.startsWith('actor-')) {
        const list = document.createElement('ul');
        list.className = 'says';
        const n = id.slice(6);
        ties.filter(tie => tie.dataset.a === n || tie.dataset.b === n).slice(0, 12).forEach(tie => {
          const item = document.createElement('li');
          const link = document.createElement('a');
          link.href = '#' + tie.id;
          link.textContent = tie.querySelector('summary b').textContent;
          item.append(link, ' ', tie.querySelector('.badge').cloneNode(true));
          list.append(item);
        });
        detail.append(list);
      }
      detail.scrollTop = 0;
    }
    light();
  }

  function move(box) {
    // Whole numbers, so that the address brings back the very view.
    const width = Math.min(whole[2], Math.round(Math.max(whole[2] / 12, box[2])));
    const height = width * whole[3] / whole[2];
    const within = (start, length) => Math.max(0, Math.floor(Math.min(length, start)));
    view = [within(box[0], whole[2] - width), within(box[1], whole[3] - height), width, height];
    map.setAttribute('viewBox', view.join(' '));
  }

  function zoom(factor, x = view[0] + view[2] / 2, y = view[1] + view[3] / 2) {
    move([x - (x - view[0]) * factor, y - (y - view[1]) * factor, view[2] * factor]);
    remember();
  }

  // The address holds the view: it can be sent, and going back works.
  function remember() {
    const state = new URLSearchParams();
    fields.forEach(field => valueOf(field) && state.set(field.id, valueOf(field)));
    if (chosen) {
      state.set('show', chosen);
    }
    if (view[2] < whole[2]) {
      state.set('view', view.slice(0, 3).join('_'));
    }
    const text = state.toString();
    history.replaceState(null, '', text ? '#' + text : location.pathname + location.search);
  }

  function recall() {
    const hash = location.hash.slice(1);
    if (/^(actor|tie)-\d+$/.test(hash)) {
      const target = byId(hash);
      if (target) {
        target.open = true;
        choose(hash);
      }
      narrow();
      return;
    }
    if (hash && !hash.includes('=')) {
      return;
    }
    const state = new URLSearchParams(hash);
    fields.forEach(field => {
      if (field.type === 'checkbox') {
        field.checked = state.get(field.id) === '1';
      } else {
        field.value = state.get(field.id) || '';
      }
      if (field.selectedIndex === -1) {
        field.selectedIndex = 0;
      }
    });
    const box = (state.get('view') || '').split('_').map(Number);
    move(box.length === 3 && box.every(Number.isFinite) ? box : whole);
    choose(state.get('show') || '');
    narrow();
  }

  form.addEventListener('input', () => { narrow(); remember(); });
  form.addEventListener('submit', event => {
    event.preventDefault();
    const first = cards.find(card => !card.hasAttribute('data-off'));
    if (first) {
      choose(first.id);
      remember();
      byId('map').scrollIntoView();
      detail.focus({preventScroll: true});
    }
  });
  form.addEventListener('reset', () => setTimeout(() => { choose(''); move(whole); narrow(); remember(); }));

  map.addEventListener('click', event => {
    const mark = event.target.closest('[data-n], .line[data-t]');
    if (!moved) {
      choose(!mark ? '' : mark.dataset.n ? 'actor-' + mark.dataset.n : 'tie-' + mark.dataset.t);
      remember();
    }
  });

  // In the panel and in the tables above the map a link chooses; elsewhere it leads to the entry, which opens.
  document.addEventListener('click', event => {
    const link = event.target.closest('a[href^="#actor-"], a[href^="#tie-"]');
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey) {
      return;
    }
    event.preventDefault();
    const id = link.getAttribute('href').slice(1);
    choose(id);
    remember();
    byId('map').scrollIntoView();
    detail.focus({preventScroll: true});
  });

  const canvas = byId('canvas');
  let held = null;
  let moved = false;
  const scale = () => view[2] / map.getBoundingClientRect().width;
  canvas.addEventListener('pointerdown', event => {
    moved = false;
    held = event.pointerType === 'mouse' && event.button === 0 ? [event.clientX, event.clientY, view.slice()] : null;
  });
  addEventListener('pointermove', event => {
    if (held) {
      const dx = event.clientX - held[0];
      const dy = event.clientY - held[1];
      if (moved || Math.abs(dx) + Math.abs(dy) > 4) {
        moved = true;
        move([held[2][0] - dx * scale(), held[2][1] - dy * scale(), held[2][2]]);
      }
    }
  });
  addEventListener('pointerup', () => {
    if (held && moved) {
      remember();
    }
    held = null;
  });
  canvas.addEventListener('wheel', event => {
    if (event.ctrlKey) {
      event.preventDefault();
      const box = map.getBoundingClientRect();
      zoom(event.deltaY > 0 ? 1.2 : 1 / 1.2,
        view[0] + (event.clientX - box.left) * scale(), view[1] + (event.clientY - box.top) * scale());
    }
  }, {passive: false});
  canvas.addEventListener('keydown', event => {
    const step = view[2] / 8;
    const moves = {ArrowLeft: [-step, 0], ArrowRight: [step, 0], ArrowUp: [0, -step], ArrowDown: [0, step]};
    if (moves[event.key] && view[2] < whole[2]) {
      move([view[0] + moves[event.key][0], view[1] + moves[event.key][1], view[2]]);
      remember();
    } else if (event.key === '+' || event.key === '=') {
      zoom(1 / 1.4);
    } else if (event.key === '-') {
      zoom(1.4);
    } else if (event.key === '0' || event.key === 'Escape') {
      move(whole);
      remember();
    } else {
      return;
    }
    event.preventDefault();
  });
  byId('zoom-in').addEventListener('click', () => zoom(1 / 1.4));
  byId('zoom-out').addEventListener('click', () => zoom(1.4));
  byId('zoom-all').addEventListener('click', () => { move(whole); remember(); });
  byId('save').addEventListener('click', () => {
    const copy = map.cloneNode(true);
    copy.setAttribute('xmlns', 'http://www.w3.org/2000/svg');
    const style = document.createElementNS('http://www.w3.org/2000/svg', 'style');
    style.textContent = document.querySelector('style').textContent + '.faint{opacity:.12}[data-off]{display:none}';
    copy.prepend(style);
    const link = document.createElement('a');
    link.download = 'network.svg';
    link.href = URL.createObjectURL(new Blob([new XMLSerializer().serializeToString(copy)], {type: 'image/svg+xml'}));
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href));
  });

  addEventListener('hashchange', recall);
  recall();
})();
