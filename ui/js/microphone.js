// Whether this page can record: browsers keep the microphone closed on an address that begins with http.
export const canRecord = () => window.isSecureContext && Boolean(navigator.mediaDevices?.getUserMedia) && typeof MediaRecorder === "function";
