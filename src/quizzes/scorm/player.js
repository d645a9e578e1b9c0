/* The player of a quiz in a school platform (SCORM 1.2). It asks nothing of any other place and keeps nothing itself:
   marks and answers go to the platform that opened it; opened as a plain file, it is a quiz without memory. */
(function () {
  'use strict';

  var form = document.getElementById('quiz');
  var result = document.getElementById('result');
  var missing = document.getElementById('missing');
  var texts = JSON.parse(form.getAttribute('data-texts'));
  var asks = Array.prototype.slice.call(form.querySelectorAll('fieldset'));
  var platform = openPlatform();
  var best = 0;

  asks.forEach(function (ask) {
    ask.querySelector('details').hidden = true;
  });
  form.querySelector('button').hidden = false;
  form.addEventListener('change', function () {
    missing.textContent = '';
    keep('incomplete');
  });
  form.addEventListener('submit', function (event) {
    event.preventDefault();
    var open = asks.filter(function (ask) {
      return chosenIn(ask) === '-';
    })[0];
    if (open) return askFor(open);
    mark();
    var score = Math.round((100 * countRight()) / asks.length);
    best = Math.max(best, score);
    platform.set('cmi.core.score.min', '0');
    platform.set('cmi.core.score.max', '100');
    platform.set('cmi.core.score.raw', String(best));
    keep('completed');
    result.querySelector('h2').focus();
  });
  result.querySelector('button').addEventListener('click', function () {
    form.reset();
    unmark();
    keep('completed');
    inputsIn(asks[0])[0].focus();
  });
  window.addEventListener('pagehide', function () {
    platform.close();
  });
  restore();

  function restore() {
    var status = platform.get('cmi.core.lesson_status');
    best = Number(platform.get('cmi.core.score.raw')) || 0;
    var held = /^([01]);([A-Z-]*)$/.exec(platform.get('cmi.suspend_data'));
    if (status === 'not attempted' || status === '') platform.set('cmi.core.lesson_status', 'incomplete');
    if (!held || held[2].length !== asks.length) return;
    asks.forEach(function (ask, index) {
      inputsIn(ask).forEach(function (input) {
        input.checked = input.value === held[2].charAt(index);
      });
    });
    if (held[1] === '1') mark();
  }

  /* Who has been through all questions once stays so, whatever is tried again. */
  function keep(status) {
    var isDone = status === 'completed' || platform.get('cmi.core.lesson_status') === 'completed';
    platform.set('cmi.core.lesson_status', isDone ? 'completed' : 'incomplete');
    platform.set('cmi.suspend_data', (result.hidden ? '0;' : '1;') + asks.map(chosenIn).join(''));
    platform.set('cmi.core.exit', isDone ? '' : 'suspend');
    platform.commit();
  }

  function askFor(ask) {
    missing.textContent = texts.missing.replace('{{number}}', String(asks.indexOf(ask) + 1));
    inputsIn(ask)[0].focus();
  }

  function mark() {
    asks.forEach(function (ask) {
      ask.querySelector('.verdict').textContent = isRight(ask) ? texts.yes : texts.again;
      setMarked(ask, true);
    });
    form.querySelector('button').hidden = true;
    result.querySelector('p').textContent = texts.result
      .replace('{{right}}', String(countRight()))
      .replace('{{all}}', String(asks.length));
    result.hidden = false;
  }

  function unmark() {
    asks.forEach(function (ask) {
      ask.querySelector('.verdict').textContent = '';
      setMarked(ask, false);
    });
    form.querySelector('button').hidden = false;
    result.hidden = true;
  }

  function setMarked(ask, isMarked) {
    var details = ask.querySelector('details');
    details.hidden = !isMarked;
    details.open = isMarked;
    inputsIn(ask).forEach(function (input) {
      input.disabled = isMarked;
    });
  }

  function countRight() {
    return asks.filter(isRight).length;
  }

  function isRight(ask) {
    return chosenIn(ask) === ask.getAttribute('data-right');
  }

  function chosenIn(ask) {
    var chosen = ask.querySelector('input:checked');
    return chosen ? chosen.value : '-';
  }

  function inputsIn(ask) {
    return Array.prototype.slice.call(ask.querySelectorAll('input'));
  }

  /* The run-time of the platform, opened; where there is none, one that forgets. */
  function openPlatform() {
    var api = findApi();
    var isOpen = api !== null && String(api.LMSInitialize('')) === 'true';
    return {
      get: function (name) {
        return isOpen ? String(api.LMSGetValue(name)) : '';
      },
      set: function (name, value) {
        if (isOpen) api.LMSSetValue(name, value);
      },
      commit: function () {
        if (isOpen) api.LMSCommit('');
      },
      close: function () {
        if (isOpen) api.LMSFinish('');
        isOpen = false;
      },
    };
  }

  /* It stands in a window around this one, or around the one that opened it. */
  function findApi() {
    var opener = null;
    try {
      opener = window.opener;
    } catch {
      opener = null;
    }
    return apiAround(window) || (opener ? apiAround(opener) : null);
  }

  function apiAround(from) {
    try {
      for (var one = from, steps = 0; steps < 20; one = one.parent, steps += 1) {
        if (one.API) return one.API;
        if (one.parent === one) return null;
      }
    } catch {
      // A window of another site may not be looked into.
    }
    return null;
  }
})();
