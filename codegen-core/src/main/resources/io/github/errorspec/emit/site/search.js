"use strict";
// Search, filters, the box for pasted bodies, and the way from an address that has no page to the entry that is meant.

/** What the index says, once it is loaded. */
let loading = null;

/** Called by the index itself: a page from a disk may load a script, and nothing else. */
function errorIndex(head, lines) {
  const folder = new URL(document.body.dataset.index, location.href);
  const rows = lines.map(([code, name, status, group, retry, state, stem, given, words, tags], order) => {
    const ids = given ? given.split(" ") : state === "retired" ? [] : [name.toUpperCase().replace(/[^A-Z0-9]+/g, "_")];
    return {
      code, name, status, state, order, ids, words: words.toLowerCase(),
      group: head.groups[group], retry, tags: tags || [], page: new URL((stem || code) + ".html", folder).href,
      family: head.wildcard !== "" && code.includes(head.wildcard),
      lowCode: code.toLowerCase(), lowName: name.toLowerCase(), lowIds: ids.map((id) => id.toLowerCase()),
    };
  });
  window.errors = { ...head, rows, byCode: new Map(rows.map((row) => [row.code, row])), families: rows.filter((row) => row.family) };
}

/** What is said where the index cannot be had. */
const LOST = "The search could not be loaded. The categories below lead to all errors.";

/** The index, which most readers of a page never need; null if it cannot be had, so that it is asked for again next time. */
function load() {
  loading ??= new Promise((done) => {
    const script = document.createElement("script");
    script.src = document.body.dataset.index;
    script.onload = script.onerror = () => {
      loading = window.errors && loading;
      done(window.errors || null);
    };
    document.head.append(script);
  });
  return loading;
}

/** Whether a family stands for a code; how many wildcards it has, or 0. */
function width(family, code, wildcard) {
  if (family.code.length !== code.length || code.includes(wildcard)) {
    return 0;
  }
  let wildcards = 0;
  for (let i = 0; i < code.length; i++) {
    if (family.code[i] === wildcard) {
      if (code[i] < "0" || code[i] > "9") {
        return 0;
      }
      wildcards++;
    } else if (family.code[i] !== code[i]) {
      return 0;
    }
  }
  return wildcards;
}

/** The row of a code: an exact one, else the family with the fewest wildcards. */
function find(errors, code) {
  const exact = errors.byCode.get(code);
  if (exact) {
    return exact;
  }
  let best = null;
  let least = Infinity;
  for (const family of errors.families) {
    const wildcards = width(family, code, errors.wildcard);
    if (wildcards > 0 && wildcards < least) {
      best = family;
      least = wildcards;
    }
  }
  return best;
}

/** The row of an id, of today or of earlier. */
function findId(errors, id) {
  return errors.rows.find((row) => row.ids.includes(id)) || null;
}

/** The code that a type alone tells, if it is that of a row; the code of a family is that of no error. */
function codeOfType(errors, type) {
  if (!errors.type.length || typeof type !== "string") {
    return undefined;
  }
  const [byId, prefix, before, suffix, origin] = errors.type;
  const scheme = origin.slice(0, origin.indexOf(":") + 1);
  const text = compared((type.startsWith("//") ? scheme : type.startsWith("/") ? origin : "") + type);
  const end = text.length - suffix.length;
  if (end <= prefix.length || !text.startsWith(prefix) || !text.endsWith(suffix)) {
    return undefined;
  }
  const value = unescaped(behind(before, text.slice(prefix.length, end)), true);
  const code = byId ? findId(errors, value)?.code : value;
  const row = code === undefined ? null : find(errors, code);
  return row && !(row.family && row.code === code) ? code : undefined;
}

