/* A library to preload: it writes down, in their order, what a process does to the files of one folder and when it has
 * them synced. RECORDER_FOLDER is the folder, RECORDER_FILE where to write. SQLite comes here through the C library.
 *
 * A record is: time of its start in ns (8 bytes), kind (1), length of the name (1), offset or size (8), length of the
 * data (4), name, data. All in the machine's byte order. */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <fcntl.h>
#include <pthread.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/types.h>
#include <time.h>
#include <unistd.h>

static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER; /* so that the order of records is that of the calls */
static int out = -1;
static const char *folder;
static size_t folder_length;

static ssize_t (*real_write)(int, const void *, size_t);

__attribute__((constructor)) static void begin(void) {
	real_write = dlsym(RTLD_NEXT, "write");
	folder = getenv("RECORDER_FOLDER");
	const char *file = getenv("RECORDER_FILE");
	if (!folder || !file) return;
	folder_length = strlen(folder);
	out = open(file, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600);
}

static uint64_t now(void) {
	struct timespec t;
	clock_gettime(CLOCK_REALTIME, &t);
	return (uint64_t)t.tv_sec * 1000000000u + (uint64_t)t.tv_nsec;
}

static void put(const void *b, size_t n) {
	while (n > 0) {
		ssize_t k = real_write(out, b, n);
		if (k <= 0) abort(); /* half a record is worse than none */
		b = (const char *)b + k;
		n -= (size_t)k;
	}
}

/* name is what a path is called in the folder: "." for itself, NULL for what is elsewhere or does not last. */
static const char *name_of(const char *path) {
	if (out < 0 || strncmp(path, folder, folder_length) != 0) return NULL;
	if (path[folder_length] == 0) return ".";
	if (path[folder_length] != '/') return NULL;
	const char *name = path + folder_length + 1;
	size_t n = strlen(name);
	if (n > 200 || (n > 4 && strcmp(name + n - 4, "-shm") == 0)) return NULL;
	return name;
}

static const char *name_of_fd(int fd, char *path, size_t size) {
	char link[40];
	if (out < 0) return NULL;
	snprintf(link, sizeof link, "/proc/self/fd/%d", fd);
	ssize_t n = readlink(link, path, size - 1);
	if (n < 0) return NULL;
	path[n] = 0;
	return name_of(path);
}

static void record(uint64_t start, char kind, const char *name, uint64_t offset, const void *data, uint32_t length) {
	uint8_t n = (uint8_t)strlen(name);
	put(&start, 8);
	put(&kind, 1);
	put(&n, 1);
	put(&offset, 8);
	put(&length, 4);
	put(name, n);
	put(data, length);
}

/* RECORDED calls the real function and, when it answers what is good, records it. */
#define RECORDED(answer, name_expression, call, good, kind, offset, data, length) \
	char path[4096];                                                              \
	const char *name = name_expression;                                           \
	if (!name) return call;                                                       \
	pthread_mutex_lock(&lock);                                                    \
	uint64_t start = now();                                                       \
	answer r = call;                                                              \
	if (good) record(start, kind, name, offset, data, length);                    \
	pthread_mutex_unlock(&lock);                                                  \
	(void)path;                                                                   \
	return r;

#define REAL(type, name, ...)               \
	static type (*real)(__VA_ARGS__);       \
	if (!real) real = dlsym(RTLD_NEXT, name)

ssize_t pwrite64(int fd, const void *b, size_t n, off64_t at) {
	REAL(ssize_t, "pwrite64", int, const void *, size_t, off64_t);
	RECORDED(ssize_t, name_of_fd(fd, path, sizeof path), real(fd, b, n, at), r > 0, 'w', (uint64_t)at, b, (uint32_t)r)
}

ssize_t pwrite(int fd, const void *b, size_t n, off_t at) { return pwrite64(fd, b, n, at); }

ssize_t write(int fd, const void *b, size_t n) {
	uint64_t at = (uint64_t)lseek(fd, 0, SEEK_CUR);
	RECORDED(ssize_t, name_of_fd(fd, path, sizeof path), real_write(fd, b, n), r > 0, 'w', at, b, (uint32_t)r)
}

int ftruncate64(int fd, off64_t size) {
	REAL(int, "ftruncate64", int, off64_t);
	RECORDED(int, name_of_fd(fd, path, sizeof path), real(fd, size), r == 0, 't', (uint64_t)size, "", 0)
}

int ftruncate(int fd, off_t size) { return ftruncate64(fd, size); }

int fsync(int fd) {
	REAL(int, "fsync", int);
	RECORDED(int, name_of_fd(fd, path, sizeof path), real(fd), r == 0, 's', 0, "", 0)
}

int fdatasync(int fd) {
	REAL(int, "fdatasync", int);
	RECORDED(int, name_of_fd(fd, path, sizeof path), real(fd), r == 0, 's', 0, "", 0)
}

int unlink(const char *file) {
	REAL(int, "unlink", const char *);
	RECORDED(int, name_of(file), real(file), r == 0, 'u', 0, "", 0)
}

int rename(const char *from, const char *to) {
	REAL(int, "rename", const char *, const char *);
	if (name_of(from) || name_of(to)) abort(); /* the replay knows none, and nobody has needed one */
	return real(from, to);
}
