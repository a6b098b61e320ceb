"use strict";
// The theme, copy buttons and tabs: what a page is without this script, it is with it too, only handier.

const root = document.documentElement;

/** Storage can be forbidden, as it often is for pages from a disk. */
function remembered(key) {
  try {
    return localStorage.getItem(key) || "";
  } catch {
    return "";
  }
}

function remember(key, value) {
  try {
    value ? localStorage.setItem(key, value) : localStorage.removeItem(key);
  } catch {
    // The page works without it.
  }
}

function setTheme(theme) {
  theme ? root.setAttribute("data-theme", theme) : root.removeAttribute("data-theme");
}

// At once, so that no page is shown in the other theme first.
setTheme(remembered("error-theme"));

function startTheme() {
  const themes = ["", "light", "dark"];
  const button = document.querySelector("[data-theme-button]");
  const show = () => (button.textContent = "Theme: " + (root.getAttribute("data-theme") || "system"));
  button.addEventListener("click", () => {
    const theme = themes[(themes.indexOf(root.getAttribute("data-theme") || "") + 1) % themes.length];
    setTheme(theme);
    remember("error-theme", theme);
    show();
  });
  show();
  button.hidden = false;
}

function startCopying() {
  if (!navigator.clipboard) {
    return;
  }
  for (const button of document.querySelectorAll("[data-copy]")) {
    button.hidden = false;
    button.addEventListener("click", async () => {
      const copying = navigator.clipboard.writeText(button.parentElement.querySelector("code").textContent);
      button.textContent = await copying.then(() => "Copied", () => "Not allowed");
      setTimeout(() => (button.textContent = "Copy"), 2000);
    });
  }
}

/** Of sections that stand below each other, one is shown; the choice holds on other pages too. */
function startTabs(tabs) {
  const panels = [...tabs.querySelectorAll("section")];
  const list = document.createElement("div");
  list.setAttribute("role", "tablist");
  list.setAttribute("aria-label", tabs.getAttribute("data-tabs"));
  const buttons = panels.map((panel) => {
    const heading = panel.querySelector("h3");
    const button = document.createElement("button");
    button.type = "button";
    button.textContent = heading.textContent;
    button.id = panel.id + "-tab";
    button.setAttribute("role", "tab");
    button.setAttribute("aria-controls", panel.id);
    panel.setAttribute("role", "tabpanel");
    panel.setAttribute("aria-labelledby", button.id);
    heading.className = "paper";
    list.append(button);
    return button;
  });
  const select = (chosen) =>
    buttons.forEach((button, at) => {
      button.setAttribute("aria-selected", String(at === chosen));
      button.tabIndex = at === chosen ? 0 : -1;
      panels[at].hidden = at !== chosen;
    });
  const choose = (chosen) => {
    select(chosen);
    remember("error-language", buttons[chosen].textContent);
  };
  buttons.forEach((button, at) => button.addEventListener("click", () => choose(at)));
  list.addEventListener("keydown", (event) => {
    if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) {
      return;
    }
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    const edge = { Home: 0, End: buttons.length - 1 }[event.key];
    const at = buttons.indexOf(document.activeElement);
    const next = edge === undefined && step ? (at + step + buttons.length) % buttons.length : edge;
    if (next !== undefined) {
      event.preventDefault();
      choose(next);
      buttons[next].focus();
    }
  });
  tabs.prepend(list);
  select(Math.max(0, buttons.findIndex((button) => button.textContent === remembered("error-language"))));
}

document.addEventListener("DOMContentLoaded", () => {
  startTheme();
  startCopying();
  document.querySelectorAll("[data-tabs]").forEach(startTabs);
});
