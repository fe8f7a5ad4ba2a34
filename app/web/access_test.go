package web_test

import (
	"bytes"
	"context"
	"fmt"
	"net/http"
	"slices"
	"strings"
	"testing"
	"time"

	"ribbit/app/chat"
	"ribbit/app/web"
	"ribbit/app/web/webtest"
	"ribbit/ui"
)

// Who may use a route. A stranger is not signed in; an outsider is, but is no member of the thread in question.
const (
	everybody = "everybody"
	signedIn  = "signed in"
	members   = "members" // of the thread or of the message's thread
	senders   = "senders" // a member who sent the message
	others    = "others"  // a member who did not
	admins    = "admins"
	owners    = "owners" // of the thread
	remover   = "sender or admin"
	makers    = "makers" // of the upload
	adders    = "adders" // of the sticker, or an admin
	noRoute   = "demo"   // only there in the demo
)

// matrix says of every route who may use it, and how it is called so that whoever may gets an answer below 400.
// T and M in paths and bodies stand for the thread and the message.
var matrix = map[string]struct{ who, body string }{
	"GET /healthz":         {everybody, ""},
	"GET /readyz":          {everybody, ""},
	"GET /static/:hash/*":  {everybody, ""},
	"GET /avatars/:file":   {everybody, ""},
	"GET /favicon.ico":     {everybody, ""},
	"GET /worker.js":       {everybody, ""},
	"GET /app.webmanifest": {everybody, ""},
	"GET /offline":         {everybody, ""},
	"GET /metrics":         {everybody, ""},     // on this machine
	"POST /hook/:key":      {everybody, "done"}, // who has the key
	"PUT /hook/:key":       {everybody, "done"},
	"POST /hook/:key/*":    {everybody, "done"},
	"PUT /hook/:key/*":     {everybody, "done"},
	"GET /":                {everybody, ""},
	"GET /chats":           {signedIn, ""},
	"GET /setup":           {everybody, ""},
	"GET /setup/restore":   {everybody, ""},
	"POST /setup/restore":  {everybody, "file"},
	"POST /setup":          {everybody, "username=root&password=correct+horse"},
	"GET /login":           {everybody, ""},
	"POST /login":          {everybody, "username=ada&password=correct+horse+battery"},
	"GET /signup":          {everybody, ""},
	"POST /signup":         {everybody, "username=N&password=correct+horse"},
	"GET /join/:code":      {everybody, ""},
	"POST /join/:code":     {everybody, "username=N&password=correct+horse"},
	"POST /demo":           {noRoute, "user=1"},
	"GET /qr.svg":          {everybody, ""},
	"GET /pass/:code":      {everybody, ""},
	"POST /pass/:code":     {everybody, ""},
	"GET /join":            {everybody, ""},
	"GET /trust":           {everybody, ""},
	"GET /trust/test":      {everybody, ""},

	"GET /trust/ribbit-ca.crt":       {everybody, ""},
	"GET /trust/ribbit.mobileconfig": {everybody, ""},

	"GET /owner/health":                     {admins, ""},
	"POST /owner/health":                    {admins, ""},
	"GET /owner/storage":                    {admins, ""},
	"GET /api/owner/overview":               {admins, ""},
	"GET /api/owner/health":                 {admins, ""},
	"POST /api/owner/health":                {admins, ""},
	"GET /api/owner/storage":                {admins, ""},
	"POST /settings/export":                 {signedIn, ""},
	"GET /api/export":                       {signedIn, ""},
	"POST /owner/backup":                    {admins, ""},
	"POST /api/owner/backup":                {admins, ""},
	"GET /api/owner/backups":                {admins, ""},
	"PUT /api/owner/backups":                {admins, `{"every":"daily"}`},
	"POST /api/owner/backups":               {admins, ""},
	"POST /owner/backups":                   {admins, "every=daily&hour=3&keep=7"},
	"POST /owner/backups/now":               {admins, ""},
	"GET /accent/:colour":                   {everybody, ""},
	"GET /owner/identity":                   {admins, ""},
	"POST /owner/identity":                  {admins, "name=Pond&accent=own&own=%23e0a100"},
	"GET /owner/backups/kept/:name":         {admins, ""},
	"GET /owner/backups/kept/:name/remove":  {admins, ""},
	"POST /owner/backups/kept/:name/remove": {admins, ""},
	"GET /api/owner/backups/kept":           {admins, ""},
	"GET /api/owner/backups/kept/:name":     {admins, ""},
	"DELETE /api/owner/backups/kept/:name":  {admins, ""},
	"GET /logo/:blob":                       {everybody, ""},
	"POST /owner/identity/logo":             {admins, ""},
	"POST /owner/identity/logo/remove":      {admins, ""},
	"PUT /api/owner/identity/logo":          {admins, `{"upload":"U"}`},
	"DELETE /api/owner/identity/logo":       {admins, ""},
	"GET /api/owner/identity":               {admins, ""},
	"PUT /api/owner/identity":               {admins, `{"accent":"#e0a100"}`},
	"POST /owner/gifs":                      {admins, "key=abc"},
	"POST /owner/gifs/remove":               {admins, ""},
	"GET /api/owner/gifs":                   {admins, ""},
	"PUT /api/owner/gifs":                   {admins, `{"key":"abc"}`},
	"DELETE /api/owner/gifs":                {admins, ""},
	"GET /owner/chats":                      {admins, ""},
	"POST /owner/chats":                     {admins, "keep_direct=30&make_groups=true"},
	"POST /owner/chats/:id<int>":            {admins, "slow=5"},
	"GET /api/owner/chats":                  {admins, ""},
	"PUT /api/owner/chats":                  {admins, `{"keepDays":{"direct":30}}`},
	"PUT /api/owner/chats/:id":              {admins, `{"slowSeconds":5}`},
	"GET /owner/log":                        {admins, ""},
	"GET /api/owner/reports":                {admins, ""},
	"GET /api/owner/reports/:id":            {admins, ""},
	"PUT /api/owner/reports/:id":            {admins, `{"delete":false}`},
	"GET /owner/reports/:id<int>/ban":       {admins, ""},
	"POST /owner/reports/:id<int>/ban":      {admins, "messages=keep"},
	"GET /owner/reports/:id<int>/warning":   {admins, ""},
	"POST /owner/reports/:id<int>/warning":  {admins, "warning=stop"},
	"GET /forgot":                           {everybody, ""},
	"GET /reset/:code":                      {everybody, ""},
	"POST /reset/:code":                     {everybody, "password=correct+horse"},
	"POST /api/owner/people/:id/reset":      {admins, ""},
	"POST /owner/people/:id<int>/reset":     {admins, ""},

	"GET /api/owner/bots":                                 {admins, ""},
	"POST /api/owner/bots":                                {admins, `{"username":"N"}`},
	"PUT /api/owner/bots/:id":                             {admins, `{"disabled":true}`},
	"GET /api/owner/bots/:id/tokens":                      {admins, ""},
	"POST /api/owner/bots/:id/tokens":                     {admins, `{"label":"nas"}`},
	"DELETE /api/owner/bots/:id/tokens/:tokenId":          {admins, ""},
	"GET /api/owner/bots/:id/deliveries":                  {admins, ""},
	"GET /api/owner/bots/:id":                             {admins, ""},
	"POST /api/owner/bots/:id/deliveries/:delivery/retry": {admins, ""},
	"GET /api/owner/deliveries":                           {admins, ""},
	"GET /api/owner/programs":                             {admins, ""},
	"PUT /api/owner/programs":                             {admins, `{"everybodyMakesBots":false}`},
	"GET /api/bots":                                       {signedIn, ""},
	"POST /api/bots":                                      {admins, `{"username":"N"}`}, // and everybody, where the owner says so
	"GET /api/bots/:id":                                   {admins, ""},                 // and who made it
	"PUT /api/bots/:id":                                   {admins, `{"disabled":true}`},
	"GET /api/bots/:id/tokens":                            {admins, ""},
	"POST /api/bots/:id/tokens":                           {admins, `{"label":"nas"}`},
	"DELETE /api/bots/:id/tokens/:tokenId":                {admins, ""},
	"GET /api/bots/:id/deliveries":                        {admins, ""},
	"POST /api/bots/:id/deliveries/:delivery/retry":       {admins, ""},
	"GET /api/bots/:id/commands":                          {admins, ""},
	"PUT /api/bots/:id/commands":                          {admins, `{"commands":[{"name":"weather","description":"how it will be"}]}`},
	"GET /api/chat_threads/:id/commands":                  {members, ""},
	"GET /chats/:id<int>/commands":                        {members, ""},
	"POST /login/code":                                    {everybody, "ticket=none&code=123456"},
	"GET /login/provider":                                 {everybody, ""},
	"GET /login/provider/back":                            {everybody, ""},
	"GET /settings/provider":                              {signedIn, ""},
	"POST /settings/provider":                             {signedIn, ""},
	"POST /settings/provider/end":                         {signedIn, "password=correct+horse+battery"},
	"GET /settings/second-factor":                         {signedIn, ""},
	"POST /settings/second-factor":                        {signedIn, "password=correct+horse+battery"},
	"POST /settings/second-factor/confirm":                {signedIn, "code=CODE"},
	"POST /settings/second-factor/recovery":               {signedIn, "password=correct+horse+battery"},
	"POST /settings/second-factor/end":                    {signedIn, "password=correct+horse+battery"},
	"GET /api/settings/second_factor":                     {signedIn, ""},
	"POST /api/settings/second_factor":                    {signedIn, `{"password":"correct horse battery"}`},
	"PUT /api/settings/second_factor":                     {signedIn, `{"code":"CODE"}`},
	"DELETE /api/settings/second_factor":                  {signedIn, `{"password":"correct horse battery"}`},
	"POST /api/settings/second_factor/recovery":           {signedIn, `{"password":"correct horse battery"}`},
	"GET /settings/passkeys":                              {signedIn, ""},
	"GET /settings/passkeys/:id<int>/remove":              {signedIn, ""},
	"POST /settings/passkeys/:id<int>/remove":             {signedIn, "password=correct+horse+battery"},
	"GET /api/settings/passkeys":                          {signedIn, ""},
	"POST /api/settings/passkeys":                         {signedIn, `{"name":"Laptop","credential":MADE}`},
	"POST /api/settings/passkeys/options":                 {signedIn, `{"password":"correct horse battery"}`},
	"DELETE /api/settings/passkeys/:id":                   {signedIn, `{"password":"correct horse battery"}`},
	"POST /api/auth/passkey":                              {everybody, `{"credential":SIGNED}`},
	"POST /api/auth/passkey/options":                      {everybody, ""},
	"DELETE /api/owner/people/:id/second_factor":          {admins, ""},
	"POST /owner/people/:id<int>/second-factor":           {admins, ""},
	"GET /bots":                                       {signedIn, ""},
	"POST /bots":                                      {admins, "username=N"},
	"GET /bots/:bot<int>":                             {admins, ""},
	"POST /bots/:bot<int>/disabled":                   {admins, "disabled=true"},
	"POST /bots/:bot<int>/hook":                       {admins, "url=http://10.1.2.3/bot"},
	"POST /bots/:bot<int>/hook/end":                   {admins, ""},
	"POST /bots/:bot<int>/tokens":                     {admins, "label=nas&scope=read&days=30"},
	"POST /bots/:bot<int>/tokens/:token<int>/end":     {admins, ""},
	"POST /bots/:bot<int>/deliveries/:delivery/retry": {admins, ""},
	"GET /owner/programs":                             {admins, ""},
	"POST /owner/programs":                            {admins, "make_bots=false"},
	"PUT /api/bots/:id/hook":                          {admins, `{"url":"http://10.1.2.3/bot"}`},
	"DELETE /api/bots/:id/hook":                       {admins, ""},

	"GET /api/owner/hooks":                        {admins, ""},
	"POST /api/owner/hooks":                       {admins, `{"threadId":C,"label":"Washer"}`},
	"POST /api/owner/hooks/:id/renew":             {admins, ""},
	"DELETE /api/owner/hooks/:id":                 {admins, ""},
	"GET /owner/hooks":                            {admins, ""},
	"POST /owner/hooks":                           {admins, "thread=C&label=Washer"},
	"POST /owner/hooks/:hook<int>/renew":          {admins, ""},
	"POST /owner/hooks/:hook<int>/end":            {admins, ""},
	"GET /api/chat_threads/:id/hooks":             {owners, ""},
	"POST /api/chat_threads/:id/hooks":            {owners, `{"label":"Washer"}`},
	"DELETE /api/chat_threads/:id/hooks/:hookId":  {owners, ""},
	"GET /chats/:id<int>/hooks":                   {owners, ""},
	"POST /chats/:id<int>/hooks":                  {owners, "label=Washer"},
	"POST /chats/:id<int>/hooks/:hook<int>/renew": {owners, ""},
	"POST /chats/:id<int>/hooks/:hook<int>/end":   {owners, ""},

	"GET /api/owner/invites":                {admins, ""},
	"POST /api/owner/invites":               {admins, `{"uses":1}`},
	"DELETE /api/owner/invites/:id":         {admins, ""},
	"GET /api/owner/joining":                {admins, ""},
	"PUT /api/owner/joining":                {admins, `{"signup":"open"}`},
	"GET /api/owner/people":                 {admins, ""},
	"GET /api/owner/people/:id":             {admins, ""},
	"PUT /api/owner/people/:id":             {admins, `{"admin":true}`},
	"DELETE /api/owner/people/:id/sessions": {admins, ""},
	"PUT /api/owner/people/:id/ban":         {admins, `{"removeMessages":true}`},
	"DELETE /api/owner/people/:id/ban":      {admins, ""},
	"GET /api/owner/log":                    {admins, ""},
	"GET /owner/log/export":                 {admins, ""},
	"GET /owner/tokens":                     {admins, ""},
	"POST /owner/tokens/:id<int>/end":       {admins, ""},
	"GET /api/owner/tokens":                 {admins, ""},
	"DELETE /api/owner/tokens/:id":          {admins, ""},
	"GET /owner/people":                     {admins, ""},
	"POST /owner/people/:id<int>/admin":     {admins, "admin=true"},
	"GET /owner/people/:id<int>/name":       {admins, ""},
	"POST /owner/people/:id<int>/name":      {admins, "username=N"},
	"POST /owner/people/:id<int>/sign-out":  {admins, ""},
	"POST /owner/people/:id<int>/disabled":  {admins, "disabled=true"},
	"GET /owner/people/:id<int>/ban":        {admins, ""},
	"POST /owner/people/:id<int>/ban":       {admins, "messages=remove"},
	"POST /owner/people/:id<int>/ban/end":   {admins, ""},
	"GET /owner":                            {admins, ""},
	"GET /owner/invites":                    {admins, ""},
	"POST /owner/invites":                   {admins, "uses=1&expires=1"},
	"GET /owner/invites/card":               {admins, ""},
	"GET /owner/invites/:id<int>/print":     {admins, ""},
	"POST /owner/invites/:id<int>/end":      {admins, ""},
	"POST /owner/joining":                   {admins, "signup=open"},

	"GET /api":                                              {everybody, ""},
	"GET /api/openapi.json":                                 {everybody, ""},
	"POST /api/setup/restore":                               {everybody, "file"},
	"POST /api/auth/signup":                                 {everybody, `{"username":"N","password":"correct horse"}`},
	"POST /api/auth/login":                                  {everybody, `{"username":"ada","password":"correct horse battery"}`},
	"GET /api/events":                                       {signedIn, ""},
	"GET /api/stream":                                       {signedIn, ""},
	"GET /api/messages":                                     {signedIn, ""},
	"POST /api/message":                                     {members, `{"gateway":"T","text":"forged"}`},
	"GET /api/ws":                                           {signedIn, ""},
	"GET /api/auth":                                         {signedIn, ""},
	"POST /api/auth/logout":                                 {signedIn, ""},
	"GET /api/settings":                                     {signedIn, ""},
	"PUT /api/settings":                                     {signedIn, `{"showReads":true}`},
	"GET /api/users":                                        {signedIn, ""},
	"GET /api/users/:id":                                    {signedIn, ""},
	"PUT /api/users/me/avatar":                              {signedIn, `{"frog":"1-2-4-4-7"}`},
	"DELETE /api/users/me/avatar":                           {signedIn, ""},
	"GET /avatars/pictures/:blob":                           {signedIn, ""},
	"GET /api/settings/alerts":                              {signedIn, ""},
	"PUT /api/settings/alerts":                              {signedIn, `{"sound":true}`},
	"POST /api/settings/alerts/test":                        {signedIn, ""},
	"GET /api/push/key":                                     {signedIn, ""},
	"POST /api/push/subscriptions":                          {signedIn, `{"endpoint":"https://10.1.2.3/push","keys":{"p256dh":"BCVxsr7N_eNgVRqvHtD0zTZsEc6-VV-JvLexhqUzORcxaOzi6-AYWXvTBHm4bjyPjs7Vd8pZGH6SRpkNtoIAiw4","auth":"BTBZMqHH6r4Tts7J_aSIgg"}}`},
	"DELETE /api/push/subscriptions":                        {signedIn, `{"endpoint":"https://10.1.2.3/push"}`},
	"GET /settings/avatar":                                  {signedIn, ""},
	"POST /settings/avatar":                                 {signedIn, "frog=1-2-4-4-7"},
	"POST /share":                                           {signedIn, "text=something"},
	"POST /settings/avatar/picture":                         {signedIn, ""},
	"POST /settings/avatar/remove":                          {signedIn, ""},
	"GET /api/chat_threads":                                 {signedIn, ""},
	"POST /api/chat_threads":                                {signedIn, `{"receiverId":5}`},
	"GET /api/chat_threads/messages/:id":                    {members, ""},
	"PUT /api/chat_threads/messages/:id":                    {senders, `{"content":"changed"}`},
	"GET /api/chat_threads/:id":                             {members, ""},
	"POST /api/chat_threads/:id/messages":                   {members, `{"content":"forged"}`},
	"PUT /api/chat_threads/:id/read":                        {members, `{}`},
	"PUT /api/chat_threads/:id/settings":                    {members, `{"muted":true}`},
	"PUT /api/chat_threads/:id":                             {owners, `{"title":"mine"}`},
	"PUT /api/chat_threads/:id/owner":                       {owners, `{"userId":5}`},
	"POST /api/chat_threads/:id/members":                    {members, `{"userIds":[1]}`},
	"DELETE /api/chat_threads/:id/members/:userId":          {owners, ""},
	"GET /api/channels":                                     {signedIn, ""},
	"POST /api/channels":                                    {signedIn, `{"title":"N"}`},
	"PUT /api/channels/:id/join":                            {signedIn, ""},
	"POST /api/chat_reactions/messages/:id":                 {members, `{"reaction":"🐸"}`},
	"DELETE /api/chat_reactions/messages/:id":               {members, `{"reaction":"👍"}`},
	"GET /api/search":                                       {signedIn, ""},
	"GET /live":                                             {signedIn, ""},
	"POST /logout":                                          {signedIn, ""},
	"POST /chats":                                           {signedIn, "user=5"},
	"GET /chats/list":                                       {signedIn, ""},
	"GET /chats/new":                                        {signedIn, ""},
	"GET /chats/docked":                                     {signedIn, ""},
	"GET /people":                                           {signedIn, ""},
	"GET /chats/:id<int>":                                   {members, ""},
	"GET /chats/:id<int>/day":                               {members, ""},
	"GET /chats/:id<int>/files":                             {members, ""},
	"GET /chats/:id<int>/entry":                             {members, ""},
	"GET /chats/:id<int>/changes":                           {members, ""},
	"GET /chats/:id<int>/marks":                             {members, ""},
	"GET /chats/:id<int>/members":                           {members, ""},
	"POST /chats/:id<int>/request":                          {members, "action=accept"},
	"GET /requests":                                         {signedIn, ""},
	"POST /settings/requests":                               {signedIn, "requests=never"},
	"POST /settings/server":                                 {admins, "requests=false"},
	"GET /chats/:id<int>/settings":                          {members, ""},
	"POST /chats/:id<int>/settings":                         {members, "muted=true"},
	"POST /chats/:id<int>/read":                             {members, ""},
	"POST /chats/:id<int>/typing":                           {members, ""},
	"GET /stickers":                                         {members, ""},
	"GET /previews/:message<int>":                           {members, ""},
	"GET /gifs":                                             {signedIn, ""},
	"GET /found-gifs":                                       {signedIn, ""},
	"GET /found-gifs/:id":                                   {signedIn, ""},
	"POST /found-gifs/:id":                                  {signedIn, ""},
	"POST /gifs/:id":                                        {members, ""},
	"GET /stickers/add":                                     {signedIn, ""},
	"POST /stickers/add":                                    {signedIn, ""},
	"POST /stickers/:name/remove":                           {adders, ""},
	"GET /stickers/:name/picture":                           {signedIn, ""},
	"GET /api/stickers":                                     {signedIn, ""},
	"POST /api/stickers":                                    {signedIn, "sticker"},
	"DELETE /api/stickers/:name":                            {adders, ""},
	"GET /chats/gone":                                       {signedIn, ""},
	"GET /chats/:id<int>/bar":                               {members, ""},
	"GET /chats/:id<int>/people":                            {members, ""},
	"POST /chats/:id<int>/people":                           {owners, "title=mine"},
	"GET /chats/:id<int>/people/add":                        {members, ""},
	"POST /chats/:id<int>/people/add":                       {members, "user=1"},
	"GET /chats/:id<int>/people/:user<int>/remove":          {owners, ""},
	"POST /chats/:id<int>/people/:user<int>/remove":         {owners, ""},
	"GET /chats/:id<int>/people/:user<int>/owner":           {owners, ""},
	"POST /chats/:id<int>/people/:user<int>/owner":          {owners, ""},
	"GET /chats/:id<int>/leave":                             {members, ""},
	"POST /chats/:id<int>/leave":                            {members, ""},
	"GET /channels":                                         {signedIn, ""},
	"POST /channels":                                        {signedIn, "title=N"},
	"POST /channels/:id<int>/join":                          {signedIn, ""},
	"GET /chats/:id<int>/messages":                          {members, ""},
	"POST /chats/:id<int>/messages":                         {members, "content=forged"},
	"GET /chats/:id<int>/messages/:message<int>":            {members, ""},
	"GET /chats/:id<int>/messages/:message<int>/raw":        {members, ""},
	"GET /chats/:id<int>/messages/:message<int>/edit":       {members, ""},
	"POST /chats/:id<int>/messages/:message<int>/edit":      {senders, "content=changed"},
	"GET /chats/:id<int>/messages/:message<int>/delete":     {members, ""},
	"POST /chats/:id<int>/messages/:message<int>/delete":    {remover, ""},
	"GET /chats/:id<int>/messages/:message<int>/report":     {members, ""},
	"POST /chats/:id<int>/messages/:message<int>/report":    {others, "reason=bad"},
	"GET /chats/:id<int>/messages/:message<int>/reactions":  {members, ""},
	"POST /chats/:id<int>/messages/:message<int>/reactions": {members, "reaction=🐸"},
	"POST /api/uploads":                                     {signedIn, "file"},
	"GET /api/uploads/:id":                                  {makers, ""},
	"DELETE /api/uploads/:id":                               {makers, ""},
	"OPTIONS /api/uploads/tus":                              {signedIn, ""},
	"OPTIONS /api/uploads/tus/:id":                          {signedIn, ""},
	"POST /api/uploads/tus":                                 {signedIn, "tus"},
	"PATCH /api/uploads/tus/:id":                            {makers, "tus"},
	"DELETE /api/uploads/tus/:id":                           {makers, "tus"},
	"GET /files/:id/:name":                                  {members, ""},
	"GET /files/:id/thumb":                                  {members, ""},
	"GET /api/server":                                       {signedIn, ""},
	"PUT /api/server":                                       {admins, `{"requests":false}`},
	"GET /api/requests":                                     {signedIn, ""},
	"PUT /api/chat_threads/:id/request":                     {members, `{"action":"accept"}`},
	"GET /api/blocks":                                       {signedIn, ""},
	"PUT /api/blocks/:id":                                   {signedIn, ""},
	"DELETE /api/blocks/:id":                                {signedIn, ""},
	"GET /users/:id<int>/block":                             {signedIn, ""},
	"POST /users/:id<int>/block":                            {signedIn, ""},
	"GET /users/:id<int>":                                   {signedIn, ""},
	"GET /search":                                           {signedIn, ""},
	"GET /keys":                                             {signedIn, ""},
	"GET /settings":                                         {signedIn, ""},
	"POST /settings/look":                                   {signedIn, "theme=dark"},
	"POST /settings/alerts":                                 {signedIn, "sound=true"},
	"POST /settings/alerts/test":                            {signedIn, ""},
	"POST /settings/privacy":                                {signedIn, "show_reads=true"},
	"POST /settings/password":                               {signedIn, "password=correct+horse+battery&newPassword=correct+horse+battery"},
	"GET /settings/stay":                                    {signedIn, ""},
	"POST /settings/stay":                                   {signedIn, "newPassword=correct+horse+battery"},
	"POST /settings/sessions/pass":                          {signedIn, ""},
	"POST /settings/sessions/end":                           {signedIn, ""},
	"POST /settings/sessions/:id<int>/end":                  {signedIn, ""},
	"PUT /api/auth/password":                                {signedIn, `{"password":"correct horse battery","newPassword":"correct horse battery"}`},
	"POST /settings/about":                                  {signedIn, "about=leaps"},
	"GET /switch":                                           {signedIn, ""},
	"GET /users/:id<int>/card":                              {signedIn, ""},
	"POST /api/sessions/pass":                               {signedIn, ""},
	"POST /api/auth/pass":                                   {everybody, `{"code":"PASS"}`},
	"GET /api/sessions":                                     {signedIn, ""},
	"DELETE /api/sessions":                                  {signedIn, ""},
	"DELETE /api/sessions/:id":                              {signedIn, ""},
	"GET /owner/reports":                                    {admins, ""},
	"POST /owner/reports/:id<int>/resolve":                  {admins, "delete=M"},
}

