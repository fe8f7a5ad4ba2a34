import { on } from "./events.js";
import * as storage from "./storage.js";

// The chat that was open last on this device, in the app or docked.

on("pane", ({ thread }) => thread && storage.write("last-thread", thread));

export const lastThread = () => storage.read("last-thread", "");
