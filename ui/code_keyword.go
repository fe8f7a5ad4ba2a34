package ui

// keywords are the words of each language that stand out: its own, and the types and values everybody knows.
var keywords = map[string]string{
	"go": `any append bool break byte cap case chan clear close complex128 const continue copy default defer delete else error
		fallthrough false float32 float64 for func go goto if import int int16 int32 int64 int8 interface iota len make map max
		min new nil package panic print println range recover return rune select string struct switch true type uint uint16
		uint32 uint64 uint8 uintptr var`,
	"js": `abstract any as async await boolean break case catch class const continue debugger declare default delete do else enum
		export extends false finally for from function get if implements import in infer instanceof interface is keyof let
		namespace never new null number of private protected public readonly return satisfies set static string super switch
		this throw true try type typeof undefined unknown var void while with yield`,
	"python": `False None True and as assert async await bool break bytes case class continue def del dict elif else except finally
		float for from global if import in int is lambda list match nonlocal not object or pass raise return self set str try
		tuple while with yield`,
	"rust": `as async await bool box break char const continue crate dyn else enum extern f32 f64 false fn for i128 i16 i32 i64 i8
		if impl in isize let loop match mod move mut pub ref return self Self static str struct super trait true type u128 u16
		u32 u64 u8 union unsafe use usize where while`,
	"c": `#define #elif #else #endif #error #if #ifdef #ifndef #include #pragma #undef NULL auto bool break case char const continue
		default do double else enum extern false float for goto if inline int int16_t int32_t int64_t int8_t long register
		restrict return short signed size_t sizeof static struct switch true typedef uint16_t uint32_t uint64_t uint8_t union
		unsigned void volatile while`,
	"cpp": `#define #elif #else #endif #error #if #ifdef #ifndef #include #pragma #undef NULL auto bool break case catch char class
		concept const const_cast consteval constexpr continue co_await co_return co_yield decltype default delete do double
		dynamic_cast else enum explicit export extern false final float for friend goto if inline int long mutable namespace
		new noexcept nullptr operator override private protected public reinterpret_cast requires return short signed size_t
		sizeof static static_assert static_cast std struct switch template this throw true try typedef typename union unsigned
		using virtual void volatile while`,
	"csharp": `abstract as async await base bool break byte case catch char class const continue decimal default delegate do double
		else enum event explicit extern false finally fixed float for foreach get if implicit in init int interface internal is
		lock long namespace new null object operator out override params private protected public readonly record ref return
		sbyte sealed set short sizeof static string struct switch this throw true try typeof uint ulong unchecked unsafe ushort
		using var virtual void when where while yield`,
	"java": `abstract assert boolean break byte case catch char class const continue default do double else enum extends false final
		finally float for if implements import instanceof int interface long native new null package permits private protected
		public record return sealed short static strictfp String super switch synchronized this throw throws transient true try
		var void volatile while yield`,
	"kotlin": `abstract as Boolean break by catch class companion const constructor continue crossinline data do Double else enum
		expect external false final finally Float for fun get if import in infix init inline inner Int interface internal is
		it lateinit Long null object open operator out override package private protected public reified return sealed set
		String super suspend tailrec this throw true try typealias Unit val var vararg when where while`,
	"swift": `Any as associatedtype async await Bool break case catch class continue default defer deinit do Double else enum
		extension fallthrough false fileprivate final for func get guard if import in init inout Int internal is lazy let
		mutating nil open operator override private protocol public repeat return self Self set some static String struct
		super switch throw throws true try typealias var weak where while`,
	"scala": `abstract Boolean case catch class def do Double else enum extends extension false final finally for given if implicit
		import Int lazy Long match new null object override package private protected return sealed String super then this throw
		trait true try type Unit using val var while with yield`,
	"dart": `abstract as assert async await bool break case catch class const continue covariant default deferred do double dynamic
		else enum export extends extension external factory false final finally for Function get if implements import in int
		interface is late library List Map mixin new null num on operator part required return sealed set static String super
		switch this throw true try typedef var void while with yield`,
	"zig": `align and anyerror anytype asm bool break callconv catch comptime const continue defer else enum errdefer error export
		extern f32 f64 false fn for i16 i32 i64 i8 if inline isize noalias noreturn null or orelse packed pub return struct switch
		test threadlocal true try type u16 u32 u64 u8 undefined union unreachable usize usingnamespace var void volatile while`,
	"protobuf": `bool bytes double enum false fixed32 fixed64 float import int32 int64 map message oneof option optional package
		repeated required reserved returns rpc service sint32 sint64 stream string syntax true uint32 uint64`,
	"php": `abstract and array as bool break callable case catch class clone const continue declare default do echo else elseif empty
		enum extends false final finally float fn for foreach function global if implements include include_once instanceof int
		interface isset list match mixed namespace new null or print private protected public readonly require require_once
		return self static string switch this throw trait true try unset use var void while yield`,
	"bash": `alias apk apt apt-get awk break case cat cd chmod chown continue cp curl do docker done echo elif else esac eval exec exit
		export false fi find for function git go grep if in kill local ls make mkdir mv npm printf pwd read readonly return rm sed
		select set shift source sudo systemctl tar test then trap true unset until wget while`,
	"perl": `and chomp defined die do each else elsif eq for foreach ge given gt if join keys last le local lt map my ne next no not
		or our package print printf push qw redo ref return say shift sort split sub undef unless until use values wantarray
		warn when while`,
	"ruby": `alias and attr_accessor attr_reader attr_writer begin break case class def defined? do else elsif end ensure extend
		false for if in include lambda module next nil not or private proc protected public puts raise redo require
		require_relative rescue retry return self super then true undef unless until when while yield`,
	"elixir": `after alias and case catch cond def defimpl defmacro defmodule defp defprotocol defstruct do else end false fn for if
		import in nil not or quote raise receive require rescue true try unless unquote use when with`,
	"r": `break else FALSE for function if in Inf library NA NaN next NULL repeat require return TRUE while`,
	"lua": `and break do else elseif end false for function goto if in ipairs local nil not or pairs repeat require return self then
		true until while`,
	"haskell": `as case class data deriving do else forall foreign hiding if import in infix infixl infixr instance let module newtype
		of qualified then type where`,
	"sql": `add all alter analyze and as asc begin between bigint blob boolean by case cascade check column commit conflict constraint
		create cross current_timestamp database default delete desc distinct do drop else end except exists explain false from
		full grant group having if in index inner insert int integer intersect into is join key left like limit not nothing null
		numeric offset on or order outer over partition pragma primary real recursive references replace returning revoke right
		rollback select serial set strict table temp text then timestamp to transaction trigger true truncate union unique
		update using vacuum values varchar view virtual when where with without`,
	"json":       `false null true`,
	"yaml":       `false no null off on true yes`,
	"toml":       `false inf nan true`,
	"ini":        `false no off on true yes`,
	"makefile":   `define else endef endif export ifdef ifeq ifndef ifneq include override`,
	"dockerfile": `ADD ARG AS CMD COPY ENTRYPOINT ENV EXPOSE FROM HEALTHCHECK LABEL MAINTAINER ONBUILD RUN SHELL STOPSIGNAL USER VOLUME WORKDIR`,
}
