package chat

import "strings"

// IsLanguage reports whether the word behind a fence names a language, in letters of any case. Any other word is code.
func IsLanguage(word string) bool { return languages[strings.ToLower(word)] }

// languages are the names and short names that people write behind a fence.
var languages = func() map[string]bool {
	const names = `
		abap ada adb ads agda apache apacheconf apl applescript ansible arduino armasm asciidoc asm aspnet assembly astro
		autohotkey ahk awk bash basic bat batch bazel befunge bib bibtex bicep bison blade brainfuck c c# c++ caddy caddyfile
		capnp cc cfg clj clojure cljs cmake cmd cobol coffee coffeescript common-lisp conf console cpp cr crystal cs csharp
		csp css csv cu cuda cxx cypher cython d dart delphi diff django docker docker-compose dockerfile dos dot
		dotenv dts edn ejs elisp elixir elm emacs emacs-lisp env erb erl erlang ex excel exs f# f90 fish forth fortran fs
		fsharp gawk gd gdscript gherkin git gitignore gitconfig glsl gnuplot go gohtml golang gomod gotmpl gql gradle graphql
		graphviz groovy h haml handlebars haskell haxe hbs hcl hex hjson hlsl hpp hs htm html http http-request hx idris ini
		ino irc j java javascript jinja jinja2 jl journald jq js json json5 jsonc jsonl jsonnet jsp jsx julia jupyter kdl
		kotlin kql ksh kt kts latex ld ldif lean less lhs liquid lisp llvm log logs logtalk lua m mako make makefile man
		maple markdown mathematica math matlab md mdx mediawiki mermaid meson mips mjs mk ml mojo mongodb msdos mysql nasm
		ndjson nginx nginxconf nim nix nroff nu nushell nunjucks obj-c objc objective-c objective-c++ objectivec ocaml odin
		openscad openssl org output pascal patch pem perl pgsql php pl plain plaintext plantuml plist plpgsql plsql 
		postcss postgres postgresql postscript powershell prisma processing prolog properties proto protobuf ps ps1 psql pug
		puppet purescript pwsh py py3 pycon pyi python python2 python3 pytb q qml r racket rake raku rb regex regexp rego
		rmd robot robotframework roff rs rst ruby rust sas sass scad scala scheme scss sed sh shell shell-session
		shellsession smalltalk sml solidity sol sql sqlite ssh-config stan starlark stata stylus sv svelte svg swift
		systemd systemverilog tap tcl templ terminal terraform tex text textile tf thrift toml traceback ts tsql tsv tsx
		turtle twig txt typescript typst v vb vb.net vba vbnet vbs vbscript verilog vhd vhdl vim viml vimscript vue wasm wat
		wgsl wiki wolfram x86asm xhtml xml xpath xquery xslt yaml yacc yml zig zsh`
	all := map[string]bool{}
	for name := range strings.FieldsSeq(names) {
		all[name] = true
	}
	return all
}()