/** A type without what makes no difference (RFC 3986, 6.2.2), and without a slash at the end. */
function compared(type) {
  return unescaped(type, false)
    .replace(/^([^:/?#\x80-\uffff]*:)?(\/\/[^/?#\x80-\uffff]*)?/, (same) => same.toLowerCase())
    .replace(/\/$/, "");
}

/** With what is percent-encoded for nothing as it is, or all of ASCII; the other hex digits are capitals then. */
function unescaped(text, all) {
  return text.replace(/%[0-9a-f]{2}/gi, (encoded) => {
    const sign = String.fromCharCode(parseInt(encoded.slice(1), 16));
    return (all ? sign < "\x80" : /[\w.~-]/.test(sign)) ? sign : encoded.toUpperCase();
  });
}

/** How well a row fits a word; 0 if it does not. */
function fit(row, word, member) {
  if (row.lowCode === word) return 100;
  if (row === member) return 95;
  if (row.lowIds.includes(word) || row.lowName === word) return 90;
  if (row.lowCode.startsWith(word)) return 80;
  const at = row.lowName.indexOf(word);
  if (at === 0) return 60;
  if (at > 0) return row.lowName[at - 1] === " " ? 50 : 30;
  if (row.lowIds.some((id) => id.includes(word))) return 25;
  if (row.lowCode.includes(word)) return 20;
  return row.words.includes(word) ? 10 : 0;
}

/** The rows that are asked for, the best first. */
function search(errors, question) {
  const words = question.q.toLowerCase().split(/\s+/).filter(Boolean);
  const members = words.map((word) => find(errors, word.toUpperCase()) || find(errors, word));
  const found = [];
  for (const row of errors.rows) {
    if (
      (question.status && String(row.status) !== question.status) ||
      (question.category && row.group !== question.category) ||
      (question.tag && !row.tags.includes(question.tag)) ||
      (question.retry && row.retry !== question.retry) ||
      (question.state && (row.state || "current") !== question.state)
    ) {
      continue;
    }
    let score = 0;
    const all = words.every((word, i) => {
      const one = fit(row, word, members[i]);
      score += one;
      return one > 0;
    });
    if (all) {
      found.push({ row, score });
    }
  }
  found.sort((a, b) => b.score - a.score || a.row.order - b.row.order);
  return found.map((each) => each.row);
}

/** An element; texts never become markup. */
function make(tag, properties, ...children) {
  const element = Object.assign(document.createElement(tag), properties);
  element.append(...children);
  return element;
}

function status(row) {
  return row.status ? make("span", { className: "status s" + Math.floor(row.status / 100) }, String(row.status)) : "";
}

/** The most results that are drawn at once. */
const MOST = 100;

function resultTable(rows) {
  const head = ["Code", "Error", "HTTP"].map((title) => make("th", { scope: "col" }, title));
  const lines = rows.map((row) => {
    const name = make("td", {}, make("b", {}, row.name));
    if (row.state) {
      name.append(" ", make("span", { className: "mark " + row.state }, row.state));
    }
    return make("tr", {}, make("th", { scope: "row" }, make("a", { href: row.page }, row.code)), name, make("td", {}, status(row)));
  });
  return make("table", { className: "codes" }, make("thead", {}, make("tr", {}, ...head)), make("tbody", {}, ...lines));
}

/** All rows are on the page, and some of them are shown; or the best are listed in place of the categories. */
function show(errors, rows, asked) {
  const results = document.querySelector("[data-results]");
  if (errors.whole) {
    const shown = new Set(rows.map((row) => row.page));
    for (const group of document.querySelectorAll("[data-group]")) {
      let some = false;
      for (const line of group.querySelectorAll("tbody tr")) {
        line.hidden = asked && !shown.has(line.querySelector("a").href);
        some ||= !line.hidden;
      }
      group.hidden = asked && !some;
    }
  } else {
    document.querySelectorAll("[data-group]").forEach((group) => (group.hidden = asked));
    results.hidden = !asked;
    results.replaceChildren(...(asked && rows.length ? [resultTable(rows.slice(0, MOST))] : []));
  }
  document.querySelectorAll(".overview").forEach((part) => (part.hidden = asked));
}

function told(rows, errors) {
  if (!rows.length) {
    return "Nothing fits. Fewer words or filters find more.";
  }
  const count = rows.length === 1 ? "1 error" : rows.length.toLocaleString("en") + " errors";
  return count + (!errors.whole && rows.length > MOST ? ", the best " + MOST + " of them are shown" : "");
}

const FIELDS = ["q", "status", "category", "tag", "retry", "state"];

function startFinder(form) {
  const found = form.querySelector("[data-found]");
  const read = () => Object.fromEntries(FIELDS.map((name) => [name, form.elements[name] ? form.elements[name].value.trim() : ""]));
  let best = null;
  const update = async () => {
    const question = read();
    const asked = FIELDS.some((name) => question[name]);
    for (const name of FIELDS.slice(1)) {
      form.elements[name]?.classList.toggle("set", Boolean(question[name]));
    }
    keepInAddress(question);
    const errors = await load();
    const rows = errors ? search(errors, question) : [];
    best = asked && question.q ? rows[0] : null;
    if (errors) {
      show(errors, rows, asked);
    }
    found.textContent = !asked ? "" : errors ? told(rows, errors) : LOST;
  };
  form.addEventListener("input", update);
  form.addEventListener("focusin", load, { once: true });
  form.addEventListener("reset", () => setTimeout(update));
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    update().then(() => best && location.assign(best.page));
  });
  form.hidden = false;
  const given = new URLSearchParams(location.search);
  for (const name of FIELDS) {
    if (form.elements[name] && given.get(name)) {
      form.elements[name].value = given.get(name);
    }
  }
  if (FIELDS.some((name) => given.get(name))) {
    update();
  }
}

/** So that what is found can be sent to others; the address stays as it is while nothing is asked. */
function keepInAddress(question) {
  const asked = new URLSearchParams(Object.entries(question).filter(([, value]) => value)).toString();
  if (asked !== location.search.slice(1)) {
    history.replaceState(null, "", location.pathname + (asked ? "?" + asked : "") + location.hash);
  }
}

/** A number beyond those that JavaScript can hold stays the text that it is. */
function parse(text) {
  return JSON.parse(text, (name, value, context) =>
    typeof value === "number" && context && !Number.isSafeInteger(value) && Number.isInteger(value) ? context.source : value);
}

/** Where the braces that open at a place of a text are closed; its end, if they are not. */
function closing(text, from) {
  let depth = 0;
  for (let at = from; at < text.length; at++) {
    if (text[at] === '"') {
      for (at++; at < text.length && text[at] !== '"'; at++) {
        at += text[at] === "\\";
      }
    } else if (text[at] === "{") {
      depth++;
    } else if (text[at] === "}" && --depth === 0) {
      return at;
    }
  }
  return text.length;
}

/** The objects in a text, which may stand in one another; of a text of nothing but braces, not all. */
function* bodies(text) {
  let patience = 1e7;
  for (let from = text.indexOf("{"); from >= 0 && patience > 0; from = text.indexOf("{", from + 1)) {
    const to = closing(text, from);
    patience -= to - from;
    try {
      yield parse(text.slice(from, to + 1));
    } catch {
      // The next brace may open one.
    }
  }
}

/** The code in a longer text; behind the last of what codes stand behind, if there is such a thing. */
function behind(after, text) {
  const start = after && typeof text === "string" ? text.lastIndexOf(after) : -1;
  return start < 0 ? text : text.slice(start + after.length);
}

/** What stands at a place of a body. */
function at(body, path) {
  return path ? path.reduce((value, step) => (value !== null && typeof value === "object" ? value[step] : undefined), body) : undefined;
}

/** The row that a text is about: by the code or the type of a body, else by a code or an id among its words. */
function recognise(errors, text) {
  for (const body of bodies(text)) {
    const told = behind(errors.after, at(body, errors.paths.code));
    const isCode = (errors.integers ? /^(0|-?[1-9]\d*)$/ : /^[^]/).test(told) && (typeof told === "string" || Number.isInteger(told));
    const code = isCode ? String(told) : codeOfType(errors, at(body, errors.paths.type));
    const row = code !== undefined && find(errors, code);
    if (row) {
      return { row, code, params: at(body, errors.paths.params), message: at(body, errors.paths.message) };
    }
  }
  for (const word of text.match(/[^\s"'`,;()[\]{}<>=]+/g) || []) {
    const clean = word.replace(/[.:!?]+$/, "");
    const row = find(errors, clean) || findId(errors, clean);
    if (row) {
      return { row, code: row.ids.includes(clean) ? row.code : clean };
    }
  }
  return null;
}

function recognised({ row, code, params, message }, beside = []) {
  const lines = [make("p", {}, status(row), " ", make("a", { href: row.page }, (code + " " + row.name).trim()))];
  if (typeof message === "string") {
    lines.push(make("p", { className: "note" }, message));
  }
  const values = params && typeof params === "object" ? Object.entries(params).filter(([name]) => !beside.includes(name)) : [];
  if (values.length) {
    const facts = values.map(([name, value]) =>
      make("div", {}, make("dt", {}, make("code", {}, name)), make("dd", {}, typeof value === "string" ? value : JSON.stringify(value))));
    lines.push(make("dl", { className: "fact" }, ...facts));
  }
  return lines;
}

function startPasting(box) {
  const field = box.querySelector("textarea");
  const answer = box.querySelector("[data-pasted]");
  field.addEventListener("input", async () => {
    const text = field.value.trim();
    const errors = await load();
    const found = text && errors && recognise(errors, text);
    const nothing = text ? [make("p", {}, errors ? "No code of this catalog is in it." : LOST)] : [];
    answer.replaceChildren(...(found ? recognised(found, errors.beside) : nothing));
  });
  box.hidden = false;
}

/** What a part of an address says; one that is not written as such says itself. */
function decoded(part) {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

/** To the entry of a code or id. */
async function lead(text) {
  const errors = await load();
  const row = errors && (find(errors, text) || findId(errors, text));
  if (row) {
    location.replace(row.page);
  }
}

/** An anchor that this page lacks is that of an entry. */
function followAnchor() {
  const anchor = decoded(location.hash.slice(1));
  if (anchor && !document.getElementById(anchor)) {
    lead(anchor);
  }
}

document.addEventListener("DOMContentLoaded", () => {
  document.querySelectorAll("[data-finder]").forEach(startFinder);
  document.querySelectorAll("[data-paste]").forEach(startPasting);
  if (document.querySelector("[data-listing]")) {
    followAnchor();
    addEventListener("hashchange", followAnchor);
  }
  if (document.querySelector("[data-missing]")) {
    const parts = location.pathname.split("/").filter(Boolean);
    lead(decoded(location.hash.slice(1) || parts[parts.length - 1] || "").replace(/\.(html|md)$/, ""));
  }
});