// pondWorld is a fresh thread and everybody who may want something of it.
type pondWorld struct {
	r                                    *webtest.Ribbit
	ada, grace, linus, eve, root, nobody *webtest.Person // sender, member, member, outsider, admin outsider, stranger
	thread, message, channel             int64
	names                                int
	hook                                 string         // its key, once one was asked for
	before                               webtest.Thread // how the thread was before somebody tried something
	isTouched                            bool           // since then, by a call that was not refused
	t                                    *testing.T
}

func newPondWorld(t *testing.T) *pondWorld { return newPondWorldWith(t) }

func newPondWorldWith(t *testing.T, options ...webtest.Option) *pondWorld {
	giphy, _ := aGIPHY(t)
	r := webtest.Start(t, append(options, webtest.WithHTTPS(), webtest.WithGIPHY(giphy.URL), webtest.WithProvider("https://id.example", func(string) web.Provider { return nowhere{} }))...)
	w := &pondWorld{t: t, r: r, ada: r.SignUp("ada"), grace: r.SignUp("grace"), eve: r.SignUp("eve"), root: r.Owner("root"), nobody: r.Stranger()}
	w.linus = r.SignUp("linus")
	if w.linus.ID != 5 {
		t.Fatalf("linus has the id %d, the matrix says 5", w.linus.ID)
	}
	a := w.grace.Post("/api/channels", object{"title": "lobby"}).Want(http.StatusCreated)
	w.channel = webtest.Read[struct{ ChatThread webtest.Thread }](a).ChatThread.ID
	w.isTouched = true
	w.fresh()
	return w
}

