import * as alerts from "../alertsettings.js";
import * as capabilities from "../capabilities.js";
import { on } from "../events.js";
import { load } from "../ondemand.js";
import { connect as connectPass } from "../pass.js";
import { localise } from "../time.js";

// Forms of the settings are answered with the part of the page they are in. What went wrong, or that all went well, gets
// the focus that went with the old part.

export function connect() {
  on("dialog-shown", ({ root }) => root.querySelector(".avatar-choice") && load.avatar().then(({ connect }) => connect(root), () => {}));
  connectPass();
  alerts.connect();
  capabilities.show();
  document.addEventListener("htmx:before:swap", onSwap);
  document.addEventListener("htmx:after:swap", ({ detail }) => {
    if (detail.ctx?.sourceElement?.closest(".docked")) return;
    localise(document);
    const place = document.querySelector("[aria-invalid=true]") ?? document.querySelector("[data-focus]");
    place?.focus();
  });
}

// Only the same part may take its place; any other answer is a problem, shown in the form.
function onSwap(event) {
  const { ctx, tasks } = event.detail;
  const main = tasks.find((task) => task.type === "main");
  if (!main?.target.id || main.fragment.querySelector(`#${CSS.escape(main.target.id)}`)) return;
  event.preventDefault();
  const form = ctx.sourceElement.closest("form");
  const line = main.fragment.querySelector(".problem");
  form?.querySelector(".problem")?.remove();
  if (line) form?.prepend(line);
}
