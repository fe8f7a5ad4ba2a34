// Package codec decodes HEIC and AVIF, and encodes WebP, by C libraries compiled to WebAssembly: what is wrong in them
// stays within the module's own memory. It belongs into a process that ends after a picture, as the memory of a module and
// its compiled code come back only then.
package codec

import (
	"bytes"
	"compress/gzip"
	"context"
	_ "embed" // the modules
	"errors"
	"fmt"
	"io"

	"github.com/tetratelabs/wazero"
	"github.com/tetratelabs/wazero/api"
	"github.com/tetratelabs/wazero/imports/wasi_snapshot_preview1"
)

//go:embed heif.wasm.gz
var heifModule []byte

//go:embed avif.wasm.gz
var avifModule []byte

//go:embed webp.wasm.gz
var webpModule []byte

// ErrUndecodable says that a library did not understand a picture.
var ErrUndecodable = errors.New("the picture cannot be decoded")

const wasmPage = 64 << 10 // bytes

// module is a library that runs.
type module struct {
	ctx     context.Context
	runtime wazero.Runtime
	api.Module
}

// Libraries are what runs the modules.
type Libraries struct {
	// Cache is a folder for compiled code, "" for none. Compiling a library takes about as long as decoding a small picture.
	Cache string
}

// start compiles a library, or takes it from the cache, and gives it at most so many bytes of memory.
func (l Libraries) start(ctx context.Context, packed []byte, memory int64) (*module, error) {
	unpacked, err := gzip.NewReader(bytes.NewReader(packed))
	if err != nil {
		return nil, err
	}
	code, err := io.ReadAll(unpacked)
	if err != nil {
		return nil, err
	}
	// All memory is reserved at once: growing would copy it, and hold it twice meanwhile. What is not touched costs nothing.
	pages := min(uint32(1<<16), uint32(memory/wasmPage)) //nolint:gosec // memory is far below 2^48
	config := wazero.NewRuntimeConfig().WithMemoryLimitPages(pages).WithMemoryCapacityFromMax(true).WithCloseOnContextDone(false)
	if l.Cache != "" {
		if cache, err := wazero.NewCompilationCacheWithDir(l.Cache); err == nil { // without a cache it is only slower
			config = config.WithCompilationCache(cache)
		}
	}
	m := &module{ctx: ctx, runtime: wazero.NewRuntimeWithConfig(ctx, config)}
	if _, err := wasi_snapshot_preview1.Instantiate(ctx, m.runtime); err != nil {
		return nil, errors.Join(err, m.close())
	}
	if m.Module, err = m.runtime.InstantiateWithConfig(ctx, code, wazero.NewModuleConfig()); err != nil {
		return nil, errors.Join(err, m.close())
	}
	return m, nil
}

func (m *module) close() error { return m.runtime.Close(m.ctx) }

// call calls a function that answers one number.
func (m *module) call(name string, args ...uint64) (uint64, error) {
	f := m.ExportedFunction(name)
	if f == nil {
		return 0, fmt.Errorf("the module has no %s", name)
	}
	answer, err := f.Call(m.ctx, args...)
	if err != nil {
		return 0, fmt.Errorf("%s: %w", name, err)
	}
	if len(answer) == 0 {
		return 0, nil
	}
	return answer[0], nil
}

// alloc takes n bytes of the module's memory.
func (m *module) alloc(n int) (uint64, error) {
	at, err := m.call("malloc", uint64(n)) //nolint:gosec // sizes are not negative
	if err == nil && at == 0 {
		err = errors.New("the module is out of memory")
	}
	return at, err
}

// put copies bytes into the module.
func (m *module) put(b []byte) (uint64, error) {
	at, err := m.alloc(len(b))
	if err == nil && !m.Memory().Write(uint32(at), b) { //nolint:gosec // addresses have 32 bits
		err = errors.New("the module is out of memory")
	}
	return at, err
}

// view is n bytes of the module's memory, valid until it is called again.
func (m *module) view(at uint64, n int) ([]byte, error) {
	b, ok := m.Memory().Read(uint32(at), uint32(n)) //nolint:gosec // addresses have 32 bits
	if !ok {
		return nil, ErrUndecodable
	}
	return b, nil
}

// numbers reads 32-bit numbers that lie one after the other.
func (m *module) numbers(at uint64, into ...*uint32) error {
	for i, n := range into {
		v, ok := m.Memory().ReadUint32Le(uint32(at) + uint32(4*i)) //nolint:gosec // addresses have 32 bits
		if !ok {
			return ErrUndecodable
		}
		*n = v
	}
	return nil
}