// fresh makes a new group when something may have changed in the one before.
func (w *pondWorld) fresh() {
	check(w.t, w.r.Store.EndSecondFactor(context.Background(), chat.UserID(w.ada.ID))) // a route before may have switched it on
	if !w.isTouched {
		return
	}
	w.isTouched = false
	w.thread = w.ada.Chat(w.grace, w.linus)
	w.message = w.ada.Send(w.thread, "secret giraffe").ID
	w.grace.Post(reactions(w.message), object{"reaction": "👍"})
}

// call calls a route with the thread's or the message's id in every place.
func (w *pondWorld) call(p *webtest.Person, route, body string) *webtest.Answer {
	a := w.callAs(p, route, body)
	w.isTouched = w.isTouched || a.Status < http.StatusBadRequest && !strings.HasPrefix(route, http.MethodGet)
	return a
}

func (w *pondWorld) callAs(p *webtest.Person, route, body string) *webtest.Answer {
	method, path, _ := strings.Cut(route, " ")
	id := w.thread
	switch {
	case strings.Contains(path, "messages/:id"):
		id = w.message
	case strings.Contains(path, "/sessions/:id"):
		spare, _, err := w.r.Chat.StartSession(context.Background(), chat.User{ID: chat.UserID(w.ada.ID)}, "spare")
		if err != nil {
			panic(err)
		}
		id = int64(spare.Session.ID)
	case path == "/pass/:code" || path == "/api/auth/pass":
		pass := w.pass()
		path, body = strings.Replace(path, ":code", pass, 1), strings.Replace(body, "PASS", pass, 1)
	case strings.Contains(path, "/channels/"), strings.Contains(path, "/owner/chats/"):
		id = w.channel
	case strings.HasPrefix(path, "/users") || strings.HasPrefix(path, "/api/users"):
		id = w.ada.ID
		if strings.HasSuffix(path, "/block") {
			id = w.root.ID // nobody can block oneself
		}
	case strings.HasPrefix(path, "/api/blocks"):
		id = w.root.ID
	case strings.Contains(path, "/tokens/:id") && strings.Contains(path, "/owner/tokens"):
		token, _, err := w.r.Chat.AddToken(context.Background(), chat.User{ID: chat.UserID(w.ada.ID)}, chat.NewToken{Label: "spare"})
		check(w.t, err)
		id = int64(token.ID)
	case strings.Contains(path, "/owner/people/:id"):
		id = w.spare(strings.HasSuffix(path, "/ban/end") || method == http.MethodDelete && strings.HasSuffix(path, "/ban"))
	case strings.Contains(path, "/invites/:id"):
		made := w.root.Post("/api/owner/invites", object{"uses": 1}).Want(http.StatusCreated)
		id = webtest.Read[struct{ ID int64 }](made).ID
	}
	if strings.HasPrefix(path, "/hook/") {
		if w.hook == "" {
			_, w.hook = addHook(w.t, w.r, w.channel, "Washer")
		}
		return p.Do(method, strings.NewReplacer(":key", w.hook, "*", "topic").Replace(path), "text/plain", []byte(body))
	}
	if strings.Contains(path, "/hooks") {
		return w.callHooks(p, method, path, body)
	}
	if strings.Contains(path, "/settings/second") {
		body = w.factor(method+path, body)
	}
	if strings.Contains(path, "passkey") {
		return w.callPasskey(p, method, path, body)
	}
	if strings.Contains(path, "/bots/:") {
		return w.callBot(p, method, path, body)
	}
	if strings.HasPrefix(path, "/previews/") {
		w.preview()
	}
	if a, ok := w.callSticker(p, method, path); ok {
		return a
	}
	if body, ok := w.callFile(p, method, path, body); ok {
		return body
	}
	w.names++
	fill := strings.NewReplacer(
		":id<int>", fmt.Sprint(id), ":id", fmt.Sprint(id), ":message<int>", fmt.Sprint(w.message), ":userId", "5", ":user<int>", "5",
		":hash/*", strings.TrimPrefix(web.AssetsPath(w.r.Server), "/static/")+"frog.svg", ":file", "1-2-4-4-7.svg", ":colour", "e0a100.css", ":code", "nonsense",
	)
	path = fill.Replace(path)
	switch path {
	case "/stickers":
		path += fmt.Sprintf("?thread=%d", w.thread)
	case "/search", "/api/search":
		path += "?q=giraffe"
	}
	if strings.HasSuffix(path, "/reactions") && method == "GET" {
		path += "?reaction=%F0%9F%91%8D"
	}
	body = strings.NewReplacer(`"T"`, fmt.Sprintf(`"%d"`, w.thread), "=M", fmt.Sprintf("=%d", w.message), "=N", fmt.Sprintf("=name%d", w.names), `"N"`, fmt.Sprintf(`"name%d"`, w.names)).Replace(body)
	if strings.HasPrefix(path, "/api/") {
		if body == "" {
			return p.Do(method, path, "", nil)
		}
		return p.Do(method, path, "application/json", []byte(body))
	}
	return p.Do(method, path, "application/x-www-form-urlencoded", []byte(body))
}

