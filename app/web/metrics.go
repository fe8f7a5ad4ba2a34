package web

import (
	"runtime/debug"
	"time"

	"github.com/gofiber/fiber/v2"
	"github.com/gofiber/fiber/v2/middleware/adaptor"
	"github.com/prometheus/client_golang/prometheus"
	"github.com/prometheus/client_golang/prometheus/collectors"
	"github.com/prometheus/client_golang/prometheus/promhttp"

	"ribbit/app/chat"
	"ribbit/app/hub"
)

// Metrics are the figures of a running server, for Prometheus. They hold counts and times only, and what servers are called: no text, no
// name of a person, no address.
type Metrics struct {
	registry *prometheus.Registry
	commits  prometheus.Histogram
	jobs     prometheus.Counter
	slow     prometheus.Counter
	messages prometheus.Counter
	requests *prometheus.HistogramVec // by route and class of status
	signIns  *prometheus.CounterVec   // by outcome
}

// Gauges are figures of the moment.
type Gauges struct {
	Write    func() int // commits that wait in the store
	Announce func() int // commits that wait to be announced
	Others   func() []chat.OtherServer
}

// NewMetrics makes the figures of a hub and of what is around it. A name is of the server.
func NewMetrics(h *hub.Hub, version, name string, now Gauges) *Metrics {
	m := &Metrics{
		registry: prometheus.NewRegistry(),
		commits: prometheus.NewHistogram(prometheus.HistogramOpts{
			Name: "ribbit_commit_seconds", Help: "Time of a commit with its fsync.",
			Buckets: prometheus.ExponentialBuckets(0.0005, 2, 13),
		}),
		jobs: prometheus.NewCounter(prometheus.CounterOpts{
			Name: "ribbit_writes_total", Help: "Writes that were committed; divided by the commits it is the size of a group.",
		}),
		slow: prometheus.NewCounter(prometheus.CounterOpts{
			Name: "ribbit_slow_statements_total", Help: "Statements of the database that took long; the log says which.",
		}),
		messages: prometheus.NewCounter(prometheus.CounterOpts{Name: "ribbit_messages_total", Help: "Messages that were stored."}),
		requests: prometheus.NewHistogramVec(prometheus.HistogramOpts{
			Name: "ribbit_request_seconds", Help: "Time of the requests of a route.",
			Buckets: []float64{0.001, 0.005, 0.025, 0.1, 0.5, 2.5},
		}, []string{"route", "status"}),
		signIns: prometheus.NewCounterVec(prometheus.CounterOpts{
			Name: "ribbit_sign_ins_total", Help: "Tries to sign in: ok, wrong, or slowed.",
		}, []string{"outcome"}),
	}
	counter := func(name, help string, read func(hub.Stats) uint64) prometheus.Collector {
		return prometheus.NewCounterFunc(prometheus.CounterOpts{Name: name, Help: help}, func() float64 { return float64(read(h.Stats())) })
	}
	build := prometheus.NewGauge(prometheus.GaugeOpts{
		Name: "ribbit_build_info", Help: "Always 1.", ConstLabels: prometheus.Labels{"version": version, "go": goVersion(), "server": name},
	})
	build.Set(1)
	m.registry.MustRegister(
		m.commits, m.jobs, m.slow, m.messages, m.requests, m.signIns, build,
		prometheus.NewGaugeFunc(prometheus.GaugeOpts{Name: "ribbit_write_queue", Help: "Writes that wait."}, func() float64 { return float64(now.Write()) }),
		prometheus.NewGaugeFunc(prometheus.GaugeOpts{Name: "ribbit_announce_queue", Help: "Commits that wait to be announced."}, func() float64 { return float64(now.Announce()) }),
		prometheus.NewGaugeFunc(prometheus.GaugeOpts{Name: "ribbit_other_servers", Help: "Servers of the same database that are heard of over the bus."}, func() float64 { return float64(len(now.Others())) }),
		otherServers{now.Others},
		prometheus.NewGaugeFunc(prometheus.GaugeOpts{Name: "ribbit_sockets", Help: "Open sockets."}, func() float64 { return float64(h.Stats().Listeners) }),
		counter("ribbit_frames_total", "Frames that were published.", func(s hub.Stats) uint64 { return s.Frames }),
		counter("ribbit_deliveries_total", "Frames that were queued for a socket.", func(s hub.Stats) uint64 { return s.Delivered }),
		counter("ribbit_dropped_sockets_total", "Sockets that were closed because they were too slow.", func(s hub.Stats) uint64 { return s.Dropped }),
		collectors.NewGoCollector(),
		collectors.NewProcessCollector(collectors.ProcessCollectorOpts{}),
	)
	return m
}

// Committed records a commit of so many writes.
func (m *Metrics) Committed(jobs int, took time.Duration) {
	m.commits.Observe(took.Seconds())
	m.jobs.Add(float64(jobs))
}

// Slow records a slow statement.
func (m *Metrics) Slow(time.Duration) { m.slow.Inc() }

// Sent records a new message.
func (m *Metrics) Sent() { m.messages.Inc() }

func (m *Metrics) handler() fiber.Handler {
	return adaptor.HTTPHandler(promhttp.HandlerFor(m.registry, promhttp.HandlerOpts{}))
}

func goVersion() string {
	if info, ok := debug.ReadBuildInfo(); ok {
		return info.GoVersion
	}
	return "unknown"
}

// otherServers say when each other server was heard of last.
type otherServers struct{ now func() []chat.OtherServer }

var otherServerHeard = prometheus.NewDesc("ribbit_other_server_heard_seconds",
	"How long ago another server of the same database was heard of; run is another one after each of its starts.", []string{"server", "run"}, nil)

// Describe implements prometheus.Collector.
func (otherServers) Describe(to chan<- *prometheus.Desc) { to <- otherServerHeard }

// Collect implements prometheus.Collector.
func (o otherServers) Collect(to chan<- prometheus.Metric) {
	for _, s := range o.now() {
		to <- prometheus.MustNewConstMetric(otherServerHeard, prometheus.GaugeValue, s.Heard.Seconds(), s.Name, s.Run)
	}
}
