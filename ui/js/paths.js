// Code generated from paths.go. DO NOT EDIT.

const base = document.documentElement.dataset.base ?? "";

export const pathHome = base + "/";
export const pathLogin = base + "/login";
export const pathLogout = base + "/logout";
export const pathChats = base + "/chats";
export const pathChatList = base + "/chats/list";
export const pathGone = base + "/chats/gone";
export const pathStickers = base + "/stickers";
export const pathGIFs = base + "/gifs";
export const pathSwitch = base + "/switch";
export const pathKeys = base + "/keys";
export const pathAppearance = base + "/settings/look";
export const pathUsers = base + "/users/";
export const pathLive = base + "/live";
export const pathTus = base + "/api/uploads/tus";
export const pathThread = (id) => `${base}/chats/${id}`;
export const pathListItem = (id) => `${base}/chats/${id}/entry`;
export const pathDay = (id) => `${base}/chats/${id}/day`;
export const pathChanges = (id) => `${base}/chats/${id}/changes`;
export const pathMarks = (id) => `${base}/chats/${id}/marks`;
export const pathMembers = (id) => `${base}/chats/${id}/members`;
export const pathRead = (id) => `${base}/chats/${id}/read`;
export const pathBar = (id) => `${base}/chats/${id}/bar`;
export const pathRoster = (id) => `${base}/chats/${id}/people`;
export const pathMessages = (id) => `${base}/chats/${id}/messages`;
export const pathText = (id, message) => `${base}/chats/${id}/messages/${message}/raw`;
export const pathEdit = (id, message) => `${base}/chats/${id}/messages/${message}/edit`;
export const pathDelete = (id, message) => `${base}/chats/${id}/messages/${message}/delete`;
export const pathReport = (id, message) => `${base}/chats/${id}/messages/${message}/report`;
export const pathReactions = (id, message) => `${base}/chats/${id}/messages/${message}/reactions`;
export const pathCard = (id) => `${base}/users/${id}/card`;
export const pathSticker = (name) => `${base}/stickers/${name}/picture`;
export const pathGIF = (id) => `${base}/gifs/${id}`;
export const pathUpload = (id) => `${base}/api/uploads/${id}`;
export const pathThumb = (id) => `${base}/files/${id}/thumb`;