// spare is somebody to whom anything may be done.
func (w *pondWorld) spare(isBanned bool) int64 {
	w.names++
	name := fmt.Sprintf("spare%d", w.names)
	u, err := w.r.Store.AddUser(context.Background(), chat.NewUser{Name: name, Fold: name, PasswordHash: "x", CreatedAt: time.Now()})
	check(w.t, err)
	if isBanned {
		check(w.t, w.r.Store.ChangePerson(context.Background(), chat.PersonChange{By: chat.UserID(w.root.ID), User: u.ID, Deed: chat.DeedBan, At: time.Now()}))
	}
	return int64(u.ID)
}

// pass is one of ada's.
func (w *pondWorld) pass() string {
	caller, _, err := w.r.Chat.StartSession(context.Background(), chat.User{ID: chat.UserID(w.ada.ID)}, "desk")
	check(w.t, err)
	pass, err := w.r.Chat.NewPass(context.Background(), caller)
	check(w.t, err)
	return pass.Code
}

// factor has ada have the second factor that a route needs, and fills the code in.
func (w *pondWorld) factor(route, body string) string {
	const secret = "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ"
	ctx, s, ada := context.Background(), w.r.Store, chat.UserID(w.ada.ID)
	check(w.t, s.EndSecondFactor(ctx, ada))
	if strings.Contains(body, "CODE") || strings.Contains(route, "recovery") {
		check(w.t, s.StartSecondFactor(ctx, ada, secret))
	}
	if strings.Contains(route, "recovery") {
		check(w.t, s.ConfirmSecondFactor(ctx, ada, secret, 0, nil, time.Now()))
	}
	return strings.ReplaceAll(body, "CODE", appCode(secret, w.r.Chat.Now()))
}

