// Tab leads from the list through the messages as a whole to the message field. What a message holds can be reached
// once the message itself has the focus, by the arrows.

const STOPS = "a:not([aria-hidden]), button, [role=button]";

// Takes what li holds out of the order of Tab.
export function leaveTabOrder(li) {
  for (const stop of li.querySelectorAll(STOPS)) stop.tabIndex = -1;
}

export function connectPane(pane, signal) {
  const list = pane.querySelector("#messages");
  list?.addEventListener("focusin", (event) => {
    for (const stop of event.target.closest(".message")?.querySelectorAll(STOPS) ?? []) stop.tabIndex = 0;
  }, { signal });
  list?.addEventListener("focusout", (event) => {
    const li = event.target.closest(".message");
    if (li && !li.contains(event.relatedTarget)) leaveTabOrder(li);
  }, { signal });
}
