// What Glibc's Swift module leaves out (epoll, eventfd, accept4) and what Swift cannot import because the C library
// declares it with transparent unions or enum constants.
#pragma once
#include <errno.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <pthread.h>
#include <sys/epoll.h>
#include <sys/eventfd.h>
#include <sys/socket.h>

// A non-blocking TCP socket of an address family; -1 with errno on failure.
static inline int ipmesh_tcp_socket(int family) {
  return socket(family, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0);
}

// The next waiting connection, non-blocking; -1 with errno when there is none.
static inline int ipmesh_tcp_accept(int descriptor) {
  extern int accept4(int, struct sockaddr *, socklen_t *, int);
  return accept4(descriptor, (struct sockaddr *)0, (socklen_t *)0, SOCK_NONBLOCK | SOCK_CLOEXEC);
}

static inline int ipmesh_tcp_no_delay(int descriptor) {
  int on = 1;
  return setsockopt(descriptor, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
}

// What `top -H` shows; at most 15 bytes.
static inline void ipmesh_name_thread(pthread_t thread, const char *name) {
  extern int pthread_setname_np(pthread_t, const char *);
  pthread_setname_np(thread, name);
}