// callBot calls a route of bots, with one that has a token in the place of its id.
func (w *pondWorld) callBot(p *webtest.Person, method, path, body string) *webtest.Answer {
	w.names++
	bot, err := w.r.Chat.AddBot(context.Background(), chat.User{}, fmt.Sprintf("bot%d", w.names))
	check(w.t, err)
	token, _, err := w.r.Chat.AddToken(context.Background(), bot.User, chat.NewToken{})
	check(w.t, err)
	delivery := "none"
	if strings.Contains(path, ":delivery") {
		_, err := w.r.Store.SetBotHook(context.Background(), bot.ID, "http://127.0.0.1:1/", "secret") // where nobody answers
		check(w.t, err)
		w.grace.Send(w.grace.Chat(&webtest.Person{ID: int64(bot.ID)}), "hello")
		waiting, err := w.r.Store.Deliveries(context.Background(), bot.ID, 1)
		check(w.t, err)
		delivery = waiting[0].Key
	}
	path = strings.NewReplacer(":delivery", delivery, ":tokenId", fmt.Sprint(token.ID), ":token<int>", fmt.Sprint(token.ID), ":bot<int>", fmt.Sprint(bot.ID), ":id", fmt.Sprint(bot.ID)).Replace(path)
	if strings.HasPrefix(path, "/api/") {
		return p.Do(method, path, "application/json", []byte(body))
	}
	return p.Do(method, path, "application/x-www-form-urlencoded", []byte(body))
}

// callHooks calls a route of the pages on which hooks are made, with one of the thread in the place of its id.
func (w *pondWorld) callHooks(p *webtest.Person, method, path, body string) *webtest.Answer {
	hook := "1"
	if strings.Contains(path, "hooks/") {
		h, _ := addHook(w.t, w.r, w.thread, "Washer")
		hook = fmt.Sprint(h.ID)
	}
	if strings.HasPrefix(path, "/api/owner") {
		path = strings.Replace(path, ":id", hook, 1)
	}
	path = strings.NewReplacer(":hookId", hook, ":hook<int>", hook, ":id<int>", fmt.Sprint(w.thread), ":id", fmt.Sprint(w.thread)).Replace(path)
	own := w.root.Chat(w.grace, w.eve) // an admin makes hooks only where they are
	body = strings.NewReplacer("=C", fmt.Sprintf("=%d", own), ":C", fmt.Sprintf(":%d", own)).Replace(body)
	if strings.HasPrefix(path, "/api/") {
		return p.Do(method, path, "application/json", []byte(body))
	}
	return p.Do(method, path, "application/x-www-form-urlencoded", []byte(body))
}

// callFile calls a route of uploads and files, with one of ada's in the place of its id.
func (w *pondWorld) callFile(p *webtest.Person, method, path, body string) (*webtest.Answer, bool) {
	id := "none" // for whoever may ask nothing any more
	made := func(a *webtest.Answer) bool { return a.Status == http.StatusCreated }
	switch {
	case path == "/settings/avatar/picture" || path == "/owner/identity/logo":
		kind, b := fileForm(w.t, nil, "file", "giraffe.jpg", photo(w.t, 20, 20))
		return p.Do(method, path, kind, b), true
	case strings.HasPrefix(path, "/avatars/pictures/"):
		if a := upload(w.t, w.ada, "giraffe.jpg", photo(w.t, 20, 20)); made(a) {
			set := w.ada.Put("/api/users/me/avatar", object{"upload": webtest.Read[webtest.Upload](a).ID}).Want(http.StatusOK)
			path = webtest.Read[webtest.User](set).ProfileImg
		}
	case path == "/api/owner/identity/logo" && method == http.MethodPut:
		u := "none"
		if a := upload(w.t, p, "giraffe.jpg", photo(w.t, 20, 20)); made(a) {
			u = webtest.Read[webtest.Upload](a).ID
		}
		return p.Do(method, path, "application/json", []byte(strings.ReplaceAll(body, `"U"`, `"`+u+`"`))), true
	case strings.Contains(path, "/backups/kept/:name"):
		w.root.Post("/api/owner/backups", nil).Want(http.StatusOK)
		return p.Do(method, strings.Replace(path, ":name", "ribbit-2026-01-02-120000.tar", 1), "", nil), true
	case strings.HasPrefix(path, "/logo/"):
		if a := upload(w.t, w.root, "giraffe.jpg", photo(w.t, 20, 20)); made(a) {
			set := w.root.Put("/api/owner/identity/logo", object{"upload": webtest.Read[webtest.Upload](a).ID}).Want(http.StatusOK)
			path = webtest.Read[struct{ Logo string }](set).Logo
		}
	case path == "/api/uploads":
		kind, b := fileForm(w.t, nil, "file", "a.txt", []byte("giraffe"))
		return p.Do(method, path, kind, b), true
	case path == "/found-gifs/:id":
		id = "wet1"
	case strings.HasPrefix(path, "/files/") || path == "/gifs/:id":
		if a := upload(w.t, w.ada, "giraffe.jpg", photo(w.t, 20, 20)); made(a) {
			id = webtest.Read[webtest.Upload](a).ID
			sent(w.t, w.ada, w.thread, "", id)
			w.before = w.ada.Thread(w.thread)
		}
	case path == "/api/uploads/:id":
		if a := upload(w.t, w.ada, "giraffe.txt", []byte("giraffe")); made(a) {
			id = webtest.Read[webtest.Upload](a).ID
		}
	case strings.HasPrefix(path, "/api/uploads/tus"):
		p = p.With("Tus-Resumable", "1.0.0").With("Upload-Length", "7").With("Upload-Offset", "0")
		ada := w.ada.With("Tus-Resumable", "1.0.0").With("Upload-Length", "7")
		if a := ada.Do(http.MethodPost, "/api/uploads/tus", "", nil); made(a) {
			id = a.Header.Get("Location")[len("/api/uploads/tus/"):]
		}
	default:
		return nil, false
	}
	kind := ""
	if method == http.MethodPatch {
		kind = "application/offset+octet-stream"
	}
	return p.Do(method, strings.NewReplacer(":id", id, ":name", "giraffe").Replace(path), kind, []byte(body)), true
}

// preview gives the message a link with a preview.
func (w *pondWorld) preview() {
	const url = "http://pond.example/giraffe"
	ctx := context.Background()
	if w.ada.Put(message(w.message), object{"content": url}).Status == http.StatusOK {
		since, err := w.r.Store.Removals(ctx)
		check(w.t, err)
		check(w.t, w.r.Store.SetPreview(ctx, chat.MessageID(w.message), chat.LinkPreview{URL: url, Title: "Giraffe", Picture: giraffe(w.t, w.r)}, since, time.Now()))
		w.before = w.ada.Thread(w.thread)
	}
}

// giraffe keeps a picture.
func giraffe(t *testing.T, r *webtest.Ribbit) chat.Blob {
	t.Helper()
	ref, _, err := r.Files.Put(t.Context(), bytes.NewReader(photo(t, 20, 20)))
	check(t, err)
	return chat.Blob(ref)
}

// callSticker calls a route of stickers, with one that ada added in the place of its name.
func (w *pondWorld) callSticker(p *webtest.Person, method, path string) (*webtest.Answer, bool) {
	switch {
	case path == "/api/stickers" && method == http.MethodPost:
		w.names++
		body := object{"upload": "none", "name": fmt.Sprintf("sticker-%d", w.names)}
		if a := upload(w.t, p, "sofa.jpg", photo(w.t, 20, 20)); a.Status == http.StatusCreated {
			body["upload"] = webtest.Read[webtest.Upload](a).ID
		}
		return p.Post(path, body), true
	case path == "/stickers/add" && method == http.MethodPost:
		w.names++
		kind, b := fileForm(w.t, map[string]string{"name": fmt.Sprintf("sticker-%d", w.names)}, "file", "sofa.jpg", photo(w.t, 20, 20))
		return p.Do(method, path, kind, b), true
	case strings.Contains(path, "/stickers/:name"):
		w.names++
		name := fmt.Sprintf("sticker-%d", w.names)
		if a := upload(w.t, w.ada, "sofa.jpg", photo(w.t, 20, 20)); a.Status == http.StatusCreated {
			w.ada.Post("/api/stickers", object{"upload": webtest.Read[webtest.Upload](a).ID, "name": name})
		}
		return p.Do(method, strings.Replace(path, ":name", name, 1), "", nil), true
	}
	return nil, false
}

func TestEveryRouteSaysWhoMayUseIt(t *testing.T) {
	r := webtest.Start(t)
	routes := web.Routes(r.Server)
	for _, route := range routes {
		if _, ok := matrix[route]; !ok {
			t.Errorf("%s is not in the matrix", route)
		}
	}
	for route := range matrix {
		if !slices.Contains(routes, route) {
			t.Errorf("%s is in the matrix, but no route", route)
		}
	}
}

func TestNobodyGetsWhatIsNotTheirs(t *testing.T) {
	w := newPondWorld(t)
	w.r.ForgetErrors()
	for route, rule := range matrix {
		if rule.who == everybody || rule.who == noRoute {
			continue
		}
		t.Run(route, func(t *testing.T) {
			w.fresh()
			w.before = w.ada.Thread(w.thread)
			refused := map[*webtest.Person]bool{w.nobody: true}
			switch rule.who {
			case members, senders, others, owners, remover, makers, adders:
				refused[w.eve], refused[w.root] = true, rule.who != remover && rule.who != adders
			case admins:
				refused[w.eve], refused[w.grace] = true, true
			}
			switch rule.who {
			case senders, owners, remover, makers, adders:
				refused[w.grace] = true
			case others:
				refused[w.ada] = true
			}
			for p, is := range refused {
				if !is {
					continue
				}
				a := w.call(p, route, rule.body)
				toLogin := p == w.nobody && a.Status == http.StatusSeeOther && strings.HasPrefix(a.Header.Get("Location"), "/login")
				isDesk := strings.Contains(route, " "+ui.PathOwner) // for whoever is no admin there is nothing, signed in or not
				want := map[bool]int{true: http.StatusUnauthorized, false: http.StatusNotFound}[p == w.nobody && !isDesk]
				mayBe := a.Status == http.StatusForbidden || a.Status == http.StatusUnprocessableEntity
				if !(toLogin && !isDesk) && a.Status != want && !(mayBe && !isDesk && (p == w.grace || p == w.ada || rule.who == admins || rule.who == adders)) {
					t.Errorf("%s gets %d, want %d: %.200s", p.Name, a.Status, want, a.Body)
				}
				if p != w.grace && p != w.ada && strings.Contains(string(a.Body), "giraffe") {
					t.Errorf("%s reads the secret", p.Name)
				}
			}
			after := w.ada.Thread(w.thread)
			if after.LastSeq != w.before.LastSeq || after.Messages[0].Version != w.before.Messages[0].Version {
				t.Errorf("somebody changed something: %+v became %+v", w.before.Messages, after.Messages)
			}
		})
	}
}

func TestWhoMayUseARouteCan(t *testing.T) {
	w := newPondWorld(t)
	for route, rule := range matrix {
		t.Run(route, func(t *testing.T) {
			w.fresh()
			p := w.ada
			switch {
			case rule.who == noRoute:
				return
			case route == "GET /live" || route == "GET /api/ws":
				w.call(p, route, "").Want(http.StatusUpgradeRequired)
				return
			case route == "GET /api/events" || route == "GET /api/stream":
				return // it has no end, see TestAStreamTellsWhatASocketTells and TestABridgeStreamsAndPosts
			case route == "GET /login/provider/back":
				w.call(w.nobody, route, rule.body).Want(http.StatusUnauthorized) // nobody left
				return
			case route == "POST /login/code":
				w.call(w.nobody, route, rule.body).Want(http.StatusUnauthorized) // what it says of the password is forged
				return
			case strings.Contains(route, "/:code"):
				w.call(p, route, rule.body) // signed in already, or the code is nonsense
				return
			case strings.Contains(route, "/owner/reports/:id"):
				return // see TestAReportReachesTheOwner, TestAnAdminDecidesAboutAReport
			case route == "PUT /api/owner/joining" || route == "POST /owner/joining":
				w.call(w.root, route, rule.body).Want(http.StatusConflict) // the test's server was started with an answer
				return
			case strings.Contains(route, "/owner/gifs") && !strings.HasPrefix(route, "GET "):
				w.call(w.root, route, rule.body).Want(http.StatusConflict) // it was started with a key
				return
			case rule.who == others || strings.HasPrefix(route, "DELETE /api/chat_reactions"):
				p = w.grace
			case rule.who == admins:
				p = w.root
			case rule.who == everybody && strings.HasPrefix(route, "POST"):
				p = w.nobody
			case strings.HasSuffix(route, "/logout"):
				p = w.r.SignIn("ada")
			}
			if a := w.call(p, route, rule.body); a.Status >= 400 && !(strings.Contains(route, "/setup") && a.Status == http.StatusConflict) {
				t.Errorf("%s gets %d: %.200s", p.Name, a.Status, a.Body)
			}
		})
	}
}

func TestAHiddenThreadLooksLikeNone(t *testing.T) {
	w := newPondWorld(t)
	for _, path := range []string{"/chats/%d", "/chats/%d/messages", "/chats/%d/entry", "/chats/%d/changes?since=0", "/api/chat_threads/%d"} {
		hidden := w.eve.Get(fmt.Sprintf(path, w.thread)).Want(http.StatusNotFound)
		none := w.eve.Get(fmt.Sprintf(path, 9999)).Want(http.StatusNotFound)
		if string(hidden.Body) != string(none.Body) {
			t.Errorf("%s: the answers differ:\n%s\n%s", path, hidden.Body, none.Body)
		}
	}
	hidden := w.eve.Get(message(w.message)).Want(http.StatusNotFound)
	none := w.eve.Get(message(9999)).Want(http.StatusNotFound)
	if string(hidden.Body) != string(none.Body) {
		t.Errorf("the answers differ: %s and %s", hidden.Body, none.Body)
	}
	// Through a thread of one's own a foreign message is not reached either.
	own := w.eve.Chat(w.root)
	w.eve.Send(own, "mine")
	for _, part := range []string{"", "/raw", "/edit", "/delete", "/report", "/reactions?reaction=%F0%9F%91%8D"} {
		w.eve.Get(fmt.Sprintf("/chats/%d/messages/%d%s", own, w.message, part)).Want(http.StatusNotFound).Lacks("giraffe")
	}
	// Nor is a message shown in the wrong one of one's own threads.
	w.ada.Get(fmt.Sprintf("/chats/%d/messages/%d", w.ada.Chat(w.root), w.message)).Want(http.StatusNotFound).Lacks("giraffe")
	w.eve.Get(fmt.Sprintf("/chats/%d?m=%d", own, w.message)).Want(http.StatusNotFound).Lacks("giraffe")
	w.eve.Get(fmt.Sprintf("/chats/%d?reply=%d", own, w.message)).Want(http.StatusNotFound).Lacks("giraffe")
	w.eve.Get(fmt.Sprintf("/search?q=giraffe&thread=%d", w.thread)).Want(http.StatusNotFound).Lacks("secret")
	w.eve.Get(fmt.Sprintf("/api/search?q=giraffe&threadId=%d", w.thread)).Lacks("secret")
	w.eve.Get(fmt.Sprintf("/api/chat_threads/%d?before=%d", own, w.message)).Lacks("giraffe")
	w.eve.Get(fmt.Sprintf("/api/chat_threads?before=%d", w.thread)).Lacks("giraffe")
}
